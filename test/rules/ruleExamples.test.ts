import assert from 'node:assert/strict';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { judge } from '../support/judge.js';

/** What each kind of example may come out as, for the rule that it shows. */
const EXPECTED = {
  met: ['in-time'],
  late: ['late', 'overdue', 'not-recorded', 'not-done', 'no-evidence', 'problem'],
  depends: ['depends', 'may-be-overdue', 'pending'],
  notApplicable: ['not-applicable'],
} as const;

describe('the examples of each rule', () => {
  for (const { rules } of builtInPacks) {
    for (const rule of rules) {
      if (rule.check.kind === 'record') continue;
      for (const kind of ['met', 'late', 'depends', 'notApplicable'] as const) {
        const text = rule.examples[kind];
        if (text === undefined) continue;
        it(`${rule.id}: ${kind}`, () => {
          const { evaluation, chronology } = judge(text);
          assert.deepEqual(
            chronology.problems.map(({ rule: id, message }) => `${id}: ${message}`),
            [],
          );
          const lines = evaluation.checklist.filter((line) => line.rule === rule.id);
          assert.ok(lines.length > 0, 'the rule was not judged');
          const verdicts = lines.map(({ verdict }) => verdict);
          const allowed: readonly string[] = EXPECTED[kind];
          const shown = lines.map(({ verdict, detail }) => `${verdict}: ${detail}`).join('\n');
          if (kind === 'met' || kind === 'notApplicable')
            assert.ok(
              verdicts.every((verdict) => allowed.includes(verdict) || verdict === 'not-applicable'),
              shown,
            );
          assert.ok(
            verdicts.some((verdict) => allowed.includes(verdict)),
            shown,
          );
        });
      }
    }
  }
});

describe('the examples of each record rule', () => {
  for (const { rules } of builtInPacks) {
    for (const rule of rules) {
      if (rule.check.kind !== 'record') continue;
      const { met, late } = rule.examples;
      it(`${rule.id}: met`, () => assert.deepEqual(found(met, rule.id), []));
      if (late === undefined) continue;
      it(`${rule.id}: found`, () => assert.ok(found(late, rule.id).length > 0));
    }
  }
});

function found(text: string, id: string): readonly string[] {
  return judge(text).evaluation.findings.flatMap(({ rule, message }) => (rule === id ? [message] : []));
}
