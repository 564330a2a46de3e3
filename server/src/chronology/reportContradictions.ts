import type { RecordProblem } from './chronology.js';
import type { EventDraft } from './readEvent.js';
import { becauseOf } from './readTimeline.js';
import type { World } from './world.js';

/** One problem for each contradiction, on the last entry that takes part in it, with the others as related places. */
export function reportContradictions(drafts: readonly EventDraft[], worlds: readonly World[]): readonly RecordProblem[] {
  const seen = new Set<string>();
  return worlds.flatMap((world) =>
    world.contradictions.flatMap((statements) => {
      const reasons = statements.flatMap((number) => becauseOf(world, number)).filter(({ text }) => text.trim() !== '');
      const placed = reasons.filter(({ place }) => place.span.end > place.span.start).toSorted((a, b) => a.place.chunk - b.place.chunk);
      const last = placed.at(-1);
      if (last === undefined) return [];
      const key = placed.map(({ place }) => `${place.chunk}:${place.span.start}`).join();
      if (seen.has(key)) return [];
      seen.add(key);
      return [contradiction(placed.slice(0, -1), last, reasons.length > placed.length, world.teller, drafts)];
    }),
  );
}

type Reason = ReturnType<typeof becauseOf>[number];

function contradiction(
  others: readonly Reason[],
  last: Reason,
  byAsAt: boolean,
  teller: string | undefined,
  drafts: readonly EventDraft[],
): RecordProblem {
  const words = [...others, last].map(({ text }) => `"${text}"`);
  const told = teller === undefined ? '' : `On the account of ${teller}: `;
  const asAt = byAsAt ? ', together with the day on which the case is judged,' : '';
  const message =
    words.length === 1
      ? `${told}${words[0]} cannot be${asAt || ' on any day'}. Until it is mended, nothing is concluded from it.`
      : `${told}These dates cannot all be right${asAt}: ${words.join(', ')}. Until one is mended, nothing is concluded from them.`;
  return {
    rule: 'case/contradiction',
    message,
    place: last.place,
    related: others.map(({ text, place }) => ({ message: `"${text}"${stepAt(place.chunk, drafts)}`, place })),
    remedies: [],
  };
}

function stepAt(chunk: number, drafts: readonly EventDraft[]): string {
  const draft = drafts.find((one) => one.chunk === chunk);
  return draft === undefined || draft.words === '' ? '' : ` (${draft.words})`;
}
