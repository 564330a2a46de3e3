import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Diagnostic } from 'vscode-languageserver/node';
import { diagnosticsOf } from '../../server/src/service/languageService.js';
import { snapshotOf } from '../support/expectFix.js';
import { startInnerServer, type InnerServer } from '../support/lsp/innerServer.js';
import { createOnlooker } from './flicker.js';
import { plainKeys, retype } from './typist.js';

const whole = readFileSync(new URL('../../examples/havering.chron', import.meta.url), 'utf8');
/** As much as a page of A4 holds: down to the conference. */
const page = whole.slice(0, whole.indexOf('\nmid-April 2023'));

describe('retyping the first page of a decision', () => {
  let server: InnerServer;
  before(async () => {
    server = await startInnerServer({}, { commands: ['editor.action.triggerSuggest'] });
  });
  after(() => server.stop());

  const shown = (uri: string): readonly Diagnostic[] => server.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];

  it('takes a third fewer keys than plain typing, and at no key do the findings of other entries come and go', async function () {
    this.timeout(120_000); // some two thousand keys, on a machine that may have other work
    const uri = 'file:///page.chron';
    const onlooker = createOnlooker();
    const { keys, accepted } = await retype(server, uri, page, async (typed) => {
      await server.flush();
      onlooker.look(shown(uri), lastEntryOf(typed));
    });
    assert.ok(accepted.length > 50);
    assert.ok(keys <= (plainKeys(page) * 2) / 3, `${keys} keys, and ${plainKeys(page)} without`);
    assert.deepEqual(onlooker.flickers(), []);
    await server.pause();
    assert.deepEqual(places(shown(uri)), places(diagnosticsOf(snapshotOf(page)).map((one) => ({ ...one, code: one.rule }))));
  });
});

/** The line at the margin that was begun last. */
function lastEntryOf(typed: string): number {
  return typed.split('\n').findLastIndex((line) => /^[^\s#]/u.test(line));
}

function places(findings: readonly { readonly range: object; readonly code?: unknown; readonly message: unknown }[]): readonly string[] {
  return findings.map(({ range, code, message }) => `${JSON.stringify(range)} ${String(code)} ${String(message)}`);
}
