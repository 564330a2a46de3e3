import { bundled } from '../support/bundled.js';
import { expectAll } from './expectAll.js';
import { chron } from './program.js';
import { brokenLines } from './rows/brokenLines.js';
import { soak } from './rows/soak.js';

/** How much it takes and how long is measured by `npm run test:long`, on a longer file. */
const isMeasured = /memory|work|clock|p50/u;

describe('a server, over its own pipes', () => {
  it('says after 600 hostile edits what a fresh one says', async () => {
    const figures = await soak(chron(bundled('main.node.ts')), { edits: 600, lines: 60, every: 100, settled: 300 });
    expectAll(figures.filter(({ what }) => !isMeasured.test(what)));
  }).timeout(120_000);

  it('keeps what it found of all other lines when one line is broken', async () => {
    expectAll(await brokenLines(chron(bundled('main.node.ts')), 600, 25));
  }).timeout(120_000);
});
