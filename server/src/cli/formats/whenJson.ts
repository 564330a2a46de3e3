import { isoDay } from '../../dates/civilDay.js';
import type { CountAnswer } from '../../service/languageService.js';
import { formatVersion } from './formatVersion.js';
import { dueDays } from './dueDays.js';
import { jsonText } from './jsonText.js';

export function whenJson(answer: CountAnswer): string {
  const due = dueDays(answer);
  const written = {
    version: formatVersion,
    period: { n: answer.period.n, unit: answer.period.unit },
    counting: answer.counting,
    bankHolidays: answer.division,
    readAs: answer.convention,
    due: { earliest: isoDay(due.earliest), latest: isoDay(due.latest) },
    counts: answer.counts.map(({ start, count }) => ({
      from: isoDay(start),
      firstCounted: isoDay(count.firstCounted),
      due: isoDay(count.due),
      weekendDays: count.weekendDays,
      skipped: count.skipped.map(({ day, name }) => ({ date: isoDay(day), name })),
      standing: count.standing,
      note: count.note,
    })),
  };
  return jsonText(written);
}
