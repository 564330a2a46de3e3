import type { CaseEvent } from '../../chronology/chronology.js';
import type { Bounds, View } from '../../chronology/timeline.js';
import { longDay, longRange, weekdayName, weekdayOf } from '../../dates/civilDay.js';
import { capitalised } from '../../rules/wording.js';
import { boundWords, reasonWords } from '../explain/reasonWords.js';
import type { Block } from '../markup/block.js';
import type { Snapshot } from '../snapshot.js';
import { clockBlocks } from './clockBlocks.js';

/** An event's day: its weekday, how the words are read, what else bounds it and why, and the clocks that hang on it. */
export function dateBlocks(snapshot: Snapshot, event: CaseEvent): readonly Block[] {
  const { timeline } = snapshot.chronology;
  return [
    { kind: 'heading', text: headline(snapshot, event) },
    ...timeline.readings(event.id).map((text): Block => ({ kind: 'text', text: sentence(text) })),
    ...otherReadings(snapshot, event),
    ...whyBlocks(snapshot, event),
    ...clockBlocks(snapshot, event),
  ];
}

function headline(snapshot: Snapshot, event: CaseEvent): string {
  const { timeline } = snapshot.chronology;
  const first = timeline.bounds(event.start, 'usual');
  if (event.start === event.end) return inWords(first);
  const last = timeline.bounds(event.end, 'usual');
  return `Began ${lowered(inWords(first))}, ended ${lowered(inWords(last))}`;
}

/** What the widest reading and the assumptions make of it, where that is not said already. */
function otherReadings(snapshot: Snapshot, event: CaseEvent): readonly Block[] {
  const { timeline } = snapshot.chronology;
  const said = [inWords(timeline.bounds(event.start, 'usual')), ...timeline.readings(event.id)].join('\n');
  const views: readonly (readonly [View, string])[] = [
    ['widest', 'At the widest'],
    ['usual with assumptions', 'If entries stand in the order in which things happened'],
  ];
  return views
    .map(([view, lead]) => ({ lead, words: inWords(timeline.bounds(event.start, view)) }))
    .filter(({ words }) => !said.includes(words.replace('Some day from ', '')))
    .map(({ lead, words }): Block => ({ kind: 'text', text: `${lead}: ${lowered(words)}.` }));
}

/** "Tuesday 6 August 2019", "Some day from 1 to 31 July 2019", "On or after 3 May 2020". */
function inWords({ earliest, latest, openBefore, openAfter }: Bounds): string {
  if (openBefore && openAfter) return 'Day not known';
  if (openBefore) return `On or before ${longDay(latest)}`;
  if (openAfter) return `On or after ${longDay(earliest)}`;
  if (earliest === latest) return `${weekdayName(weekdayOf(earliest))} ${longDay(earliest)}`;
  return `Some day from ${longRange(earliest, latest)}`;
}

/** The statements that hold each end, unless the entry's own words are all there is. */
function whyBlocks(snapshot: Snapshot, event: CaseEvent): readonly Block[] {
  return [...whyBlock(snapshot, event, 'earliest'), ...whyBlock(snapshot, event, 'latest')];
}

function whyBlock(snapshot: Snapshot, event: CaseEvent, end: 'earliest' | 'latest'): readonly Block[] {
  const { chronology } = snapshot;
  const point = end === 'earliest' ? event.start : event.end;
  const bounds = chronology.timeline.bounds(point, 'usual with assumptions');
  if (end === 'earliest' ? bounds.openBefore : bounds.openAfter) return [];
  const reasons = chronology.timeline.because(point, end, 'usual with assumptions');
  if (reasons.every(({ place }) => place.chunk === event.chunk)) return [];
  const [first = '', ...others] = reasonWords(snapshot, reasons, end);
  const lead = `${capitalised(boundWords(end, bounds[end]))}:`;
  return [{ kind: 'item', lead, text: first }, ...others.map((text): Block => ({ kind: 'detail', text: capitalised(text) }))];
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/u.test(capital) ? capital : `${capital}.`;
}

/** For use inside a sentence; a weekday keeps its capital. */
function lowered(text: string): string {
  return /^(?:Some|On|Day) /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
