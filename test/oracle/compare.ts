import { dayOf, isoDay } from '../../server/src/dates/civilDay.js';
import type { Judgement } from '../../server/src/rules/judgement.js';
import type { CaseData } from './caseData.js';
import { engineOn } from './engine.js';
import { expectedOf, type Expected, type Skipped } from './expected.js';
import { printCase } from './printCase.js';

/** A difference in words, 'same', or why the case is not compared. */
export function compare(data: CaseData, most: number): 'same' | Skipped | { readonly difference: string } {
  const expected = expectedOf(data, most);
  if (typeof expected === 'string') return expected;
  const found = engineOn(data);
  if (found === undefined && expected.unasked) return 'same';
  const differences = found === undefined ? ['no judgement'] : differencesOf(expected, found);
  return differences.length === 0 ? 'same' : { difference: differences.join('\n') };
}

function differencesOf(expected: Expected, found: Judgement): readonly string[] {
  if (!expected.verdicts.some((verdict) => verdict === found.verdict))
    return [`verdict: oracle ${expected.verdicts.join(' or ')}, engine ${found.verdict}: ${found.message}`];
  const span = ({ earliest, latest }: { readonly earliest: number; readonly latest: number }): string =>
    `${isoDay(earliest)}..${isoDay(latest)}`;
  return [
    ...(open(expected)
      ? unlike('due', undefined, found.due && span(found.due))
      : unlike('due', expected.due && span(expected.due), expected.due && found.due && span(found.due))),
    ...unlike(
      'late',
      expected.late && found.late && `${expected.late.earliest} to ${found.late.most === undefined ? 'any' : expected.late.latest}`,
      found.late && `${found.late.least} to ${found.late.most ?? 'any'}`,
    ),
    ...(expected.late === undefined || found.late !== undefined ? [] : ['late: not said how late']),
    ...(expected.tipping === undefined || found.verdict !== 'depends'
      ? []
      : unlike('tipping', tipped(expected.tipping), found.tipping && needed(found.tipping))),
  ];
}

/** Counted from a day that nothing bounds: no due day is said. */
function open({ due }: Expected): boolean {
  return due !== undefined && due.earliest < NOT_BEFORE;
}

/** No case begins before it. */
const NOT_BEFORE = dayOf(1950, 1, 1) ?? 0;

function unlike(what: string, oracle: string | undefined, engine: string | undefined): readonly string[] {
  return oracle === engine ? [] : [`${what}: oracle ${oracle ?? 'none'}, engine ${engine ?? 'none'}`];
}

function tipped(tipping: Expected['tipping']): string | undefined {
  return typeof tipping === 'object' ? `@${tipping.label} ${tipping.side} ${isoDay(tipping.date)}` : undefined;
}

/** A date that would be enough is told apart: only one that is needed is compared. */
function needed(tipping: NonNullable<Judgement['tipping']>): string | undefined {
  return 'settles' in tipping && tipping.settles === 'enough' ? undefined : `${tipping.entry} ${tipping.side} ${isoDay(tipping.date)}`;
}

/** Simpler cases that differ still, as long as there are any. */
export function shrunk(data: CaseData, differs: (data: CaseData) => boolean): CaseData {
  const simpler = simplerThan(data).find(differs);
  return simpler === undefined ? data : shrunk(simpler, differs);
}

function simplerThan(data: CaseData): readonly CaseData[] {
  const { entries } = data;
  const withEntries = (changed: CaseData['entries']): CaseData => ({ ...data, entries: changed });
  const told = (label: string): boolean => JSON.stringify(entries.map(({ when, accounts }) => [when, accounts])).includes(`"${label}"`);
  const replaced = (i: number, entry: CaseData['entries'][number]): CaseData =>
    withEntries(entries.map((one, at) => (at === i ? entry : one)));
  return entries.flatMap((entry, i) => [
    ...(entry.role === 'start' || (entry.role === 'answer' && data.limit.counting === 'before') || told(entry.label)
      ? []
      : [withEntries(entries.filter((one) => one !== entry))]),
    ...entry.accounts.map((account) => replaced(i, { ...entry, accounts: entry.accounts.filter((one) => one !== account) })),
    ...entry.when.bounds.map((bound) =>
      replaced(i, { ...entry, when: { ...entry.when, bounds: entry.when.bounds.filter((one) => one !== bound) } }),
    ),
  ]);
}

/** The case with what it is about, ready to be tried by hand. */
export function report(data: CaseData, seed: number, difference: string): string {
  const { n, unit, counting } = data.limit;
  return `seed ${seed}, ${data.shape}, ${n} ${unit} ${counting}\n${printCase(data)}\n${difference}\n`;
}
