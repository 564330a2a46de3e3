import assert from 'node:assert/strict';
import { delayTable, explainFinding, readAssumption, suppose } from '../../server/src/service/languageService.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { stepsOf } from '../../server/src/service/stepsOf.js';
import { example } from '../support/expectReport.js';
import { snapshotOf } from '../support/expectFix.js';

/** The text without every so-manieth line, from each of a few beginnings: cases with labels that lead nowhere, and much that is missing. */
function torn(text: string): readonly string[] {
  const lines = text.split('\n');
  return [7, 11].flatMap((each) => [0, 3].map((from) => lines.filter((_, i) => (i + from) % each !== 0).join('\n')));
}

describe('the working of a case with lines torn out', () => {
  for (const name of ['coventry', 'havering', 'sandwell']) {
    it(`is there and whole: ${name}`, () => {
      for (const text of torn(example(name))) {
        const snapshot = snapshotOf(text);
        const lines = snapshot.evaluation.findings.flatMap((finding) => {
          const explained = explainFinding(snapshot, finding);
          for (const { due } of explained?.counts ?? []) assert.ok(due === finding.due?.earliest || due === finding.due?.latest);
          return explained?.lines ?? [];
        });
        const sentences = delayTable(snapshot).flatMap(({ rows }) => rows.map(({ sentence }) => sentence));
        for (const line of [...lines, ...sentences]) assert.doesNotMatch(line, /undefined|NaN|\s{2}|\.\./u);
        const [labelled] = snapshot.chronology.events.filter(({ label }) => label !== undefined);
        const read = readAssumption(snapshot, `@${labelled?.label ?? ''} = 3 May 2020`);
        assert.ok(
          read.kind === 'assumption' && suppose(snapshot, { assumptions: [read.assumption] }).snapshot.evaluation.checklist.length > 0,
        );
      }
    });
  }
});

describe('where to look for a date', () => {
  it('is said of every step that a timing counts from or to', () => {
    const rules = builtInPacks.flatMap(({ rules: own }) => own);
    const timed = rules.filter(({ check }) => check.kind === 'within' || check.kind === 'before' || check.kind === 'repeats');
    const steps = new Set(timed.flatMap(({ check }) => stepsOf(check)));
    const without = builtInPacks
      .flatMap((pack) => pack.steps)
      .filter(({ name, recordedIn = [] }) => steps.has(name) && recordedIn.length === 0);
    assert.deepEqual(
      without.map(({ name }) => name),
      [],
    );
  });
});
