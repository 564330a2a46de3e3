import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { packErrorLine } from '../../../server/src/rules/packFile/packError.js';
import { readLocalPack } from '../../../server/src/rules/packFile/readLocalPack.js';
import { readPack } from '../../../server/src/rules/packFile/readPack.js';
import { checkSchemas } from '../../../server/src/rules/packFile/ruleSchema.js';
import { judge } from '../../support/judge.js';
import { freshPacks } from './packFiles.js';

const page = readFileSync(new URL('../../../docs/packs.md', import.meta.url), 'utf8');
const [example = '', localExample = ''] = [...page.matchAll(/```yaml\n([^]*?)```/gu)].map(([, block = '']) => block);
const packs = freshPacks();
const read = readPack(example, 'packs.md', packs);

describe('the page about packs', () => {
  it('shows a pack without a mistake', () => assert.deepEqual('errors' in read ? read.errors.map(packErrorLine) : [], []));

  it('shows examples that come out as they say', () => {
    assert.ok('pack' in read);
    const [rule] = read.pack.rules;
    const verdict = (text = ''): readonly string[] => {
      const { evaluation } = judge(text, { packs: [...packs, read.pack] });
      return evaluation.checklist.filter((line) => line.rule === rule?.id).map((line) => line.verdict);
    };
    assert.deepEqual(verdict(rule?.examples.met), ['in-time']);
    assert.deepEqual(verdict(rule?.examples.late), ['late']);
    assert.deepEqual(verdict(rule?.examples.depends), ['depends']);
    assert.deepEqual(verdict(rule?.examples.notApplicable), ['not-applicable']);
  });

  it('shows a local pack without a mistake', () => {
    const local = readLocalPack(localExample, 'northbridge.yaml', packs);
    assert.deepEqual('errors' in local ? local.errors.map(packErrorLine) : [], []);
    assert.match(localExample, /^set:/mu);
  });

  it('names each check and each key of it', () => {
    const shared = new Set([
      'id',
      'title',
      'why',
      'to do',
      'citations',
      'editions',
      'if not recorded',
      'last checked',
      'folds under',
      'assumptions',
      'examples',
      'weight',
      'owed to',
      'check',
    ]);
    for (const [kind, schema] of Object.entries(checkSchemas)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`)) ?? '';
      for (const key of Object.keys(schema.entries)) assert.ok(shared.has(key) || row.includes(`\`${key}\``), `${kind}: ${key}`);
    }
  });
});
