import type { Said } from '../../server/src/chronology/said.js';
import type { World } from '../../server/src/chronology/world.js';
import type { CaseData, When } from './caseData.js';
import { printBound, printMain } from './printCase.js';
import type { Survey } from './survey.js';
import { eachWorld, linksOf, ownRuns, type Question, type Saying, type Telling } from './worlds.js';

export type Kept = Question['kept'];

export const everything: Kept = () => true;

/** Days tried for each question whether there is any world. */
const MOST_STEPS = 8_000;

/** What is left of a telling when all that the engine says is contradictory is left out, and what of that is not so. */
export interface Checked {
  readonly kept: Kept;
  readonly differences: readonly string[];
}

/**
 * The engine's contradictions on one telling: it has some exactly when there is no world, each by itself allows none, none of them
 * could do without any of its parts, and without all of them there is a world.
 */
export function checkContradictions(data: CaseData, { told }: Telling, world: World, possible: boolean): Checked {
  const conflicts = world.contradictions
    .map((numbers) => numbers.flatMap((number) => sayingOf(world.said[number], data, told)))
    .filter((sayings) => sayings.some(({ entry }) => told[entry] !== undefined));
  const kept = keptBut(conflicts.flat());
  const any = (keeps: Kept): boolean | undefined => anyWorld({ data, told, reading: 'widest', kept: keeps });
  if (possible !== (conflicts.length === 0))
    return { kept, differences: [`contradiction: oracle ${possible ? 'none' : 'one'}, engine ${conflicts.length}`] };
  return {
    kept,
    differences: [
      ...conflicts.flatMap((conflict) => [
        ...(any(keptOnly(conflict)) === true ? [`contradiction: oracle has a world of ${words(conflict)}`] : []),
        ...conflict
          .filter((one) => any(keptOnly(conflict.filter((other) => other !== one))) === false)
          .map((one) => `contradiction: ${words(conflict)} are one without ${words([one])}`),
      ]),
      ...(conflicts.length > 0 && any(kept) === false ? ['contradiction: oracle has more than the engine'] : []),
    ],
  };
}

/** Entries that did not happen, and of which the engine says that they could not have: they bind nothing else. */
export function checkAbsent(data: CaseData, { told }: Telling, world: World, usual: Survey, kept: Kept): readonly string[] {
  const named = new Set(world.contradictions.flatMap((numbers) => numbers.flatMap((number) => world.said[number]?.event ?? [])));
  return data.entries.flatMap(({ when, label }, i) => {
    if (told[i] !== undefined) return [];
    const possible = couldHaveBeen(data, told, when, i, usual, kept);
    return possible === !named.has(i) ? [] : [`contradiction: @${label}, not done, oracle ${possible ? 'none' : 'one'}, engine otherwise`];
  });
}

function couldHaveBeen(data: CaseData, told: Telling['told'], when: When, i: number, usual: Survey, kept: Kept): boolean {
  let [low, high] = [-Infinity, Infinity];
  for (const link of linksOf({ data, told, reading: 'widest', kept: everything }, when, i)) {
    const from = usual.possible.of(link.from);
    if (from === undefined || link.from === i) continue;
    low = Math.max(low, link.low(from.earliest));
    high = Math.min(high, link.high(from.latest));
  }
  const sets = ownRuns(when, 'widest').filter(({ term }) => kept({ entry: i, term, half: 'whole' }));
  const days = sets.reduce<readonly (readonly [number, number])[]>(
    (some, { runs }) => some.flatMap(([a, b]) => runs.map(([c, d]) => [Math.max(a, c), Math.min(b, d)] as const)),
    [[low, high]],
  );
  return days.some(([first, last]) => first <= last);
}

function anyWorld(question: Question): boolean | undefined {
  let found = false;
  const done = eachWorld(question, MOST_STEPS, () => {
    found = true;
    return 'enough';
  });
  return found ? true : done ? false : undefined;
}

function keptOnly(sayings: readonly Saying[]): Kept {
  return (saying) => sayings.some((one) => same(one, saying));
}

function keptBut(sayings: readonly Saying[]): Kept {
  return sayings.length === 0 ? everything : (saying) => !sayings.some((one) => same(one, saying));
}

function same(a: Saying, b: Saying): boolean {
  return a.entry === b.entry && a.term === b.term && a.half === b.half;
}

function words(sayings: readonly Saying[]): string {
  return sayings.map(({ entry, term, half }) => `${entry}/${term}/${half}`).join(' ');
}

/** Which of the case's words the engine's statement was made of. */
function sayingOf(said: Said | undefined, { entries }: CaseData, told: Telling['told']): readonly Saying[] {
  const when = said && (told[said.event] ?? entries[said.event]?.when);
  if (said === undefined || when === undefined) return [];
  const { event: entry, text, usual } = said;
  const half = 'point' in usual ? 'whole' : usual.sense === 'at least' ? 'low' : 'high';
  if (when.main !== undefined && printMain(when.main) === text) return [{ entry, term: 'main', half }];
  const term = when.bounds.findIndex((bound) => printBound(bound) === text);
  return [{ entry, term: term >= 0 ? term : 'as at', half }];
}
