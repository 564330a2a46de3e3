import assert from 'node:assert/strict';
import { expectedPages, writtenPages } from '../../.ci/docs.js';
import { stepsOf } from '../../server/src/service/stepsOf.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';

const expected = expectedPages();
const written = writtenPages();
const rules = builtInPacks.flatMap((pack) => pack.rules);

describe('the pages of the rules', () => {
  it('are one for each rule and an index, and none of a rule that is gone: run "npm run docs" when not', () => {
    assert.deepEqual([...written.keys()].toSorted(), ['README.md', ...rules.map(({ id }) => `${id}.md`)].toSorted());
  });

  for (const [name, text] of expected) {
    it(`${name} is what the packs make it`, () => assert.equal(written.get(name), text));
  }

  it('lead nowhere that is not there', () => {
    for (const [name, text] of expected) {
      for (const [, target = ''] of text.matchAll(/\]\(([^)#]+\.md)(?:#[^)]*)?\)/gu)) {
        const path = new URL(target, `file:///${name}`).pathname.slice(1);
        assert.ok(expected.has(path), `${name} leads to ${target}`);
      }
    }
  });

  it('say how far each source was verified, and what Chron says of each example', () => {
    for (const rule of rules) {
      const page = expected.get(`${rule.id}.md`) ?? '';
      assert.equal(page.match(/erified: /gu)?.length, rule.citations.length, rule.id);
      assert.equal(page.match(/^What `chron check` says/gmu)?.length, Object.keys(rule.examples).length, rule.id);
    }
  });

  it('name every step that a check looks at', () => {
    for (const { id, check } of rules) {
      const [, asked = ''] = /^## What it asks\n([^]*?)^## /mu.exec(expected.get(`${id}.md`) ?? '') ?? [];
      for (const step of stepsOf(check)) assert.ok(asked.includes(`*${step}*`), `${id} does not say what ${step} has to do with it`);
    }
  });

  it('list what each pack does not check', () => {
    const index = expected.get('README.md') ?? '';
    for (const { notChecked } of builtInPacks) for (const { duty } of notChecked) assert.ok(index.includes(duty.trim().slice(0, 30)), duty);
  });
});
