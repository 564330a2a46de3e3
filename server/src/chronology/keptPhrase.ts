import type { DatePhrase, DateTerm, Reference, Span } from '../dates/datePhrase.js';
import type { Anchor, PhraseContext, SaidPhrase } from './phraseContext.js';

/** What a phrase asked to be tied to when it was said, a reference or the words that mean the entry above, and to what it was. */
export interface Asked {
  readonly of: Reference | Span;
  readonly anchor: Anchor | undefined;
}

/** What is kept of a phrase beside what it states: it states the same for as long as it is tied to the same. */
export interface KeptPhrase extends Omit<SaidPhrase, 'said'> {
  readonly asked: readonly Asked[];
}

interface Listening {
  readonly context: PhraseContext;
  readonly asked: readonly Asked[];
}

/** The same context, and what is asked of it from now on by the phrase: nothing, by one that is tied to nothing. */
export function listening(context: PhraseContext, { terms }: DatePhrase): Listening {
  return terms.some(({ kind }) => TIED.has(kind)) ? noting(context) : { context, asked: [] };
}

const TIED: ReadonlySet<DateTerm['kind']> = new Set(['bound', 'relative', 'between'] as const);

function noting(context: PhraseContext): Listening {
  const asked: Asked[] = [];
  const noted = (of: Asked['of'], anchor: Anchor | undefined): Anchor | undefined => {
    asked.push({ of, anchor });
    return anchor;
  };
  const resolve: PhraseContext['resolve'] = (reference) => noted(reference, context.resolve(reference));
  const previous: PhraseContext['previous'] = (span) => noted(span, context.previous(span));
  return { context: { ...context, resolve, previous }, asked };
}

export function keptOf({ problems, conventions, yearless }: SaidPhrase, asked: readonly Asked[]): KeptPhrase {
  const isPlain = problems.length + conventions.length + yearless.length + asked.length === 0;
  // One for all that have nothing to keep, which is nearly all.
  return isPlain ? PLAIN : { problems, conventions, yearless, asked };
}

const PLAIN: KeptPhrase = { problems: [], conventions: [], yearless: [], asked: [] };

/** Whether all that was asked for is what it was. Each is asked for once more, since what is tied to nothing is reported when it is asked for. */
export function isTiedAlike(asked: readonly Asked[], context: PhraseContext): boolean {
  const now = asked.map(({ of }) => ('kind' in of ? context.resolve(of) : context.previous(of)));
  return asked.every(({ anchor }, i) => isSame(anchor, now[i]));
}

function isSame(a: Anchor | undefined, b: Anchor | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end && a?.happened === b?.happened;
}
