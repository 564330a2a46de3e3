import type { DayBounds } from '../../rules/finding.js';
import type { CountAnswer } from '../../service/languageService.js';

/** The first and the last day that a count can come to. */
export function dueDays({ counts }: CountAnswer): DayBounds {
  const days = counts.map(({ count }) => count.due);
  return { earliest: Math.min(...days), latest: Math.max(...days) };
}
