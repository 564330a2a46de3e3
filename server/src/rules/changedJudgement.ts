import type { Judgement, Said } from './judgement.js';

/** What is another about a judgement than it was. */
export type Changes = {
  readonly [K in 'verdict' | 'severity' | 'late' | 'answer' | 'unaccepted' | 'asks' | 'say']?: Judgement[K] | undefined;
} & {
  /** What it says instead, beside the same entries and with the same remedies. */
  readonly message?: (said: string) => string;
};

/** The same judgement but for some of it, without a copy of the rest: a long case has tens of thousands. */
export function changed(judgement: Judgement, changes: Changes): Judgement {
  return new ChangedJudgement(judgement, changes);
}

/** The same as no finding: on the checklist only. */
export function silent(judgement: Judgement, changes?: Changes): Judgement {
  return changed(judgement, changes ? { ...changes, severity: undefined } : SILENT);
}

const SILENT: Changes = { severity: undefined };

/** The same as no finding, and not late. */
export function withdrawn(judgement: Judgement, changes: Changes): Judgement {
  return silent(judgement, { ...changes, late: undefined });
}

class ChangedJudgement implements Judgement {
  readonly verdict: Judgement['verdict'];
  readonly severity: Judgement['severity'];
  readonly late: Judgement['late'];
  readonly #was: Judgement;
  readonly #changes: Changes;

  constructor(was: Judgement, changes: Changes) {
    this.verdict = changes.verdict ?? was.verdict;
    this.severity = 'severity' in changes ? changes.severity : was.severity;
    this.late = 'late' in changes ? changes.late : was.late;
    this.#was = was;
    this.#changes = changes;
  }

  say(): Said {
    const { say, message } = this.#changes;
    const said = say ? say() : this.#was.say();
    return message ? { ...said, message: message(said.message) } : said;
  }

  get answer() {
    return this.#changes.answer ?? this.#was.answer;
  }

  get unaccepted() {
    return this.#changes.unaccepted ?? this.#was.unaccepted;
  }

  get asks() {
    return this.#changes.asks ?? this.#was.asks;
  }

  get rule() {
    return this.#was.rule;
  }

  get place() {
    return this.#was.place;
  }

  get trigger() {
    return this.#was.trigger;
  }

  get others() {
    return this.#was.others;
  }

  get clock() {
    return this.#was.clock;
  }

  get due() {
    return this.#was.due;
  }

  get tipping() {
    return this.#was.tipping;
  }

  get person() {
    return this.#was.person;
  }

  get thread() {
    return this.#was.thread;
  }

  get citation() {
    return this.#was.citation;
  }

  get onUsualReading() {
    return this.#was.onUsualReading;
  }
}
