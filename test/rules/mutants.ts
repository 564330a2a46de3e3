import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import type { Pack } from '../../server/src/rules/pack.js';
import { everyCase } from '../support/everyCase.js';
import { judge } from '../support/judge.js';
import { mutantsOf, type Mutant } from './mutantsOf.js';

/**
 * Removes each rule in turn, and moves each of its limits by one unit up and down. What the fixtures, the rules' own examples and
 * the example cases come out as must change for each, or no test would notice the mistake. Run by `npm run test:mutants`.
 */

/** What a case comes out as under one rule: its findings, and its lines of the checklist. */
function outcome(text: string, rule: string, packs: readonly Pack[]): string {
  const { findings, checklist } = judge(text, { packs }).evaluation;
  const said = findings
    .filter((finding) => finding.rule === rule)
    .map(({ place, severity, message }) => `${place.chunk} ${severity} ${message}`);
  return [...said, ...checklist.filter((line) => line.rule === rule).map(({ verdict }) => verdict)].join('\n');
}

const cases = everyCase();
const judged = cases.map((text) => {
  const { findings, checklist } = judge(text).evaluation;
  const lines = new Map<string, string>();
  const add = (rule: string, line: string): void => void lines.set(rule, lines.has(rule) ? `${lines.get(rule) ?? ''}\n${line}` : line);
  for (const { rule, place, severity, message } of findings) add(rule, `${place.chunk} ${severity} ${message}`);
  for (const { rule, verdict } of checklist) if (verdict !== 'not-applicable' || lines.has(rule)) add(rule, verdict);
  return { text, lines };
});

/** Some case of which the rule says anything comes out otherwise. */
function isNoticed({ rule, packs }: Mutant): boolean {
  return judged.some(({ text, lines }) => {
    const before = lines.get(rule);
    return before !== undefined && normal(outcome(text, rule, packs)) !== normal(before);
  });
}

function normal(text: string): string {
  return text
    .split('\n')
    .filter((line) => line !== 'not-applicable')
    .join('\n');
}

const mutants = builtInPacks.flatMap((pack) => pack.rules.flatMap((rule) => mutantsOf(builtInPacks, rule)));
const survivors = mutants.filter((mutant) => !isNoticed(mutant));
for (const { rule, what } of survivors) console.log(`Nothing notices it: ${rule}, ${what}.`);
console.log(`${mutants.length - survivors.length} of ${mutants.length} mistakes noticed by ${cases.length} cases.`);
process.exitCode = survivors.length === 0 ? 0 : 1;
