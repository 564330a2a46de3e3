import type { Period, Counting } from '../dates/period.js';
import type { Place } from '../chronology/place.js';
import type { CaseEvent } from '../chronology/chronology.js';
import type { ChecklistVerdict, DayBounds, Lateness, RelatedPlace, Remedies, Severity, Tipping } from './finding.js';
import type { Citation, Rule } from './pack.js';
import type { Question } from './question.js';

/** Judgements one by one, and nothing where there is none for a while: between any two, what asks for them can be left for something else. */
export type Judgements = Generator<Judgement | undefined, void, void>;

/**
 * A rule as it came out for one trigger, person and thread: what findings, the checklist and hovers are made from. Much of it may be worked
 * out when it is read, so another is not made by copying it, but by `changed`.
 */
export interface Judgement {
  readonly rule: Rule;
  readonly verdict: ChecklistVerdict;
  /** Where a finding stands: the late or missing step's trigger. */
  readonly place?: Place | undefined;
  /** Events, by their numbers: what starts the clock, and what answers it. */
  readonly trigger?: number | undefined;
  readonly answer?: number | undefined;
  /** Other entries, by their numbers, on which it rests beside these two. */
  readonly others?: readonly number[] | undefined;
  readonly clock?:
    | {
        readonly period: Period;
        readonly counting: Counting;
        /** Where it stands still: from one point to another, or from one on. Absent where it does not. */
        readonly stops?: Question['stops'] | undefined;
      }
    | undefined;
  readonly due?: DayBounds | undefined;
  readonly late?: Lateness | undefined;
  readonly tipping?: Tipping | undefined;
  readonly person?: string | undefined;
  readonly thread?: string | undefined;
  readonly citation?: Citation | undefined;
  /** Entries, by their numbers, that would bear on it if they were accepted: they are only asserted, or disputed. */
  readonly unaccepted?: readonly number[] | undefined;
  /** It asks whether time was extended. */
  readonly asks?: true | undefined;
  /** In time on the usual reading of the dates, but not on the widest. */
  readonly onUsualReading?: boolean | undefined;
  /** The severity of the finding; absent where there is none. */
  readonly severity?: Severity | undefined;
  /** Put into words when it is asked for: of most, nobody asks. */
  say(): Said;
}

/** What a judgement says. */
export interface Said {
  /** What the finding says, without its source; also the checklist's detail. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly remedies: Remedies;
}

/** An entry beside a finding, by the words of its step. */
export function relatedTo({ words, dateText, chunk, wordsSpan }: CaseEvent): RelatedPlace {
  return { message: `${words}, ${dateText}`, place: { chunk, span: wordsSpan } };
}
