import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from '../support/vscode/paths.js';

/** A case in which the label at the end of the second line stands at another column in bytes, in UTF-16 and in characters. */
const text = '1 May 2019: referral about C @v\n2 May 2019: home visit (\u{1F3DB}\u{1F3DB} é) @v\n3 May 2019: \n';

export const fix = 'Give it a name of its own: @v-2';
export const fixed = '2 May 2019: home visit (\u{1F3DB}\u{1F3DB} é) @v-2';

/** The block of docs/editors.md in a language: what a person would copy. */
export function setUpFor(language: string): string {
  const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/editors.md has no block of ${language}`);
  return found;
}

/** Whether a program is on the path, and ends well with these words. */
export function isThere(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** Runs an editor with our server on its path and a case before it. @returns each line that it wrote, by its first word. */
export function runEditor(program: string, args: (folder: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chron-editor-'));
  try {
    symlinkSync(join(root, 'dist/server.node.mjs'), join(folder, 'chron-language-server'));
    writeFileSync(join(folder, 'case.chron'), text);
    const { stdout, stderr, status } = spawnSync(program, args(folder), {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
        HOME: folder,
        CHRON_CASE: join(folder, 'case.chron'),
        CHRON_FIX: fix,
      },
    });
    const lines = `${stdout}\n${stderr}`.split(/\r?\n/u);
    const said = new Map<string, readonly string[]>();
    for (const line of lines) {
      const [, word, rest = ''] = /^([A-Z]+) (.*)$/u.exec(line) ?? [];
      if (word !== undefined) said.set(word, [...(said.get(word) ?? []), rest]);
    }
    if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stdout}${stderr}`);
    return said;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
