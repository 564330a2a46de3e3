import assert from 'node:assert/strict';
import { checklistOf, sentenceOf, type ChecklistItem } from '../../server/src/service/languageService.js';
import { snapshotOf } from '../support/expectFix.js';

const text = `as at: 1 March 2020
procedures: child protection, children's complaints

people:
    C: child

4 July 2019: strategy discussion about C @strategy
    outcome: section 47 enquiry
6 August 2019: ICPC about C
    outcome: no plan
    except: cp/child-seen because she was seen by the police
8 July 2019: complaint from Mr B @one
    procedure: statutory
12 July 2019: stage 1 response re @one
    offers: stage 2
20 February 2020: complaint from Ms D @two
    procedure: statutory
`;

/** "cp/icpc-15: Late" of every line, by procedure and thread. */
function listed(source: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    checklistOf(snapshotOf(source)).flatMap(({ title, threads }) =>
      threads.map((thread) => [
        [title, ...(thread.title === undefined ? [] : [thread.title])].join(' > '),
        thread.rules.flatMap(({ rule, items }) => items.map(({ words }) => `${rule}: ${words}`)),
      ]),
    ),
  );
}

function item(source: string, rule: string): ChecklistItem {
  const rules = checklistOf(snapshotOf(source)).flatMap(({ threads }) => threads.flatMap((thread) => thread.rules));
  const found = rules.find((one) => one.rule === rule)?.items[0];
  return found ?? assert.fail(`no ${rule}`);
}

describe('the checklist', () => {
  it('is by procedure and by complaint, with each verdict in words', () => {
    const all = listed(text);
    assert.deepEqual(
      Object.keys(all).filter((key) => !key.startsWith('Every') && !key.startsWith('The')),
      [
        'England, child protection',
        "England, statutory children's complaints > Complaint, 8 July 2019",
        "England, statutory children's complaints > Complaint, 20 February 2020",
        "England, statutory children's complaints",
      ],
    );
    assert.ok(all['England, child protection']?.includes('cp/icpc-15: Late'));
    assert.ok(all['England, child protection']?.includes('cp/child-seen: Set aside'));
    assert.ok(all['England, child protection']?.includes('cp/core-group-10: Not applicable'));
    const [, first, second] = Object.keys(all).map((key) => all[key] ?? []);
    assert.ok(first?.includes('sc/stage-1-10: Met'), first?.join('\n'));
    assert.ok(second?.includes('sc/stage-1-10: Pending, due Thu 5 March 2020'), second?.join('\n'));
  });

  it('has an id of its own for every line, the same after a line is added above', () => {
    const idsOf = (source: string) =>
      checklistOf(snapshotOf(source)).flatMap(({ id, threads }) => [
        id,
        ...threads.flatMap((thread) => [thread.id, ...thread.rules.flatMap((rule) => [rule.id, ...rule.items.map((one) => one.id)])]),
      ]);
    const ids = idsOf(text);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(idsOf(text.replace('\n4 July', '\n# a comment\n\n1 June 2019 - A call.\n4 July')), ids);
  });

  it('has rules in the order of their pack, whatever they come to', () => {
    const order = (source: string) => Object.values(listed(source)).flatMap((lines) => lines.map((line) => line.split(':')[0]));
    assert.deepEqual(order(text), order(text.replace('6 August 2019', '16 July 2019')));
  });

  it('leads to the entry that proves it', () => {
    assert.equal(item(text, 'cp/icpc-15').range?.start.line, 8);
    assert.equal(item(text, 'cp/core-group-10').range, undefined);
  });
});

describe('a finding as a sentence', () => {
  it('names its source in brackets, and no label or id', () => {
    const { sentence } = item(text, 'cp/icpc-15');
    assert.equal(
      sentence,
      'Initial child protection conference 8 working days late: due 25 July 2019 (15 working days from the strategy discussion of 4 July 2019), recorded 6 August 2019 (Working Together 2018).',
    );
  });

  it('says what was asked, where the finding does not', () => {
    const source = text.replace('4 July 2019: strategy', 'July 2019: strategy');
    const line = source.split('\n').findIndex((one) => one.startsWith('6 August'));
    assert.equal(
      sentenceOf(snapshotOf(source), 'cp/icpc-15', line),
      'Initial child protection conference within 15 working days of the strategy discussion: this depends on an imprecise date, and it was in time only if the strategy discussion was on or after 16 July 2019.',
    );
  });

  it('calls an entry by what it is, where the finding has its label', () => {
    const { detail, sentence } = item(text.replace('6 August 2019: ICPC', 'after @strategy: ICPC'), 'cp/strategy-first');
    assert.match(`${detail} ${sentence}`, /@|strategy discussion/u);
    assert.doesNotMatch(sentence, /@/u);
  });

  it('is what a finding about the record says', () => {
    const source = '31 February 2020: referral about C\n';
    assert.match(sentenceOf(snapshotOf(source), 'case/impossible-date', 0) ?? '', /^There is no 31 February 2020/u);
    assert.equal(sentenceOf(snapshotOf(source), 'case/impossible-date', 1), undefined);
  });
});
