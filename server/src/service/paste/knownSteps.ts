import { readChronology } from '../../chronology/readChronology.js';
import type { Pack } from '../../rules/pack.js';
import { vocabularyOf } from '../../rules/vocabularyOf.js';
import { ChronDocument } from '../../syntax/chronDocument.js';

/** Which of these lines, each `DATE: STEP`, are entries whose step is known with no word left over. */
export function linesWithKnownStep(lines: readonly string[], packs: readonly Pack[]): ReadonlySet<string> {
  const document = new ChronDocument('copied:', 0, lines.join('\n'));
  const { events, problems } = readChronology(document.chunks, { today: 0, parameters: new Map(), vocabulary: vocabularyOf(packs) });
  const unread = new Set(problems.flatMap(({ rule, place }) => (spoils.has(rule) ? [place.chunk] : [])));
  return new Set(
    events.flatMap(({ step, chunk }) => (step && !unread.has(chunk) ? [document.chunks.at(chunk)?.text.trimEnd() ?? ''] : [])),
  );
}

const spoils = new Set(['case/unknown-step', 'case/not-read']);
