import type { CaseEvent, Chronology, Person } from '../chronology/chronology.js';
import { foldText } from '../chronology/foldText.js';
import { fieldValues } from '../chronology/fieldValues.js';
import type { Selector } from './check.js';
import type { Pack } from './pack.js';
import { probableOrder, type ProbableOrder } from './probableOrder.js';

/** A chronology made ready for questions: its events by step, and how certainly one is what a selector means. */
export interface CaseFile {
  readonly chronology: Chronology;
  readonly packs: readonly Pack[];
  /** Events of that step, in the order in which they probably happened; what did not happen is among them. */
  ofStep(step: string): readonly CaseEvent[];
  /** Those of them that could be about that child: that name it, or no child. */
  about(step: string, child: string): readonly CaseEvent[];
  /** The procedure under which an event's complaint was taken, as the file names it: "statutory", "corporate", or "not named". */
  procedureOf(event: CaseEvent): string;
  /** The event whose first day is that point. */
  at(point: number): CaseEvent | undefined;
  /** Which of two probably happened first. */
  readonly order: ProbableOrder;
}

export type Match = 'yes' | 'no' | 'unknown';

export interface Matched {
  readonly event: CaseEvent;
  readonly match: Exclude<Match, 'no'>;
}

export function openCase(chronology: Chronology, packs: readonly Pack[]): CaseFile {
  const inOrder = chronology.events.toSorted(probableOrder(chronology));
  const places = new Int32Array(inOrder.length);
  const byStep = new Map<string, CaseEvent[]>();
  for (const [place, event] of inOrder.entries()) {
    places[event.id] = place;
    if (event.step === undefined) continue;
    const known = byStep.get(event.step.name);
    if (known) known.push(event);
    else byStep.set(event.step.name, [event]);
  }
  const order: ProbableOrder = (a, b) => (places[a.id] ?? 0) - (places[b.id] ?? 0);
  let byPoint: ReadonlyMap<number, CaseEvent> | undefined;
  const at = (point: number) => (byPoint ??= new Map(chronology.events.map((event) => [event.start, event]))).get(point);
  const ofStep = (step: string): readonly CaseEvent[] => byStep.get(step) ?? NONE;
  return { chronology, packs, ofStep, about: aboutEach(ofStep), procedureOf: procedureOfEach(chronology), at, order };
}

const NONE: readonly CaseEvent[] = [];

/** The events of a step by the child whom they could be about, told apart once for all children. */
function aboutEach(ofStep: CaseFile['ofStep']): CaseFile['about'] {
  const known = new Map<string, { readonly byChild: ReadonlyMap<string, readonly CaseEvent[]>; readonly others: readonly CaseEvent[] }>();
  return (step, child) => {
    const found = known.get(step) ?? tellApart(ofStep(step));
    known.set(step, found);
    return found.byChild.get(child) ?? found.others;
  };
}

function tellApart(events: readonly CaseEvent[]) {
  const named = new Set(events.flatMap(({ children }) => children));
  const byChild = new Map([...named].map((child): [string, CaseEvent[]] => [child, []]));
  const others: CaseEvent[] = [];
  for (const event of events) {
    if (event.children.length === 0) others.push(event);
    for (const child of event.children.length === 0 ? named : new Set(event.children)) byChild.get(child)?.push(event);
  }
  return { byChild, others };
}

/** Events that are, or could be, what any of the selectors means, in the order in which they probably happened. */
export function select(
  file: CaseFile,
  selectors: readonly Selector[],
  about: { readonly children?: readonly string[] | undefined; readonly happened: boolean },
): readonly Matched[] {
  const found: Matched[] = [];
  for (const selector of selectors) {
    for (const event of candidates(file, selector, about.children)) {
      const match = event.happened === about.happened ? matchOf(file, event, selector, about.children) : 'no';
      if (match !== 'no') found.push({ event, match });
    }
  }
  // Of one step they are in order, and each is there once.
  if (selectors.length === 1) return found;
  if (new Set(selectors.map(({ step }) => step)).size === selectors.length) return found.sort((a, b) => file.order(a.event, b.event));
  const best = new Map<number, Matched>();
  for (const one of found) if (best.get(one.event.id)?.match !== 'yes') best.set(one.event.id, one);
  return [...best.values()].toSorted((a, b) => file.order(a.event, b.event));
}

function candidates(file: CaseFile, { step }: Selector, children: readonly string[] | undefined): readonly CaseEvent[] {
  const [only] = children ?? [];
  if (only !== undefined && children?.length === 1) return file.about(step, only);
  return children === undefined ? file.ofStep(step) : file.ofStep(step).filter((event) => concerns(event, children));
}

/** What names no child is about all of them. */
function concerns({ children }: Pick<CaseEvent, 'children'>, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || children.length === 0 || children.some((child) => wanted.includes(child));
}

/** Whether an event of the selector's step meets its conditions. What is not recorded is unknown. */
export function matchOf(file: CaseFile, event: CaseEvent, selector: Selector, children?: readonly string[]): Match {
  return worse(worse(outcomeMatch(event, selector, children), attendedMatch(event, selector)), procedureMatch(file, event, selector));
}

function worse(a: Match, b: Match): Match {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'unknown' ? a : b;
}

function outcomeMatch({ outcomes }: CaseEvent, selector: Selector, children: readonly string[] | undefined): Match {
  if (selector.outcomes.length === 0) return 'yes';
  const relevant = outcomes.filter((outcome) => concerns(outcome, children));
  if (relevant.some(({ name }) => name !== undefined && selector.outcomes.includes(name))) return 'yes';
  return relevant.some(({ name }) => name !== undefined) ? 'no' : 'unknown';
}

function attendedMatch({ fields }: CaseEvent, { attendedBy }: Selector): Match {
  if (attendedBy.length === 0) return 'yes';
  const attended = fieldValues(fields, 'attended by').map(foldText);
  if (attended.length === 0) return 'unknown';
  return attended.some((list) => attendedBy.some((agency) => list.includes(foldText(agency)))) ? 'yes' : 'no';
}

function procedureMatch(file: CaseFile, event: CaseEvent, { procedures }: Selector): Match {
  if (procedures.length === 0) return 'yes';
  return procedures.includes(file.procedureOf(event)) ? 'yes' : 'no';
}

/** Read once for each event, however many rules ask. */
function procedureOfEach(chronology: Chronology): CaseFile['procedureOf'] {
  const known = new Map<CaseEvent, string>();
  return (event) => {
    const found = known.get(event) ?? readProcedure(chronology, event);
    known.set(event, found);
    return found;
  };
}

function readProcedure({ events }: Chronology, event: CaseEvent): string {
  let first = procedureIn(event);
  for (const thread of event.threads) {
    const complaint = events[thread];
    first ??= complaint && procedureIn(complaint);
  }
  if (first === undefined) return 'not named';
  return ['statutory', 'corporate'].find((word) => first.includes(word)) ?? first;
}

function procedureIn({ fields }: CaseEvent): string | undefined {
  return fieldValues(fields, 'procedure')
    .map(foldText)
    .find((value) => value !== '');
}

/** The parents to whom something about these children is owed: not one who is recorded as having no parental responsibility. */
export function parentsOf({ chronology }: CaseFile, children: readonly string[]): readonly Person[] {
  return chronology.people.filter(
    ({ parentOf, responsibility }) =>
      parentOf !== undefined &&
      responsibility !== 'none' &&
      (children.length === 0 || parentOf.length === 0 || parentOf.some((child) => children.includes(child))),
  );
}

/** The children whom the file declares one by one. */
export function childrenOf({ chronology }: CaseFile): readonly Person[] {
  return chronology.people.filter(({ child, several }) => child && !several);
}
