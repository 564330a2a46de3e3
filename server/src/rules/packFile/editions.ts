import type { Day } from '../../dates/civilDay.js';
import type { Citation } from '../pack.js';
import type { Path } from './packError.js';
import type { PackFile } from './packSchema.js';
import { didYouMean } from './plainIssue.js';
import { dayAt, type Reading } from './reading.js';
import type { RuleFile } from './ruleSchema.js';

/** One edition of an instrument, and the days on which it was in force. */
export interface Edition {
  readonly of: string;
  readonly instrument: string;
  readonly short: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly unverified: boolean;
}

export function editionOf(reading: Reading, written: NonNullable<PackFile['editions']>[number], path: Path): Edition {
  const from = dayAt(reading, written.from, [...path, 'from']);
  const to = written.to === undefined ? undefined : dayAt(reading, written.to, [...path, 'to']);
  if (from !== undefined && to !== undefined && to < from) reading.report([...path, 'to'], 'This edition ends before it begins.');
  return {
    of: written.of,
    instrument: written.instrument,
    short: written.short,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    unverified: written.verified !== undefined,
  };
}

/** A citation of each edition that says so, from `since` to `until`. */
export function citedEditions(
  { report }: Reading,
  cited: RuleFile['editions'],
  editions: readonly Edition[],
  path: Path,
): readonly Citation[] {
  if (cited === undefined) return [];
  const all = editions.filter(({ of }) => of === cited.of);
  if (all.length === 0)
    report(
      [...path, 'of'],
      `The pack lists no editions of "${cited.of}".${didYouMean(
        cited.of,
        editions.map(({ of }) => of),
      )}`,
    );
  const shorts = all.map(({ short }) => short);
  const known = (short: string, at: Path): number => {
    if (!shorts.includes(short)) report(at, `The pack lists no edition "${short}" of it.${didYouMean(short, shorts)}`);
    return shorts.indexOf(short);
  };
  const first = cited.since === undefined ? 0 : known(cited.since, [...path, 'since']);
  const last = cited.until === undefined ? all.length - 1 : known(cited.until, [...path, 'until']);
  const notRead = cited.unverified ?? [];
  notRead.forEach((short, i) => known(short, [...path, 'unverified', i]));
  return all.slice(Math.max(first, 0), last + 1).map(({ instrument, short, from, to, unverified }) => ({
    instrument,
    short: cited.at === undefined ? short : `${short} ${cited.at}`,
    provision: cited.provision,
    ...(cited.words === undefined || unverified ? {} : { words: cited.words }),
    ...(cited.address === undefined || unverified ? {} : { address: cited.address }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    verified: unverified || notRead.includes(short) ? 'unverified' : cited.verified,
  }));
}
