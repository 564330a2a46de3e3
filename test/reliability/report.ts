import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/vscode/paths.js';
import { holds, round, type Figure } from './figure.js';
import type { Row } from './rows.js';

export interface RowResult {
  readonly row: Row;
  readonly own: readonly Figure[];
  /** What other servers came to, by their names. */
  readonly beside: ReadonlyMap<string, readonly Figure[]>;
}

const page = join(root, 'docs/reliability.md');

const head = `# What held, when it was last tried

Written by \`npm run test:long\`: each figure beside its limit, and beside what the servers for YAML and JSON (\`yaml-language-server\` 2.0.0 and
\`vscode-langservers-extracted\` 4.10.0 from npm) came to in the same run, where they can be put through the same. A short form of most rows is
part of \`npm test\`. "Not measured (does not hold)" means that nothing came within a minute, or within four where very much is asked.
Work is processor time, so that whatever else the machine does is not counted.
`;

/** Puts each result in the place of the one before it. Rows that were not run keep theirs. */
export function writeReport(results: readonly RowResult[], machine: string): void {
  const sections = new Map(sectionsOf(existsSync(page) ? readFileSync(page, 'utf8') : ''));
  for (const result of results) sections.set(result.row.number, section(result, machine));
  const ordered = [...sections].toSorted(([a], [b]) => a - b).map(([, text]) => text);
  writeFileSync(page, [head, ...ordered].join('\n'));
}

function sectionsOf(written: string): readonly (readonly [number, string])[] {
  return [...written.matchAll(/^## (\d+)\. [\s\S]*?(?=\n## |$(?![\s\S]))/gmu)].map(([text, number]) => [
    Number(number),
    `${text.trimEnd()}\n`,
  ]);
}

function section({ row, own, beside }: RowResult, machine: string): string {
  const names = [...beside.keys()];
  const lines = own.map((figure, i) => {
    const others = names.map((name) => valueOf(beside.get(name)?.[i]));
    const limit = `${figure.atLeast === true ? 'at least' : 'at most'} ${round(figure.limit)}${figure.unit}`;
    return `| ${[figure.what, limit, `${valueOf(figure)}${holds(figure) ? '' : ' (does not hold)'}`, ...others].join(' | ')} |`;
  });
  const columns = ['', 'to hold', 'Chron', ...names];
  const table = [`| ${columns.join(' | ')} |`, `| ${columns.map(() => '---').join(' | ')} |`, ...lines].join('\n');
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date());
  return `## ${row.number}. ${row.title}\n\n${own.length === 0 ? 'It could not be run.' : table}\n\n${day}, ${machine}.\n`;
}

function valueOf(figure: Figure | undefined): string {
  return figure === undefined || Number.isNaN(figure.value) ? 'not measured' : `${round(figure.value)}${figure.unit}`;
}
