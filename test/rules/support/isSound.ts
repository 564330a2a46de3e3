import assert from 'node:assert/strict';
import type { Judged } from '../../support/judge.js';

/** Every finding stands somewhere in the file, in words, in the order of the file. */
export function isSound({ document, evaluation: { findings, checklist } }: Judged): void {
  for (const { place, message, related } of findings) {
    for (const { chunk, span } of [place, ...related.map((one) => one.place)]) {
      const length = document.chunks.at(chunk)?.text.length ?? -1;
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= length, message);
    }
    assert.ok(message.endsWith('.') || message.endsWith('?'), message);
  }
  assert.ok(checklist.length > 0);
  const chunks = findings.map(({ place }) => place.chunk);
  assert.deepEqual(
    chunks,
    chunks.toSorted((a, b) => a - b),
  );
}
