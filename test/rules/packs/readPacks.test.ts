import assert from 'node:assert/strict';
import { readPack } from '../../../server/src/rules/packFile/readPack.js';
import { readPacks } from '../../../server/src/rules/packFile/readPacks.js';
import { dayOf } from '../../../server/src/dates/civilDay.js';
import { freshPacks } from './packFiles.js';

const local = `
pack: northbridge
title: Northbridge's own periods
last checked: 2026-11-21
calendar: england and wales
parameters:
  - { name: letter notice, title: Days for a letter, kind: period, standard: 2 days }
steps:
  - name: panel letter
    aliases: [letter of the panel]
    family: complaint
    lasting: yes
    outcomes: { sent back: [returned] }
rules:
  - id: nb/letter
    title: A letter soon after the panel
    why: People wait for it.
    to do: Look for the letter.
    check: within
    from: [stage 3 panel, "panel letter [outcome sent back]"]
    to: panel letter
    limit: parameter letter notice
    counting: beginning with
    weight: local
    owed to: complainant, advocate
    folds under: sc/stage-3-panel-30
    citations:
      - { instrument: Northbridge complaints policy, short: Northbridge policy, provision: Paragraph 4, from: 2019-02-03, verified: text }
    examples: { met: "2 May 2020: panel letter" }
`;

describe('reading packs', () => {
  it('reads a pack beside others, and uses what they declare', () => {
    const read = readPack(local, 'northbridge.yaml', freshPacks());
    assert.ok('pack' in read, JSON.stringify(read));
    assert.deepEqual(read.pack.steps, [
      {
        name: 'panel letter',
        aliases: ['letter of the panel'],
        family: 'complaint',
        lasting: true,
        outcomes: [{ name: 'sent back', aliases: ['returned'] }],
      },
    ]);
    const [rule] = read.pack.rules;
    assert.deepEqual(rule?.owedTo, ['complainant', 'advocate']);
    assert.deepEqual(rule?.foldsUnder, ['sc/stage-3-panel-30']);
    assert.equal(rule?.lastChecked, '2026-11-21');
    assert.equal(rule?.citations[0]?.from, dayOf(2019, 2, 3));
    const nothing = { outcomes: [], attendedBy: [], procedures: [] };
    assert.deepEqual(rule?.check, {
      kind: 'within',
      from: [
        { step: 'stage 3 panel', ...nothing },
        { step: 'panel letter', ...nothing, outcomes: ['sent back'] },
      ],
      to: [{ step: 'panel letter', ...nothing }],
      limit: { kind: 'parameter', name: 'letter notice' },
      counting: 'beginning with',
      unless: [],
      extendedBy: [],
      alsoFrom: [],
    });
  });

  it('says which names are not known when the others are missing', () => {
    const read = readPack(local, 'northbridge.yaml');
    assert.ok('errors' in read);
    assert.deepEqual(
      read.errors.map(({ line, key }) => `${line} ${key}`),
      ['20 from', '26 folds under'],
    );
  });

  it('reads files whatever their order', () => {
    const uses = local
      .replace(/steps:[^]*?(?=rules:)/u, '')
      .replace('pack: northbridge', 'pack: uses')
      .replace(/parameters:[^]*?(?=rules:)/u, '');
    const declares = local.replace(/rules:[^]*$/u, '');
    const read = readPacks(
      [
        { name: 'a.yaml', text: uses },
        { name: 'b.yaml', text: declares },
      ],
      freshPacks(),
    );
    assert.ok('packs' in read, JSON.stringify(read));
  });

  it('lets a pack collide with none that stands beside it', () => {
    const twice = readPack(local.replace('letter of the panel', 'ICPC'), 'northbridge.yaml', freshPacks());
    assert.ok('errors' in twice);
    assert.deepEqual(twice.errors, [
      {
        file: 'northbridge.yaml',
        line: 10,
        column: 15,
        key: 'aliases',
        message: '"ICPC" is already declared by the step "initial child protection conference" (the pack "england-child-protection").',
      },
    ]);
  });
});
