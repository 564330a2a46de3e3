import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { startInnerServer, type InnerServer } from '../support/lsp/innerServer.js';
import { plainKeys, retype } from './typist.js';

const whole = readFileSync(new URL('../../examples/havering.chron', import.meta.url), 'utf8');
const page = whole.slice(0, whole.indexOf('\nmid-April 2023'));

describe('retyping the first page of a decision', () => {
  let server: InnerServer;
  before(async () => {
    server = await startInnerServer({}, { commands: ['editor.action.triggerSuggest'] });
  });
  after(() => server.stop());

  it('takes a third fewer keys than plain typing', async () => {
    const { keys, accepted } = await retype(server, 'file:///page.chron', page, () => undefined);
    assert.ok(accepted.length > 50);
    assert.ok(keys <= (plainKeys(page) * 2) / 3, `${keys} keys, and ${plainKeys(page)} without`);
  });
});
