import assert from 'node:assert/strict';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { everyCase, filesIn } from '../support/everyCase.js';
import { fixes, snapshotOf, unsound } from '../support/expectFix.js';
import { crafted, tryFixes } from '../support/tryFixes.js';

/** More of them are tried by `npm run test:long`. */
const CASES = Number(process.env['CHRON_FIX_CASES'] ?? 400);
const SEED = Number(process.env['CHRON_SEED'] ?? 1);

describe('quick fixes', () => {
  for (const { id, check, examples } of builtInPacks.flatMap(({ rules }) => rules)) {
    it(`are offered for ${id}, and are sound in its own examples`, () => {
      const texts = [examples.late, examples.depends].filter((text) => text !== undefined);
      const offered = texts.flatMap((text) => {
        const snapshot = snapshotOf(text);
        return fixes(snapshot).map((fix) => ({ fix, snapshot }));
      });
      assert.ok(
        offered.some(({ fix }) => fix.diagnostic.rule === id),
        `the examples of ${id} (${check.kind}) offer nothing to do about it`,
      );
      assert.deepEqual(
        offered.flatMap(({ fix, snapshot }) => unsound(snapshot, fix)),
        [],
      );
    });
  }

  it('are offered for every finding of every case', () => {
    const cases = [...everyCase(), ...filesIn('test/cases'), ...filesIn('test/corpus'), ...crafted];
    const without = cases.flatMap((text) => {
      const snapshot = snapshotOf(text);
      const offered = fixes(snapshot).map(({ diagnostic }) => `${diagnostic.rule}: ${diagnostic.message}`);
      return snapshot.evaluation.findings.map(({ rule, message }) => `${rule}: ${message}`).filter((finding) => !offered.includes(finding));
    });
    assert.deepEqual([...new Set(without)], []);
  }).timeout(240_000);

  it(`take their own finding away, make no error and can be undone: ${CASES} of them`, () => {
    const { applied, wrong } = tryFixes(CASES, SEED);
    assert.equal(applied, CASES);
    assert.deepEqual(wrong, []);
  }).timeout(CASES * 1_000);
});
