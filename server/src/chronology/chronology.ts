import type { DatePhrase, Span } from '../dates/datePhrase.js';
import type { Day } from '../dates/civilDay.js';
import type { Division } from '../dates/bankHolidays.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';
import type { FieldNode } from '../syntax/nodes.js';
import type { Basis } from './basis.js';
import type { Place } from './place.js';
import type { Remedy } from './remedy.js';
import type { StepKind } from './vocabulary.js';
import type { Timeline } from './timeline.js';
import type { World } from './world.js';

/** What the file says happened: people, threads and events, and the days on which they can have been. */
export interface Chronology {
  readonly header: Header;
  readonly people: readonly Person[];
  readonly sources: readonly string[];
  /** In the order of the file. An event's number is its place in this list. */
  readonly events: readonly CaseEvent[];
  /** The complaints, in the order of the file, by the number of their first event. */
  readonly threads: readonly number[];
  readonly exceptions: readonly Exception[];
  readonly timeline: Timeline;
  /** One for each party that tells the days differently; a single one where nobody does. */
  readonly worlds: readonly World[];
  /** The year that was inferred for an event's date, by the event's number. */
  readonly inferredYears: ReadonlyMap<number, number>;
  readonly calendar: WorkingCalendar;
  /** What is wrong with the record itself. */
  readonly problems: readonly RecordProblem[];
  /** What the next version is read with. */
  readonly basis: Basis;
}

export interface Header {
  readonly case?: string;
  readonly title?: string;
  readonly councils: readonly string[];
  /** The day on which the case is judged: "as at", or else the day passed in. */
  readonly asAt: Day;
  readonly asAtStated: boolean;
  /** Absent: all procedures. */
  readonly procedures?: readonly string[];
  readonly coverage: 'full' | 'summary';
  readonly division: Division;
  /** Parameters that packs declare, by their key in lower case. One with no place is set outside the file. */
  readonly parameters: ReadonlyMap<string, { readonly value: string; readonly place?: Place }>;
  /** The council's own rules, as the file names them. */
  readonly localRules?: { readonly value: string; readonly place: Place };
  /** The chunk after which a new header line belongs; -1 for the top of the file. */
  readonly lastHeaderChunk: number;
  readonly peopleChunk?: number;
}

export interface Person {
  readonly name: string;
  readonly place: Place;
  readonly child: boolean;
  /** Children not named one by one ("children, 3"). */
  readonly several: boolean;
  readonly unborn: boolean;
  readonly born?: DatePhrase;
  readonly due?: DatePhrase;
  /** Names of the children, of whom this person is mother, father, parent or carer. Empty: of all. */
  readonly parentOf?: readonly string[];
  /** 'none' where "no parental responsibility" is recorded. */
  readonly responsibility: 'held' | 'none' | 'not said';
  /** Whom telling this person also tells: "solicitor of Mr B". */
  readonly standsFor: readonly string[];
  readonly complainant: boolean;
  /** Every role as written. */
  readonly roles: readonly string[];
  readonly label?: string;
}

export type Status = 'done' | 'not done' | 'no evidence' | 'asserted' | 'disputed' | 'planned' | 'cancelled';

export interface CaseEvent {
  readonly id: number;
  readonly chunk: number;
  readonly kind: 'entry' | 'note';
  /** The known step; absent for a note and for a step that no pack knows. */
  readonly step: StepKind | undefined;
  /** The words of the step, or the text of a note, as written, without clauses. */
  readonly words: string;
  /** Where those words stand. */
  readonly wordsSpan: Span;
  readonly date: DatePhrase;
  /** The date as written. */
  readonly dateText: string;
  readonly label: string | undefined;
  /** Names of people and bodies as written in each clause; `people` below are those that are declared. */
  readonly clauses: readonly Clause[];
  /** Declared people whom any clause names, with those for whom they stand. */
  readonly people: readonly string[];
  /** Children that it is about; empty: all of them. */
  readonly children: readonly string[];
  /** Events named after `re`, by their numbers. */
  readonly re: readonly number[];
  /** The complaints it belongs to. More than one with `uncertainThread`: it could belong to any of them. */
  readonly threads: readonly number[];
  readonly uncertainThread: boolean;
  readonly outcomes: readonly Outcome[];
  readonly statuses: readonly Status[];
  /** It happened, or is said to have: none of not done, no evidence, planned, cancelled. */
  readonly happened: boolean;
  /** It is only asserted or disputed, or has words that were not read, and so never settles anything by itself. */
  readonly contested: boolean;
  readonly because: string | undefined;
  readonly fields: readonly FieldNode[];
  readonly accounts: readonly Account[];
  /** Points of the timeline. The same one unless the event lasted. */
  readonly start: number;
  readonly end: number;
  /** The point of the day by which it promises something, where that is tied to another entry. */
  readonly promised: number | undefined;
  /** It has no date or bound of its own at all. */
  readonly undated: boolean;
}

export interface Clause {
  readonly word: 'about' | 'by' | 'from' | 'to' | 'with' | 're';
  readonly names: readonly { readonly name: string; readonly span: Span; readonly person?: string }[];
  readonly span: Span;
}

export interface Outcome {
  /** The pack's name for it, or absent where it is none that the step knows. */
  readonly name?: string;
  readonly text: string;
  readonly children: readonly string[];
}

export interface Account {
  readonly teller: string;
  readonly text: string;
  readonly when?: DatePhrase;
  readonly notDone: boolean;
  readonly place: Place;
}

/** `except:` as written: at an event, or for the whole file. */
export interface Exception {
  readonly rule: string;
  readonly person?: string;
  readonly reason: string;
  readonly event?: number;
  readonly place: Place;
}

/** A finding about the record itself, before it has a pack's weight. `rule` is an id of the pack "every-case". */
export interface RecordProblem {
  readonly rule: string;
  /** Where it weighs more than its rule does as a rule: it leaves something unchecked. */
  readonly severity?: 'error';
  readonly message: string;
  readonly place: Place;
  readonly related: readonly { readonly message: string; readonly place: Place }[];
  readonly remedies: readonly Remedy[];
}
