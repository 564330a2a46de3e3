import type { CaseEvent } from '../chronology/chronology.js';
import type { ClockCase } from './clockCase.js';
import { clockRemedies } from './clockRemedies.js';
import { clockMessage } from './clockWords.js';
import type { ChecklistVerdict, Lateness, RelatedPlace, Severity } from './finding.js';
import { GroupJudgement } from './groupJudgement.js';
import { onlyChild } from './groups.js';
import type { Judgement, Said } from './judgement.js';
import type { Reckoning } from './reckoning.js';
import type { RuleContext } from './ruleContext.js';
import type { TippingPoint } from './tipping.js';

/** How it came out. */
interface Outcome {
  readonly verdict: ChecklistVerdict;
  readonly severity: Severity | undefined;
  readonly late: Lateness | undefined;
  readonly tipping: TippingPoint | undefined;
  /** Why it can be no more than "depends". */
  readonly unsure: string | undefined;
  readonly contested: CaseEvent | undefined;
}

/** The judgement on a clock. All but how it came out is worked out when it is asked for. */
export class ClockJudgement extends GroupJudgement<ClockCase> implements Judgement {
  readonly late: Lateness | undefined;
  readonly tipping: TippingPoint | undefined;
  readonly #reckonings: readonly Reckoning[];
  readonly #last: Reckoning;
  readonly #unsure: string | undefined;
  readonly #contested: CaseEvent | undefined;

  /** @param last of the reckonings: what it was counted from. */
  constructor(input: ClockCase, reckonings: readonly Reckoning[], last: Reckoning, outcome: Outcome) {
    super(input, outcome.verdict, outcome.severity);
    this.late = outcome.late;
    this.tipping = outcome.tipping;
    this.#reckonings = reckonings;
    this.#last = last;
    this.#unsure = outcome.unsure;
    this.#contested = outcome.contested;
  }

  get place() {
    const { pair, denied } = this.input;
    if (pair.answer) return { chunk: pair.answer.chunk, span: pair.answer.date.span };
    const isDenied = this.verdict === 'not-done' || this.verdict === 'no-evidence';
    if (isDenied && denied) return { chunk: denied.chunk, span: denied.wordsSpan };
    const { start } = this.#last;
    return { chunk: start.chunk, span: start.date.span };
  }

  get trigger() {
    return this.#last.start.id;
  }

  get answer() {
    return this.input.pair.answer?.id;
  }

  get others() {
    return othersOf(this.input, this.#last.start);
  }

  get clock() {
    const { promised, period, counting, stops } = this.input;
    return promised === undefined ? { period, counting, stops: stops.length > 0 ? stops : undefined } : undefined;
  }

  get due() {
    return this.#last.due;
  }

  get person() {
    return this.input.person ?? onlyChild(this.input.group);
  }

  protected get cited() {
    return this.#last.start;
  }

  get onUsualReading() {
    return this.#last.weighed.because === 'usual reading' ? (true as const) : undefined;
  }

  say(): Said {
    const { verdict, late, tipping, citation } = this;
    const [input, reckonings, last] = [this.input, this.#reckonings, this.#last];
    const agreed = reckonings.every(({ weighed }) => weighed.verdict === last.weighed.verdict);
    const doubt = { unsure: this.#unsure, contested: this.#contested };
    return {
      message: clockMessage({ input, reckonings, last, verdict, late, tipping, ...doubt, agreed, citation }),
      related: relatedOf(input, last.start),
      remedies: () => clockRemedies(input, last.start, verdict, last.due),
    };
  }
}

/** The other starts, and what stops the clock. */
function othersOf({ context, pair, stops, unsureAbout }: ClockCase, start: CaseEvent): readonly number[] {
  const starts = pair.starts.flatMap(({ event }) => (event === start ? [] : [event.id]));
  return [...starts, ...standingStill(context, stops, unsureAbout).map(({ id }) => id)];
}

/** What stops the clock and starts it again, in its order; also what may have. */
function standingStill({ file }: RuleContext, stops: ClockCase['stops'], unsureAbout: ClockCase['unsureAbout'] = []): readonly CaseEvent[] {
  const points = new Set(stops.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])));
  return [...new Set([...[...points].flatMap((point) => file.at(point) ?? []), ...unsureAbout])];
}

function relatedOf({ context, pair, stops, unsureAbout }: ClockCase, start: CaseEvent): readonly RelatedPlace[] {
  const line = (event: CaseEvent, role: string): RelatedPlace => ({
    message: `${role}: ${event.words}, ${event.dateText}`,
    place: { chunk: event.chunk, span: event.wordsSpan },
  });
  return [
    ...pair.starts.map(({ event }) => line(event, event.id === start.id ? 'counted from' : 'could be counted from')),
    ...(pair.answer ? [line(pair.answer, 'answered by')] : []),
    ...standingStill(context, stops, unsureAbout).map((event) => line(event, 'the clock')),
  ];
}
