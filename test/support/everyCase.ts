import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import type { Rule } from '../../server/src/rules/pack.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every case that this repository knows: those that tests state in full, the rules' own examples, and the example cases. */
export function everyCase(): readonly string[] {
  return [...new Set([...fixtures(), ...builtInPacks.flatMap(({ rules }) => rules.flatMap(examplesOf)), ...filesIn('examples')])];
}

/** The chronologies in a folder of the repository. */
export function filesIn(folder: string): readonly string[] {
  const names = readdirSync(`${root}${folder}`).filter((name) => name.endsWith('.chron'));
  return names.map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8'));
}

function examplesOf({ examples }: Rule): readonly string[] {
  return [examples.met, examples.late, examples.depends, examples.notApplicable].filter((text) => text !== undefined);
}

/** The cases of the tests of rules, without their lines of carets. */
function fixtures(): readonly string[] {
  const tests = readdirSync(`${root}test/rules`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  return tests.flatMap((name) => {
    const text = readFileSync(`${root}test/rules/${name}`, 'utf8');
    return [...text.matchAll(/expectFindings\(\s*`((?:[^`\\]|\\.)*)`/gu)].map(([, marked = '']) => withoutMarks(marked));
  });
}

function withoutMarks(marked: string): string {
  return marked
    .replaceAll(/\\([`\\$])/gu, '$1')
    .split('\n')
    .filter((line) => !/^\s*\^+ (?:error|warning|info) /u.test(line))
    .join('\n');
}
