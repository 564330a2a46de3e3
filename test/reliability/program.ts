import { join } from 'node:path';
import { fetchPackages } from '../support/vscode/fetchPackages.js';

/** A language server under test, and what a file of its language looks like. */
export interface Program {
  readonly name: string;
  /** What Node is started with. */
  readonly args: readonly string[];
  readonly language: string;
  readonly extension: string;
  /** A sound file of so many lines. */
  readonly text: (lines: number) => string;
  /** One of so many lines in which there is something to find at many of them. */
  readonly textWithFindings: (lines: number) => string;
  /** Its command line, in one file, where it has one. */
  readonly commandLine?: string;
}

/** @param server the bundled server, in one file; and so the command line. */
export function chron(server: string, commandLine?: string): Program {
  const program = { name: 'Chron', args: [server, '--stdio'], language: 'chron', extension: 'chron' };
  return { ...program, text: chronology, textWithFindings: chronologyWithSlips, ...(commandLine !== undefined && { commandLine }) };
}

/** The servers for YAML and JSON that VS Code itself and its extension for YAML use, fetched once into a folder of their own. */
export async function peers(): Promise<readonly Program[]> {
  const folder = await fetchPackages('peers-1', ['yaml-language-server@2.0.0', 'vscode-langservers-extracted@4.10.0']);
  const at = (path: string) => [join(folder, 'node_modules', path), '--stdio'];
  return [
    {
      name: 'YAML',
      args: at('yaml-language-server/bin/yaml-language-server'),
      language: 'yaml',
      extension: 'yaml',
      text: yaml,
      textWithFindings: (lines) => yaml(lines).replaceAll(/(?<=^key\d+)5:/gmu, '4:'),
    },
    {
      name: 'JSON',
      args: at('vscode-langservers-extracted/bin/vscode-json-language-server'),
      language: 'json',
      extension: 'json',
      text: json,
      textWithFindings: (lines) => json(lines).replaceAll(/(?<=^ {2}"key\d+)5"/gmu, '4"'),
    },
  ];
}

const steps = [
  'home visit to C',
  'interview with Mr B',
  'strategy discussion about C; outcome: section 47 enquiry',
  'section 47 enquiry completed about C; outcome: initial child protection conference',
  'ICPC about C; outcome: child protection plan',
  'core group about C',
  'review child protection conference about C; outcome: plan continues',
  'interview with Ms D',
];

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Entries of all kinds with their sources, some of them late, in the order of their dates. */
export function chronology(lines: number): string {
  const head = ['as at: 4 March 2024', '', 'people:', '    C: child', '    Mr B: father of C', '    Ms D: mother of C', ''];
  const rest = Array.from({ length: Math.max(lines - head.length, 0) }, (_, i) => {
    if (i % 3 === 1) return `    source: D${i % 40} p${i % 7}`;
    if (i % 3 === 2) return '    The social worker spoke to the family about the plan, and noted what each of them said.';
    const day = Math.floor(i / 3);
    return `${(day % 28) + 1} ${months[Math.floor(day / 28) % 12] ?? ''} ${2000 + (Math.floor(day / 336) % 24)}: ${steps[day % steps.length] ?? ''}`;
  });
  return `${[...head, ...rest].join('\n')}\n`;
}

/** The same, where one entry in seven is no step, and another names a day of the week, mostly the wrong one. */
function chronologyWithSlips(lines: number): string {
  let entries = 0;
  return chronology(lines).replaceAll(/^(\d+ \w+ \d+): .*/gmu, (entry, date: string) => {
    entries += 1;
    if (entries % 7 === 3) return `${date}: dance with C`;
    return entries % 7 === 5 ? `Mon ${entry}` : entry;
  });
}

function yaml(lines: number): string {
  return Array.from({ length: lines }, (_, i) => `key${i}: value ${i}\n`).join('');
}

function json(lines: number): string {
  return `{\n${Array.from({ length: Math.max(lines - 2, 1) }, (_, i) => `  "key${i}": "value ${i}"`).join(',\n')}\n}\n`;
}
