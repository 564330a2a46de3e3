import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { runChron } from '../support/cli/runChron.js';
import { jsonAt, keysAt, listAt, parseJson } from '../support/jsonAt.js';

describe('chron', () => {
  it('gives help, to those who ask with 0 and to those who say nothing with 2', async () => {
    const [asked, nothing, ofCommand] = await Promise.all([runChron('--help'), runChron(), runChron('check', '--help')]);
    assert.deepEqual([asked.code, nothing.code, ofCommand.code], [0, 2, 0]);
    assert.match(asked.out, /chron check FILE/u);
    assert.equal(nothing.err, asked.out);
  });

  it('gives its version', async () => {
    const manifest = parseJson(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal((await runChron('--version')).out, `${String(jsonAt(manifest, 'version'))}\n`);
  });

  it('does not know every command', async () => {
    const { code, err, out } = await runChron('solve');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /no command "solve"/u);
  });
});

describe('chron rules', () => {
  it('lists every rule with its sources, by how far they were verified, and what is not checked', async () => {
    const { code, out } = await runChron('rules');
    assert.equal(code, 0);
    for (const { id } of builtInPacks.flatMap(({ rules }) => rules)) assert.match(out, new RegExp(`^ {2}${id}  `, 'mu'));
    assert.match(out, /Taken from a secondary text: /u);
    assert.match(out, /Not checked\n/u);
    assert.doesNotMatch(out, /fault/iu);
  });

  it('lists them as JSON', async () => {
    const { out } = await runChron('rules', '--format', 'json');
    const rules = listAt(parseJson(out), 'rules');
    assert.equal(jsonAt(parseJson(out), 'version'), '1');
    assert.deepEqual(
      rules.map((rule) => jsonAt(rule, 'id')),
      builtInPacks.flatMap((pack) => pack.rules.map(({ id }) => id)),
    );
    const rule = rules.find((one) => jsonAt(one, 'id') === 'cp/icpc-15');
    assert.deepEqual(
      ['weight', 'pack'].map((key) => jsonAt(rule, key)),
      ['should', 'england-child-protection'],
    );
    assert.match(String(jsonAt(rule, 'verified')), /^(?:text|secondary|unverified)$/u);
    const known = ['instrument', 'provision', 'verified', 'from', 'to', 'address'];
    assert.deepEqual(
      keysAt(rule, 'citations', 0).filter((key) => !known.includes(key)),
      [],
    );
    assert.doesNotMatch(out, /fault/iu);
  });
});
