import { dayOf, isoDay, longDay, ymdOf, type Day } from '../server/src/dates/civilDay.js';

/** Made-up cases of any length: the same events in our own form and in those of the peers. Nobody in them is real. */
export interface CaseEvent {
  readonly day: Day;
  /** As the record gives it, where that is no plain day: "early March 2020", "after @strategy3, by 5 May 2020". */
  readonly when?: string;
  readonly note: boolean;
  readonly words: string;
  readonly below: readonly string[];
}

/**
 * `many`: children, complaints and conferences in turn. `one`: a single complaint and child. `calm`: long, with hardly a finding. `short`:
 * the same in few words, so that a hundred thousand entries are less than the 5 MB that are checked.
 */
export type CaseKind = 'many' | 'one' | 'calm' | 'short';

const FIRST = dayOf(2000, 1, 3) ?? 0;
const YEARS = 24;
const ROUND = 20;

export function caseEvents(entries: number, kind: CaseKind): readonly CaseEvent[] {
  const rounds = Math.max(1, Math.ceil(entries / ROUND));
  const all: CaseEvent[] = [];
  for (let round = 0; all.length < entries; round += 1) {
    const start = FIRST + Math.floor((round * YEARS * 365) / rounds);
    all.push(...(isQuiet(kind, round) ? quietRound(start, kind, round) : roundOf(start, round, kind)));
  }
  return all.slice(0, entries);
}

/** The events as a chronology. */
export function caseText(entries: number, kind: CaseKind): string {
  return `${head(entries, kind)}${caseEvents(entries, kind).map(entryText).join('\n')}\n`;
}

/** A small case, one of thousands: another one for each number. */
export function smallCase(number: number): string {
  const events = caseEvents(8, 'many').map((event) => ({ ...event, day: event.day + number * 3 }));
  return `${head(8, 'many')}${events.map(entryText).join('\n')}\n`;
}

/** The lines at the margin above the first event. */
export function headLines(entries: number, kind: CaseKind): number {
  return head(entries, kind)
    .split('\n')
    .filter((line) => /^\S/u.test(line)).length;
}

function head(entries: number, kind: CaseKind): string {
  const children = childrenOf(entries, kind);
  const families = children.flatMap((child, i) => [
    `    ${child}: child`,
    `    ${father(i)}: father of ${child}, parental responsibility, complainant`,
  ]);
  const fields = ['case: 24 000 001', 'council: Northbridge City Council', 'as at: 1 November 2024', 'coverage: summary'];
  return [...fields, '', 'people:', ...families, '    SW1: social worker', '', 'sources:', '    D1: The case record', '', ''].join('\n');
}

/** One family for each five hundred entries, up to twenty. */
function childrenOf(entries: number, kind: CaseKind): readonly string[] {
  const count = kind === 'many' ? Math.min(20, Math.ceil(entries / 500)) : 1;
  return Array.from({ length: count }, (_, i) => `Child ${letter(i)}`);
}

const letter = (i: number): string => String.fromCharCode(65 + i);
const father = (i: number): string => `Mr ${letter(i)}`;

function entryText({ day, when, note, words, below }: CaseEvent): string {
  return [`${when ?? longDay(day)}${note ? ' -' : ':'} ${words}`, ...below.map((line) => `    ${line}`)].join('\n');
}

function isQuiet(kind: CaseKind, round: number): kind is 'calm' | 'short' {
  return kind === 'short' || (kind === 'calm' && round > 0);
}

function quietRound(start: Day, kind: 'calm' | 'short', round: number): readonly CaseEvent[] {
  return Array.from({ length: ROUND }, (_, i): CaseEvent => {
    // The rounds of a long case begin sooner after one another than a calm one lasts.
    const day = kind === 'short' ? start : start + Math.floor(i / 2);
    const called = { day, note: false, words: 'telephone call from the school' };
    if (kind === 'short') return shortEvent(called, i, round);
    if (i % 4 === 3) return { ...called, below: ['source: D1 p4', NARRATIVE] };
    return { day, note: true, words: 'The school rang twice, and nobody answered.', below: i % 4 === 1 ? [NARRATIVE] : [] };
  });
}

/** Of a short case the first 80 entries but four have a step that no check knows: what is sent of it is as long at any length. */
function shortEvent(called: Omit<CaseEvent, 'below'>, i: number, round: number): CaseEvent {
  if (round < 4 && i !== 7) return { ...called, words: 'singing', below: [] };
  return i === 7 ? { ...called, below: [NARRATIVE] } : { ...called, note: true, words: 'No answer.', below: [] };
}

/** The line in which the bench types. */
export const NARRATIVE = 'The child was seen alone, and said little.';

/** A referral that leads to a conference and a review, and then to a complaint through two stages. */
function roundOf(start: Day, round: number, kind: CaseKind): readonly CaseEvent[] {
  const family = kind === 'many' ? Math.floor(round / 25) % 20 : 0;
  const [child, parent] = [`Child ${letter(family)}`, father(family)];
  const complaint = kind === 'many' ? round : 0;
  const own = kind === 'many' || round === 0;
  const re = ` re @complaint${complaint}`;
  const on = (k: number): Day => start + 9 * k;
  const monthOf = (k: number): string => longDay(on(k)).replace(/^\d+ /u, '');
  const step = (k: number, words: string, below: readonly string[] = [], when?: string): CaseEvent => ({
    day: on(k),
    note: false,
    words,
    below,
    ...(when === undefined ? {} : { when }),
  });
  const note = (k: number, words: string): CaseEvent => ({ day: on(k), note: true, words, below: [] });
  return [
    step(0, `referral about ${child} from the school`, [`source: D1 p${round}`]),
    note(0, 'The school rang twice, and nobody answered.'),
    step(1, `home visit to ${child} by SW1`, [NARRATIVE]),
    step(
      1,
      `strategy discussion about ${child} @strategy${round}`,
      ['attended by: council, police, health', 'outcome: section 47 enquiry'],
      monthOf(1),
    ),
    step(2, `section 47 enquiry completed about ${child}`, ['outcome: initial child protection conference']),
    step(3, `interview with ${parent}`, ['status: no evidence'], `after @strategy${round}, by ${longDay(on(3))}`),
    step(3, `conference report shared with ${parent}`),
    step(4, `ICPC about ${child}`, ['outcome: child protection plan', 'source: D1']),
    step(5, `core group about ${child}`, [], 'two weeks later'),
    note(6, `${parent} asked why nobody had come to see the family.`),
    step(7, `review child protection conference about ${child}`, ['outcome: plan ended']),
    own ? step(8, `complaint from ${parent} @complaint${complaint}`, ['procedure: statutory']) : step(8, `contact with ${parent}`),
    step(8, `complaint acknowledged${re}`),
    step(9, `stage 1 response to ${parent}${re}`, ['offers: stage 2'], `early ${monthOf(9)}`),
    step(10, `stage 2 request from ${parent}${re}`),
    step(11, `investigating officer appointed${re}`),
    note(12, 'The officer read the file.'),
    step(13, `stage 2 interviews${re}`, [], monthOf(13)),
    step(16, `stage 2 response to ${parent}${re}`, ['does not offer: stage 3', 'because: the officer was ill']),
    step(17, `contact with ${parent} by phone`),
  ];
}

/** The same events as a Markwhen timeline. */
export function markwhenText(events: readonly CaseEvent[]): string {
  const lines = events.flatMap(({ day, when, words, below }) => {
    const { year, month } = ymdOf(day);
    const date = when === undefined ? isoDay(day) : `${year}-${String(month).padStart(2, '0')}`;
    return [`${date}: ${words.replaceAll('@', '#')}`, ...below];
  });
  return `title: A case\n\n${lines.join('\n')}\n`;
}

/** The same events as YAML. */
export function yamlText(events: readonly CaseEvent[]): string {
  return events
    .map(({ day, when, words, below }) => {
      const lines = below.map((line) => (line.includes(': ') ? `  ${line.replace(': ', ': "')}"` : `  note: "${line}"`));
      return [`- date: "${when ?? longDay(day)}"`, `  step: "${words}"`, ...lines].join('\n');
    })
    .join('\n');
}
