import { dayOf, isoDay } from '../../server/src/dates/civilDay.js';
import type { Judgement } from '../../server/src/rules/judgement.js';
import type { Expected } from './expected.js';

/** How the engine's judgement of a clock differs from what is expected, in words. */
export function differencesOf(expected: Expected, found: Judgement): readonly string[] {
  if (!expected.verdicts.some((verdict) => verdict === found.verdict))
    return [`verdict: oracle ${expected.verdicts.join(' or ')}, engine ${found.verdict}: ${found.say().message}`];
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
