import type { CaseEvent } from '../../chronology/chronology.js';
import type { Day } from '../../dates/civilDay.js';
import { longDay } from '../../dates/civilDay.js';
import { theStep } from '../../rules/wording.js';
import type { Position, Range } from '../../syntax/chronDocument.js';
import { lineOfEntry } from '../lineOfEntry.js';
import type { Block } from '../markup/block.js';
import { inert } from '../markup/inert.js';
import { readExactDay } from '../readDays.js';
import { touches } from '../ranges.js';
import type { Steps } from '../../syntax/steps.js';
import type { Snapshot } from '../snapshot.js';
import { workedOut } from '../workedOut.js';
import { daysToTry, tippingsElsewhere } from '../whatIf/daysToTry.js';
import { assume } from '../whatIf/readAssumption.js';
import { supposeInSteps } from '../whatIf/suppose.js';
import { whatIfBlocks } from '../whatIf/whatIfBlocks.js';

/** What is asked: that the entry at `position` was on `date`, that the case is judged as at another day, or both. In any date form. */
export interface WhatIfAsked {
  readonly position?: Position;
  readonly date?: string;
  readonly asAt?: string;
}

export type WhatIfAnswer =
  | { readonly kind: 'answer'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'problem'; readonly why: string };

/** What would come out otherwise. The file stays as it is. */
export function whatIfAt(snapshot: Snapshot, asked: WhatIfAsked): WhatIfAnswer {
  return known(snapshot, JSON.stringify(asked), () => whatIfInSteps(snapshot, asked));
}

const known = workedOut<WhatIfAnswer>(10);

function* whatIfInSteps(snapshot: Snapshot, { position, date, asAt }: WhatIfAsked): Steps<WhatIfAnswer> {
  const day = asAt === undefined ? undefined : readExactDay(asAt);
  if (asAt !== undefined && day === undefined) return { kind: 'problem', why: `"${asAt}" is not a full date such as 4 March 2021.` };
  if (date === undefined || position === undefined) {
    if (day === undefined) return { kind: 'problem', why: 'Nothing is supposed.' };
    return yield* answer(snapshot, `As at ${longDay(day)}`, [], day);
  }
  const event = eventAt(snapshot, position);
  if (event === undefined) return { kind: 'problem', why: 'There is no entry here. Put the cursor on one.' };
  const read = assume(snapshot, event, date);
  if (read.kind === 'problem') return read;
  return yield* answer(snapshot, `If ${whichEntry(snapshot, event)} was ${onDay(date)}`, [read.assumption], day);
}

function* answer(
  snapshot: Snapshot,
  title: string,
  assumptions: Parameters<typeof supposeInSteps>[1]['assumptions'],
  asAt: Day | undefined,
): Steps<WhatIfAnswer> {
  const supposed = yield* supposeInSteps(snapshot, { assumptions, ...(asAt !== undefined && { asAt }) });
  return { kind: 'answer', title: inert(title), blocks: whatIfBlocks(title, supposed) };
}

/** A day worth trying for the imprecise date of an entry. */
export interface DayToTry {
  /** "See what changes if this was 10 July 2019". */
  readonly title: string;
  readonly position: Position;
  readonly date: string;
}

/**
 * Days worth trying for an imprecise date at `range` on which some verdict rests; where the date there is exact, those on either side of the
 * tipping date of another entry on which its verdict depends. None anywhere else.
 */
export function daysToTryAt(snapshot: Snapshot, range: Range): readonly DayToTry[] {
  const event = eventAt(snapshot, range.start);
  if (event === undefined || !touches(dateOf(snapshot, event), range)) return [];
  const own = daysToTry(snapshot, event).map((day) => dayToTry(snapshot, event, day, 'this'));
  return own.length > 0
    ? own
    : tippingsElsewhere(snapshot, event).map(([other, day]) => dayToTry(snapshot, other, day, whichEntry(snapshot, other)));
}

function dayToTry(snapshot: Snapshot, event: CaseEvent, day: Day, which: string): DayToTry {
  const date = longDay(day);
  return {
    title: `See what changes if ${which} was ${which === 'this' ? '' : 'on '}${date}`,
    position: dateOf(snapshot, event).start,
    date,
  };
}

function dateOf({ document }: Snapshot, event: CaseEvent): Range {
  return document.rangeOf(event.chunk, event.date.span);
}

function eventAt({ document, chronology }: Snapshot, position: Position): CaseEvent | undefined {
  const { index } = document.chunkAt(position);
  return chronology.events.find(({ chunk }) => chunk === index);
}

function whichEntry(snapshot: Snapshot, event: CaseEvent): string {
  return event.kind === 'note' ? `what line ${lineOfEntry(snapshot, event.id)} records` : theStep(event);
}

/** "on 10 July 2019"; another date form as it is. */
function onDay(date: string): string {
  const day = readExactDay(date);
  return day === undefined ? date : `on ${longDay(day)}`;
}
