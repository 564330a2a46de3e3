import assert from 'node:assert/strict';
import { codeOf, findings, openCase } from './openCase.js';

describe("A case under a council's own rules", () => {
  it('is judged by them, and they have no page', async () => {
    const document = await openCase('local/sussex.chron');
    const found = await findings(document, (all) => all.some((one) => codeOf(one) === 'local/report-to-chair'));
    assert.equal(typeof found.find((one) => codeOf(one) === 'local/report-to-chair')?.code, 'string');
    assert.ok(found.some(({ message }) => message.endsWith('Sussex procedures 5.11.2.')));
  });
});
