import { longDay, longRange } from '../../dates/civilDay.js';
import { eventOfPoint } from '../../rules/eventIndex.js';
import type { Contradiction, ExplainedDay, Explanation, Settler } from '../../rules/explanation.js';
import { listWords } from '../../chronology/listWords.js';
import { capitalised } from '../../rules/wording.js';
import { countSentence } from '../countSentence.js';
import type { Snapshot } from '../snapshot.js';
import { citedWords } from './citedWords.js';
import { boundWords, eventWords, lineOf, reasonWords, statementWords } from './reasonWords.js';

/** The working in plain sentences, in the order in which one would check it: the days, the counts, and what would settle it. */
export function explanationLines(snapshot: Snapshot, explanation: Explanation): readonly string[] {
  const { days, counts, settledBy, contradiction } = explanation;
  return [
    ...dayLines(snapshot, days),
    ...counts.map((count) => `From ${longDay(count.from)}: ${countSentence(count.counting, count)}`),
    ...settledBy.flatMap((settler) => settlerLine(snapshot, settler)),
    ...(contradiction ? contradictionLines(snapshot, contradiction) : []),
  ];
}

function dayLines(snapshot: Snapshot, days: readonly ExplainedDay[]): readonly string[] {
  const lines: string[] = [];
  for (let i = 0; i < days.length; i += 1) {
    const [day, next] = [days[i], days[i + 1]];
    if (day === undefined) break;
    if (next !== undefined && isSameWords(day, next)) {
      lines.push(bothWords(snapshot, day, next));
      i += 1;
    } else lines.push(...dayLine(snapshot, day));
  }
  return lines;
}

/** One phrase gives both ends. */
function isSameWords(a: ExplainedDay, b: ExplainedDay): boolean {
  const [one, other] = [a.because[0]?.place, b.because[0]?.place];
  const alike = a.event === b.event && a.role === b.role && a.teller === b.teller && a.because.length === 1 && b.because.length === 1;
  if (!alike || one === undefined || other === undefined) return false;
  return one.chunk === other.chunk && one.span.start === other.span.start && one.span.end === other.span.end;
}

/** `Counted from the strategy discussion: "July 2019" (line 8), 1 to 31 July 2019.` */
function bothWords(snapshot: Snapshot, first: ExplainedDay, last: ExplainedDay): string {
  const [reason] = first.because;
  const said = reason === undefined ? '' : statementWords(snapshot, reason);
  const range = first.day === undefined || last.day === undefined ? '' : longRange(first.day, last.day);
  const read = reason?.convention === undefined ? `, ${range}` : '';
  return `${leadWords(snapshot, first)}: ${said}${reason !== undefined && reason.text.endsWith(range) ? '' : read}.`;
}

function dayLine(snapshot: Snapshot, day: ExplainedDay): readonly string[] {
  const lead = leadWords(snapshot, day);
  if (day.day === undefined) return [`${lead}: nothing says how ${day.end === 'earliest' ? 'early' : 'late'} that was.`];
  return [`${lead}, ${boundWords(day.end, day.day)}: ${reasonWords(snapshot, day.because, day.end).join('; ')}.`];
}

function leadWords(snapshot: Snapshot, { event, role, teller }: ExplainedDay): string {
  const entry = snapshot.chronology.events[event];
  const told = teller === undefined ? '' : ` (on the account of ${teller})`;
  if (entry === undefined) return capitalised(role);
  const words =
    role === 'clock stopped' || role === 'clock went on'
      ? `the ${role}, ${eventWords(snapshot, entry)}`
      : `${role} ${eventWords(snapshot, entry)}`;
  return `${capitalised(words)}${told}`;
}

/** "What would settle it: the date of the strategy discussion (line 8). Look in …. The entry cites D7 p3 (Strategy discussion minutes)." */
export function settlerLine(snapshot: Snapshot, { event, step, documents, cited }: Settler): readonly string[] {
  const entry = event === undefined ? undefined : snapshot.chronology.events[event];
  const what = entry
    ? `the date of ${eventWords(snapshot, entry)} (line ${lineOf(snapshot, { chunk: entry.chunk, span: entry.date.span })})`
    : `whether there was an ${step ?? 'entry'}, and when`;
  const look = documents.length === 0 ? '' : ` Look in ${inList(documents)}.`;
  const source = cited.length === 0 ? '' : ` The entry cites ${inList(cited.map((text) => citedWords(snapshot, text)))}.`;
  return [`What would settle it: ${what}.${look}${source}`];
}

/** What has commas in it is parted by semicolons. */
function inList(words: readonly string[]): string {
  return words.some((word) => word.includes(',')) ? words.join('; ') : listWords(words, 'or');
}

function contradictionLines(snapshot: Snapshot, { round, end, reasons, teller }: Contradiction): readonly string[] {
  const told = teller === undefined ? '' : ` on the account of ${teller}`;
  if (round) return [`These go round in a circle${told}: ${reasons.map((reason) => statementWords(snapshot, reason)).join('; ')}.`];
  const last = reasons.at(-1);
  return reasons.map((reason) => {
    const entry = eventOfPoint(snapshot.chronology, reason.point);
    const subject = entry === undefined ? 'That day' : capitalised(eventWords(snapshot, entry));
    const words = statementWords(snapshot, reason);
    if (reason === last) return `${subject}: ${words} leaves no such day.`;
    return `${subject} is ${boundWords(end, reason.day)}${told}: ${words}.`;
  });
}
