import assert from 'node:assert/strict';
import { runOrder } from '../oracle/order.js';

/** Some of the cases whose order `npm test` compares, a few at a time: to be asked again for each change. */
const FIRST = 20_261_123;
const CASES = 600;
const CHUNK = 60;

describe('the oracle of order, on some of its cases', () => {
  for (let first = FIRST; first < FIRST + CASES; first += CHUNK)
    it(`agrees on ${CHUNK} seeds from ${first} on`, () => assert.deepEqual(runOrder(first, CHUNK).differences, []));
});
