import assert from 'node:assert/strict';
import { figureWords, holds, type Figure } from './figure.js';

/** That there are figures, and that all of them hold. */
export function expectAll(figures: readonly Figure[]): void {
  assert.ok(figures.length > 0);
  assert.deepEqual(figures.filter((figure) => !holds(figure)).map(figureWords), []);
}
