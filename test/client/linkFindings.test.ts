import assert from 'node:assert/strict';
import { clientModule } from '../support/vscode/clientModule.js';

type Report = { readonly kind: 'full'; readonly items: readonly { readonly source: string; readonly code: unknown }[] };
type Token = { isCancellationRequested: boolean };
type Pull = (document: object, previousResultId: undefined, token: Token, ask: () => Promise<Report>) => Promise<Report>;

class CancellationError extends Error {}

describe('the findings that the editor asks for', () => {
  const linkPulled = load();

  it('are linked to the page of their rule', async () => {
    const items = [{ source: 'chron', code: 'cp/icpc-15' }];
    await linkPulled({}, undefined, { isCancellationRequested: false }, () => Promise.resolve({ kind: 'full', items }));
    const target = { scheme: 'command', path: 'chron.openRulePage', query: '["cp/icpc-15"]' };
    assert.deepEqual(items, [{ source: 'chron', code: { value: 'cp/icpc-15', target } }]);
  });

  // The client takes this one error for a word to ask again. After any other, it does not ask about the file any more.
  it('are asked for anew when they were taken back while the client read them, and had read only the first', async () => {
    const token = { isCancellationRequested: false };
    const items = [{ source: 'chron', code: 'cp/icpc-15' }];
    items.length = 2;
    const pulled = linkPulled({}, undefined, token, () => {
      token.isCancellationRequested = true;
      return Promise.resolve({ kind: 'full', items });
    });
    await assert.rejects(pulled, CancellationError);
  });
});

/** In an editor of which only this is there. */
function load(): Pull {
  const editor = { CancellationError, Uri: { from: (parts: object) => parts } };
  const { linkPulled }: { linkPulled?: Pull } = clientModule('client/src/linkFindings.ts')({ vscode: editor });
  assert.ok(linkPulled);
  return linkPulled;
}
