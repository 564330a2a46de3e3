import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtInPacks } from '../../../server/src/rules/builtInPacks.generated.js';
import type { Pack } from '../../../server/src/rules/pack.js';
import { packErrorLine } from '../../../server/src/rules/packFile/packError.js';
import { readLocalPack } from '../../../server/src/rules/packFile/readLocalPack.js';
import { readPack } from '../../../server/src/rules/packFile/readPack.js';
import { takeSnapshot, type Snapshot } from '../../../server/src/service/languageService.js';
import { ChronDocument } from '../../../server/src/syntax/chronDocument.js';

const sound = `pack: northbridge
title: Northbridge
last checked: 2026-11-21
calendar: england and wales
set:
  - parameter: report notice
    value: 3 working days
    citation: { instrument: Northbridge procedures, short: Northbridge 5.1, provision: "5.1", verified: text }
steps:
  - { name: plan on a page, family: child }
rules:
  - id: local/plan-on-a-page
    title: A plan on a page
    why: It is short.
    to do: Look for it.
    check: within
    from: initial child protection conference
    to: plan on a page
    limit: 5 working days
    weight: local
    owed to: child
    citations: [{ instrument: Northbridge procedures, short: Northbridge 5.2, provision: "5.2", verified: text }]
    examples: { met: a }
`;

const folder = new URL('../../../examples/local/', import.meta.url);

describe('a local pack', () => {
  it('sets the period of a built-in rule, which then names where it comes from', () => {
    const { message, severity } = one(judge(head('')), 'cp/report-notice');
    assert.match(message, /3 working days before .* Northbridge 5\.1\.$/u);
    assert.equal(severity, 'warning');
  });

  it('gives way to the head of the file, and its source with it', () => {
    const { message } = one(judge(head('report notice: 4 days')), 'cp/report-notice');
    assert.match(message, /4 days before .* Local procedures\.$/u);
  });

  it('goes before the settings', () => {
    const parameters = new Map([['report notice', '1 day']]);
    assert.match(one(judge(head(''), parameters), 'cp/report-notice').message, /3 working days before/u);
  });

  it('adds rules and steps', () => {
    const late = `${head('')}20 August 2019: plan on a page about C\n`;
    assert.match(one(judge(late), 'local/plan-on-a-page').message, /5 working days late: due 13 August 2019.* Northbridge 5\.2\.$/u);
  });

  it('leaves the rules that come with the product as they are', () => {
    assert.deepEqual(packsWith(sound).slice(0, -1), builtInPacks);
  });

  const refused: Readonly<Record<string, { readonly change: readonly [string, string]; readonly says: string }>> = {
    'an id that looks like one of law': {
      change: ['local/plan', 'cp/plan'],
      says: 'n.yaml:12:9: id: The id of a local rule begins with "local/", so that nobody takes it for a rule of law.',
    },
    'the id of a built-in rule': {
      change: ['local/plan-on-a-page', 'cp/icpc-15'],
      says: 'A rule "cp/icpc-15" is already declared by the pack "england-child-protection".',
    },
    'a weight that it cannot have': {
      change: ['weight: local', 'weight: must'],
      says: 'n.yaml:20:13: weight: The weight of a local rule is "local": it rests on what a council set, whatever that rests on.',
    },
    'a parameter that nobody declares': {
      change: ['parameter: report notice', 'parameter: report notic'],
      says: 'n.yaml:6:16: parameter: No pack declares a parameter "report notic". Did you mean "report notice"?',
    },
    'a value that the parameter cannot have': {
      change: ['value: 3 working days', 'value: soon'],
      says: 'n.yaml:7:12: value: "soon" is not understood. Write a period, such as "3 days" or "5 working days".',
    },
    'a value without its source': {
      change: [/ {4}citation: .*\n/u.exec(sound)?.[0] ?? '', ''],
      says: 'n.yaml:6:5: citation: "citation" is missing.',
    },
    'a source with days, which a value has not': {
      change: ['provision: "5.1"', 'provision: "5.1", from: 2020-01-01'],
      says: 'There is no key "from" here.',
    },
    'the name of a built-in step': { change: ['name: plan on a page', 'name: ICPC'], says: '"ICPC" is already declared by' },
    'a step that would take entries from a built-in one': {
      change: ['name: plan on a page', 'name: strategy discussion about the plan'],
      says: '"strategy discussion about the plan" would be read in place of "strategy discussion" with a clause after it. Choose other words.',
    },
  };
  for (const [name, { change, says }] of Object.entries(refused)) {
    it(`is refused with ${name}`, () => {
      const read = readLocalPack(sound.replace(...change), 'n.yaml', builtInPacks);
      assert.ok('errors' in read);
      assert.ok(
        read.errors.map(packErrorLine).some((line) => line.includes(says)),
        read.errors.map(packErrorLine).join('\n'),
      );
    });
  }

  it('is another thing than a built-in one', () => {
    const read = readPack(sound, 'n.yaml', builtInPacks);
    assert.ok('errors' in read);
    assert.deepEqual(
      read.errors.map(({ key }) => key),
      ['set', 'id'],
    );
  });
});

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  describe(`examples/local/${file}`, () => {
    const packs = packsWith(readFileSync(new URL(file, folder), 'utf8'));
    const rules = packs.at(-1)?.rules ?? [];

    it('adds a rule and sets what it finds', () => assert.ok(rules.length > 0 && (packs.at(-1)?.set?.length ?? 0) > 0));

    for (const { id, examples } of rules) {
      it(`shows ${id} as it comes out`, () => {
        assert.deepEqual(verdicts(examples.met, id, packs), ['in-time']);
        assert.deepEqual(verdicts(examples.late ?? '', id, packs), ['late']);
      });
    }
  });
}

function head(line: string): string {
  const people = 'people:\n    C: child\n    Mr B: father of C\n';
  const report = '5 August 2019: conference report shared with Mr B\n6 August 2019: ICPC about C\n    outcome: no plan\n';
  return `as at: 1 June 2024\nlocal rules: ./n.yaml\n${line}\n\n${people}\n${report}`;
}

function judge(text: string, parameters: ReadonlyMap<string, string> = new Map()): Snapshot {
  const localRules = { asked: './n.yaml' };
  return takeSnapshot(new ChronDocument('test:case.chron', 1, text), { today: 0, parameters, localRules }, packsWith(sound));
}

function packsWith(text: string): readonly Pack[] {
  const read = readLocalPack(text, 'n.yaml', builtInPacks);
  if ('errors' in read) throw new Error(read.errors.map(packErrorLine).join('\n'));
  return read.packs;
}

function one({ evaluation }: Snapshot, rule: string) {
  const [finding, ...others] = evaluation.findings.filter((candidate) => candidate.rule === rule);
  assert.ok(finding && others.length === 0, evaluation.findings.map((candidate) => candidate.message).join('\n'));
  return finding;
}

function verdicts(text: string, rule: string, packs: readonly Pack[]): readonly string[] {
  const { evaluation } = takeSnapshot(new ChronDocument('test:case.chron', 1, text), { today: 0 }, packs);
  return evaluation.checklist.filter((line) => line.rule === rule).map(({ verdict }) => verdict);
}
