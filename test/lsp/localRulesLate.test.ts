import assert from 'node:assert/strict';
import { createLocalRules } from '../../server/src/lsp/localRules.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import type { LocalRules } from '../../server/src/service/languageService.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';

const uri = 'file:///case.chron';
const asked = './northbridge.yaml';

describe('local rules that the editor is asked for', () => {
  let give: (rules: LocalRules) => void;
  let timeIsUp: (() => void) | undefined;
  let judged: string[];
  const settle = async (_: string, run: () => void | Promise<void>) => run();

  function keeper() {
    judged = [];
    return createLocalRules({
      load: () => new Promise<LocalRules>((resolve) => (give = resolve)),
      folders: () => [],
      packs: builtInPacks,
      connection: { sendDiagnostics: () => Promise.resolve() },
      guard: { settle },
      clock: {
        later: (_, run) => {
          timeIsUp = run;
          return () => (timeIsUp = undefined);
        },
      },
      ready: (ready) => judged.push(ready),
      needed: () => undefined,
    });
  }

  const document = new ChronDocument(uri, 1, `local rules: ${asked}\n`);
  const rules: LocalRules = { asked, packs: builtInPacks, errors: [] };

  it('are waited for, and the case is judged once when they come in time', async () => {
    const kept = keeper();
    assert.equal(kept.of(document), 'loading');
    give(rules);
    await kept.settled(uri);
    assert.equal(kept.of(document), rules);
    assert.deepEqual([judged, timeIsUp], [[uri], undefined]);
  });

  it('are not waited for without end: the case is judged without them, says so, and is judged anew when they come', async () => {
    const kept = keeper();
    kept.of(document);
    timeIsUp?.();
    await kept.settled(uri);
    const without = kept.of(document);
    assert.ok(without !== undefined && without !== 'loading');
    assert.equal(without.problem, 'The editor has not handed them over yet.');
    give(rules);
    await new Promise(setImmediate);
    assert.equal(kept.of(document), rules);
    assert.deepEqual(judged, [uri, uri]);
  });
});
