import type { StepFinder } from './findStep.js';
import { keepAsWords } from './keepAsWords.js';
import type { Place } from './place.js';
import type { EventDraft } from './readEvent.js';
import type { Remedy } from './remedy.js';

export interface ReferenceRemedyInput {
  readonly drafts: readonly EventDraft[];
  readonly findStep: StepFinder;
}

/** The label at an entry without one that it may have been meant for: one of the step that it is named after, or one written just above. */
export function labelAnEntry(name: string, { chunk }: Place, { drafts, findStep }: ReferenceRemedyInput): readonly Remedy[] {
  const own = indexOf(drafts, chunk);
  const isFree = (draft: EventDraft): boolean =>
    draft.kind === 'entry' && draft.label === undefined && draft.happened && draft.chunk !== chunk;
  const near = drafts.slice(Math.max(own - LOOKED_AT, 0), own + LOOKED_AT).filter(isFree);
  const step = findStep(name.replaceAll(/[-_]/gu, ' '))?.step.name;
  const named = near.filter((draft) => step !== undefined && draft.step?.name === step);
  const above = near.filter((draft) => draft.chunk < chunk).slice(-MOST_OFFERED);
  const offered = named.length > 0 ? named : above.length > 0 ? above : near;
  return offered.slice(0, MOST_OFFERED).map((draft) => ({
    kind: 'add label',
    title: `Give the label @${name} to "${entryWords(draft)}"`,
    chunk: draft.chunk,
    label: name,
  }));
}

const MOST_OFFERED = 3;
const LOOKED_AT = 50;

/** One of several entries is meant: its label is written, which is given it where it has none. */
export function oneOfEntries(
  found: readonly EventDraft[],
  label: string,
  place: Place,
  { drafts }: ReferenceRemedyInput,
): readonly Remedy[] {
  const taken = new Set(drafts.flatMap((draft) => draft.label ?? []));
  return found.slice(0, 5).map((draft): Remedy => {
    const name = draft.label ?? freeLabel(label, taken);
    const write: Remedy = { kind: 'replace text', title: `It is @${name}: "${entryWords(draft)}"`, place, text: `@${name}` };
    if (draft.label !== undefined) return write;
    const give: Remedy = { kind: 'add label', title: '', chunk: draft.chunk, label: name };
    return { kind: 'together', title: `It is "${entryWords(draft)}", which gets the label @${name}`, remedies: [give, write] };
  });
}

/** What is tied to nothing is not counted from: the part of the date that names it is kept as words, or the "re" goes. */
export function dropReference({ chunk, span }: Place, { drafts }: ReferenceRemedyInput): readonly Remedy[] {
  const draft = drafts[indexOf(drafts, chunk)];
  if (draft?.chunk !== chunk) return [];
  const term = draft.date.terms.find((one) => one.span.start <= span.start && one.span.end >= span.end);
  if (term) {
    const words = draft.chunkText.slice(term.span.start, term.span.end);
    return keepAsWords(words, { chunk, span: term.span }, `"${words}"`);
  }
  const clause = draft.clauses.find((one) => one.word === 're' && one.span.start <= span.start && one.span.end >= span.end);
  if (clause === undefined) return [];
  const words = draft.chunkText.slice(clause.span.start, clause.span.end);
  const gap = /(?<!\s)\s*$/u.exec(draft.chunkText.slice(0, clause.span.start))?.[0].length ?? 0;
  const gone = { start: clause.span.start - gap, end: clause.span.end };
  return [{ kind: 'replace text', title: `Take "${words}" out`, place: { chunk, span: gone }, text: '' }];
}

function freeLabel(label: string, taken: ReadonlySet<string>): string {
  let name = label;
  for (let n = 2; taken.has(name); n += 1) name = `${label}-${n}`;
  return name;
}

function entryWords({ words, dateText }: EventDraft): string {
  return `${words}, ${dateText}`;
}

/** Where the entry of a chunk stands in the list, or would stand. */
function indexOf(drafts: readonly EventDraft[], chunk: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.chunk ?? Infinity) < chunk) low = middle + 1;
    else high = middle;
  }
  return low;
}
