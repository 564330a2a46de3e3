import type { DatePhrase } from '../dates/datePhrase.js';
import type { Person } from './chronology.js';
import { contextOf, type Anchors, type SayInput } from './eventContext.js';
import { isTiedAlike, listening, type KeptPhrase } from './keptPhrase.js';
import { promiseOf } from './layPoints.js';
import type { PhraseContext } from './phraseContext.js';
import type { EventDraft } from './readEvent.js';
import type { Said } from './said.js';
import { sayPhrase } from './sayPhrase.js';

/** What is said of a point that is no event's own. */
export interface SaidOther extends Pick<KeptPhrase, 'asked'> {
  readonly said: readonly Said[];
}

/** What was said when the same people were declared, and the same events had a promise. */
interface OthersBefore {
  readonly drafts: readonly EventDraft[];
  readonly others: readonly SaidOther[];
}

/**
 * What is said of promises, and then of people.
 * @param before with the same points and people: the same stand at the same places.
 */
export function sayOthers(input: SayInput, anchors: Anchors, before: OthersBefore | undefined): readonly SaidOther[] {
  const others: SaidOther[] = [];
  for (const [event, point] of input.points.promised) {
    const isKept = before?.drafts[event] === input.drafts[event];
    others.push(sayPromise(input, anchors, event, point, isKept ? before?.others[others.length] : undefined));
  }
  for (const person of input.people) {
    const point = input.points.people.get(person.name);
    if (point !== undefined) others.push(sayPerson(input, anchors, person, point, before?.others[others.length]));
  }
  return others;
}

/** Days by which something was promised that move with another entry; "two weeks later" is later than the promise itself. */
function sayPromise(input: SayInput, anchors: Anchors, event: number, point: number, was: SaidOther | undefined): SaidOther {
  const draft = input.drafts[event];
  const own = anchors(event);
  const promise = draft && promiseOf(draft);
  if (draft === undefined || own === undefined || promise === undefined) return NOTHING;
  const context = contextOf(input, draft, event, { start: point, end: point, happened: own.happened }, anchors, () => own);
  return sayOther({ span: promise.span, terms: [promise] }, context, was);
}

/** Days of birth and days when a birth is due, to which entries may be tied. */
function sayPerson(input: SayInput, anchors: Anchors, person: Person, point: number, was: SaidOther | undefined): SaidOther {
  const date = person.born ?? person.due;
  if (date === undefined) return NOTHING;
  const context: PhraseContext = {
    event: -1,
    chunk: person.place.chunk,
    start: point,
    end: point,
    binds: true,
    calendar: input.calendar,
    limits: input.limits,
    resolve: (reference) => {
      const referent = input.references.resolve(reference, person.place.chunk);
      return referent?.kind === 'event' ? anchors(referent.event) : undefined;
    },
    previous: () => undefined,
    textOf: () => `${person.name}'s date of birth or due day`,
  };
  return sayOther(date, context, was);
}

const NOTHING: SaidOther = { said: [], asked: [] };

function sayOther(phrase: DatePhrase, context: PhraseContext, was: SaidOther | undefined): SaidOther {
  if (was && isTiedAlike(was.asked, context)) return was;
  const { context: listened, asked } = listening(context, phrase);
  return { said: sayPhrase(phrase, listened).said, asked };
}
