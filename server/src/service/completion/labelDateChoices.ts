import { longDay, type Day } from '../../dates/civilDay.js';
import { longPeriod, shiftOf, type PeriodUnit } from '../../dates/period.js';
import { applyShift } from '../../dates/shift.js';
import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';
import { labelsNear } from './labelsNear.js';

const units: readonly PeriodUnit[] = ['working day', 'day', 'week', 'month'];

/** Dates that hang on the label of another entry: bounds, and lengths of time counted by the calendar. What stands before a comma is kept. */
export function labelDateChoices(context: WritingContext, typed: string): readonly Choice[] {
  const comma = typed.lastIndexOf(',');
  const head = comma < 0 ? '' : `${typed.slice(0, comma)}, `;
  const words = typed.slice(comma + 1).trimStart();
  const labels = labelsNear(context);
  const bounds = ['after', 'before', 'by'].flatMap((word) =>
    (word === 'after' ? labels : labels.toSorted((a, b) => Number(b.isBelow) - Number(a.isBelow))).map(({ label }) => `${word} @${label}`),
  );
  return [
    ...lengths(context, words),
    ...bounds.map((text): Choice => ({ kind: 'date', text })),
    ...(words === ''
      ? []
      : labels.flatMap(({ label }) =>
          ['the day of', 'the day after', 'the day before', 'the evening before'].map((tie): Choice => ({
            kind: 'date',
            text: `${tie} @${label}`,
          })),
        )),
    ...betweens(context),
  ].map((choice) => (head === '' ? choice : { ...choice, text: head + choice.text, shown: head + (choice.shown ?? choice.text) }));
}

/** "20 w" is 20 working days or 20 weeks, after or before each of the labels. */
function lengths(context: WritingContext, words: string): readonly Choice[] {
  const found = /^(\d{1,3})\s+(\S.*)?$/u.exec(words);
  const n = Number(found?.[1] ?? 0);
  if (n === 0) return [];
  const fitting = units.filter((unit) => fits(longPeriod({ n, unit }), words));
  return fitting.flatMap((unit) =>
    (['after', 'before'] as const).flatMap((side) =>
      labelsNear(context).map(({ label, day }): Choice => {
        const text = `${longPeriod({ n, unit })} ${side} @${label}`;
        const on = day === undefined ? undefined : counted(context, day, n, unit, side);
        return { kind: 'date', text, ...(on === undefined ? {} : { shown: `${text} – ${longDay(on)}` }) };
      }),
    ),
  );
}

function fits(period: string, words: string): boolean {
  return period.startsWith(words.toLowerCase()) || words.toLowerCase().startsWith(period);
}

function counted({ snapshot }: WritingContext, day: Day, n: number, unit: PeriodUnit, side: 'after' | 'before'): Day {
  return applyShift(shiftOf({ n, unit }, side), day, snapshot.chronology.calendar);
}

/** Between the label above the caret and the one below. */
function betweens(context: WritingContext): readonly Choice[] {
  const labels = labelsNear(context);
  const above = labels.filter(({ isBelow }) => !isBelow);
  const below = labels.find(({ isBelow }) => isBelow);
  const [first, second] = below ? [above[0], below] : [above[1], above[0]];
  return first && second ? [{ kind: 'date', text: `between @${first.label} and @${second.label}` }] : [];
}
