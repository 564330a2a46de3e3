import assert from 'node:assert/strict';
import { bundled } from '../support/bundled.js';
import { expectAll } from './expectAll.js';
import { notRun } from './notRun.js';
import { chron } from './program.js';
import { brokenInput } from './rows/brokenInput.js';
import { labelledMessages, labelledMessagesFile } from './rows/labelledMessages.js';

/** Wide, since the machine may be busy with other things. `npm run test:long` keeps to the 2 seconds. */
const limit = 20_000;

describe('the server', () => {
  it('answers every valid one of 12,712 messages, and outlives the others', async () => {
    const file = labelledMessagesFile();
    if (file === undefined)
      return notRun('The labelled messages of the protocol', 'they are in no file that CHRON_LABELLED_MESSAGES names');
    expectAll(await labelledMessages(chron(bundled('main.node.ts')), file));
  }).timeout(120_000);

  it('is deaf after nothing that it can be sent', async () => {
    const bad: string[] = [];
    const figures = await brokenInput(chron(bundled('main.node.ts')), limit, ({ name }, outcome) => bad.push(`${name}: ${outcome}`));
    assert.deepEqual(bad, []);
    expectAll(figures);
  }).timeout(240_000);
});
