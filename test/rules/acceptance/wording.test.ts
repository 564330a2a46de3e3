import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { builtInPacks } from '../../../server/src/rules/builtInPacks.generated.js';
import type { Evaluation } from '../../../server/src/rules/evaluation.js';
import { example } from '../../support/expectReport.js';
import { judge } from '../../support/judge.js';

const examples = readdirSync(new URL('../../../examples/', import.meta.url)).filter((name) => name.endsWith('.chron'));
const cases = [
  ...examples.map((name) => ({ name, text: example(name.replace(/\.chron$/u, '')) })),
  ...builtInPacks.flatMap(({ rules }) =>
    rules.flatMap(({ id, examples: { met, late, depends, notApplicable } }) =>
      [met, late, depends, notApplicable].flatMap((text) => (text === undefined ? [] : [{ name: id, text }])),
    ),
  ),
];

describe('what is said of a case', () => {
  it('leaves it to the Ombudsman to find fault', () => {
    const found = cases
      .flatMap(({ text }) => said(judge(text).evaluation))
      .filter((message) => /\bfault|maladministration|breach/iu.test(message));
    assert.deepEqual(found, []);
  });

  it('is whole sentences, with no gap and nothing of the machine in them', () => {
    const clumsy =
      /undefined|NaN|Infinity|\[object|[^.?]$| {2}|\.\.|,\.|:\.|\b(?:the the|of of|of by|of on|of between|1 days|1 working days)\b/u;
    const found = cases
      .flatMap(({ name, text }) => said(judge(text).evaluation).map((message) => `${name}: ${message}`))
      .filter((message) => clumsy.test(message));
    assert.deepEqual(found, []);
  });
});

function said({ findings, checklist }: Evaluation): readonly string[] {
  return [...findings.map(({ message }) => message), ...checklist.map(({ detail }) => detail)];
}
