import type { CaseEvent } from './chronology.js';
import type { EventDraft } from './readEvent.js';

/** What the file makes of a draft: its number, its points, and the entries that it belongs with. */
type Numbers = Pick<CaseEvent, 'id' | 're' | 'threads' | 'uncertainThread' | 'start' | 'end' | 'promised'>;

/** An event is its draft and its numbers: a long case has tens of thousands, and none is a copy. */
export class NumberedEvent implements CaseEvent {
  readonly id: number;
  readonly re: readonly number[];
  readonly threads: readonly number[];
  readonly uncertainThread: boolean;
  readonly start: number;
  readonly end: number;
  readonly promised: number | undefined;
  readonly undated: boolean;
  readonly #draft: EventDraft;

  /** @param supposed a day is supposed of it, whatever it says itself. */
  constructor(draft: EventDraft, { id, re, threads, uncertainThread, start, end, promised }: Numbers, supposed: boolean) {
    this.#draft = draft;
    this.id = id;
    this.re = re;
    this.threads = threads;
    this.uncertainThread = uncertainThread;
    this.start = start;
    this.end = end;
    this.promised = promised;
    this.undated = !supposed && draft.date.terms.every(({ kind }) => kind === 'undated' || kind === 'unread' || kind === 'time');
  }

  get chunk() {
    return this.#draft.chunk;
  }

  get kind() {
    return this.#draft.kind;
  }

  get step() {
    return this.#draft.step;
  }

  get words() {
    return this.#draft.words;
  }

  get wordsSpan() {
    return this.#draft.wordsSpan;
  }

  get date() {
    return this.#draft.date;
  }

  get dateText() {
    return this.#draft.dateText;
  }

  get label() {
    return this.#draft.label;
  }

  get clauses() {
    return this.#draft.clauses;
  }

  get people() {
    return this.#draft.people;
  }

  get children() {
    return this.#draft.children;
  }

  get outcomes() {
    return this.#draft.outcomes;
  }

  get statuses() {
    return this.#draft.statuses;
  }

  get happened() {
    return this.#draft.happened;
  }

  get contested() {
    return this.#draft.contested;
  }

  get because() {
    return this.#draft.because;
  }

  get fields() {
    return this.#draft.fields;
  }

  get accounts() {
    return this.#draft.accounts;
  }
}
