import type { RecordProblem } from './chronology.js';
import { keepAsWords } from './keepAsWords.js';
import { monthFirst } from './monthFirst.js';
import type { EventDraft } from './readEvent.js';
import { becauseOf } from './readTimeline.js';
import type { Remedy } from './remedy.js';
import type { StatementNumber } from './statement.js';
import { accountsOf } from './tellers.js';
import type { Because } from './timeline.js';
import type { World } from './world.js';

/** One problem for each contradiction, on the last entry that takes part in it, with the others as related places. */
export function reportContradictions(drafts: readonly EventDraft[], worlds: readonly World[]): readonly RecordProblem[] {
  const byChunk = new Map(drafts.map((draft) => [draft.chunk, draft]));
  return contradictionsOf(worlds).map((found) => contradiction(found, byChunk));
}

/** A contradiction that is reported, with its statements in the order of the file. */
export interface Contradicting {
  /** The first telling on which it is one. */
  readonly world: World;
  /** On whose accounts it is one; empty where it is one on all. */
  readonly tellers: readonly string[];
  readonly numbers: readonly StatementNumber[];
  readonly placed: readonly Because[];
  /** Where it is reported. */
  readonly last: Because;
  /** That the case is judged on that day has a part in it. */
  readonly byAsAt: boolean;
}

/** Each contradiction once, though it may be one on several tellings. */
export function contradictionsOf(worlds: readonly World[]): readonly Contradicting[] {
  const found = new Map<string, Omit<Contradicting, 'tellers'> & { readonly on: World[] }>();
  for (const world of worlds)
    for (const numbers of world.contradictions) {
      const reasons = numbers.flatMap((number) => becauseOf(world, number)).filter(({ text }) => text.trim() !== '');
      const placed = reasons
        .filter(({ place }) => place.span.end > place.span.start)
        .toSorted((a, b) => a.place.chunk - b.place.chunk || a.place.span.start - b.place.span.start);
      const last = placed.at(-1);
      if (last === undefined) continue;
      const key = placed.map(({ place }) => `${place.chunk}:${place.span.start}`).join();
      const known = found.get(key);
      if (known) known.on.push(world);
      else found.set(key, { world, on: [world], numbers, placed, last, byAsAt: reasons.length > placed.length });
    }
  return [...found.values()].map(({ on, ...one }) => ({
    ...one,
    tellers: on.length === worlds.length ? [] : on.flatMap(({ teller }) => teller ?? []),
  }));
}

function contradiction({ placed, last, byAsAt, tellers }: Contradicting, drafts: ReadonlyMap<number, EventDraft>): RecordProblem {
  const others = placed.slice(0, -1);
  const words = [...others, last].map(({ text }) => `"${text}"`);
  const told = tellers.length === 0 ? '' : `On ${accountsOf(tellers)}: `;
  const shared = {
    rule: 'case/contradiction',
    place: last.place,
    related: others.map(({ text, place }) => ({ message: `"${text}"${stepAt(place.chunk, drafts)}`, place })),
    remedies: [last, ...others.toReversed()].slice(0, MOST_FIXED).flatMap((reason) => mend(reason, drafts)),
  } as const;
  if (words.length === 1 && countsFromItself(last, drafts)) {
    return { ...shared, message: `${told}${words[0]} counts from its own entry, so it says nothing. Write the label of another entry.` };
  }
  const message =
    words.length === 1
      ? `${told}${words[0]} ${byAsAt ? 'is after the day on which the case is judged' : 'cannot be on any day'}. Until it is mended, nothing is concluded from it.`
      : `${told === '' ? 'These' : `${told}these`} dates cannot all be right${byAsAt ? ' in a case judged on this day' : ''}: ${words.join(', ')}. Until one is mended, nothing is concluded from them.`;
  return { ...shared, message };
}

const MOST_FIXED = 4;

/** One of the dates that cannot all be right is read otherwise, or no longer counted from. */
function mend({ text, place }: Because, drafts: ReadonlyMap<number, EventDraft>): readonly Remedy[] {
  const draft = drafts.get(place.chunk);
  if (draft === undefined || draft.chunkText.slice(place.span.start, place.span.end) !== text) return [];
  const [numbers] = monthFirst(
    { span: place.span, terms: draft.date.terms.filter(({ span }) => span.start === place.span.start) },
    place.chunk,
  );
  return [...(numbers ? [numbers] : []), ...keepAsWords(text, place, `"${text}"`)];
}

function countsFromItself({ text, place }: Because, drafts: ReadonlyMap<number, EventDraft>): boolean {
  const label = drafts.get(place.chunk)?.label;
  return label !== undefined && new RegExp(`@${label}(?![\\w-])`, 'u').test(text);
}

function stepAt(chunk: number, drafts: ReadonlyMap<number, EventDraft>): string {
  const draft = drafts.get(chunk);
  return draft === undefined || draft.words === '' ? '' : ` (${draft.words})`;
}
