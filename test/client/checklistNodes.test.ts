import assert from 'node:assert/strict';
import { checklistNodes, openCounts, type ChecklistFilter, type ChecklistNode } from '../../client/src/checklist/checklistNodes.js';
import { checklistOf } from '../../server/src/service/languageService.js';
import { snapshotOf } from '../support/expectFix.js';

const procedures = checklistOf(
  snapshotOf(`as at: 1 March 2020
procedures: child protection, children's complaints

people:
    C: child
    Mr B: father of C
    Ms D: mother of C

4 July 2019: strategy discussion about C
    outcome: section 47 enquiry
16 July 2019: conference report shared with Ms D
6 August 2019: ICPC about C
    outcome: no plan
8 July 2019: complaint from Mr B @one
    procedure: statutory
20 February 2020: complaint from Ms D @two
    procedure: statutory
`),
);

const labels = (nodes: readonly ChecklistNode[], depth = 0): readonly string[] =>
  nodes.flatMap((node) => [`${'  '.repeat(depth)}${node.label}`, ...labels(node.children, depth + 1)]);
const listed = (filter: ChecklistFilter) => labels(checklistNodes(procedures, filter));
const every = (nodes: readonly ChecklistNode[]): readonly ChecklistNode[] => nodes.flatMap((node) => [node, ...every(node.children)]);

describe('the lines of the checklist', () => {
  it('begin with the verdict in words, and part complaints only where there are some', () => {
    const all = listed('applicable');
    assert.ok(
      all.includes('  Late: Initial child protection conference within 15 working days of the strategy discussion'),
      all.join('\n'),
    );
    assert.ok(all.includes('  Complaint, 8 July 2019'));
    assert.ok(
      all.includes('    Pending, due Thu 5 March 2020: Stage 1 response within 10 working days, or extended to 20'),
      all.join('\n'),
    );
  });

  it('say how many of several it is, and who', () => {
    const all = listed('applicable');
    const at = all.findIndex((label) => /^ {2}Not recorded, 1 of 2: .*report is shared with each parent/u.test(label));
    assert.ok(at >= 0, all.join('\n'));
    assert.deepEqual(
      all.slice(at + 1, at + 3).map((label) => label.trim()),
      ['Not recorded: Mr B', 'Met: Ms D'],
    );
  });

  it('are fewer with each filter, and those left out are what it says', () => {
    const [open, applicable, all] = [listed('open'), listed('applicable'), listed('all')];
    assert.ok(open.length < applicable.length && applicable.length < all.length);
    assert.ok(all.some((label) => label.includes('Not applicable')) && !applicable.some((label) => label.includes('Not applicable')));
    assert.ok(!open.some((label) => /Met|Pending|Set aside/u.test(label)), open.join('\n'));
  });

  it('have ids of their own, which do not change with the filter', () => {
    const all = every(checklistNodes(procedures, 'all'));
    const ids = new Set(all.map(({ id }) => id));
    assert.equal(ids.size, all.length);
    for (const { id } of every(checklistNodes(procedures, 'open'))) assert.ok(ids.has(id), id);
  });

  it('tell a screen reader the verdict, the rule and why', () => {
    const late = every(checklistNodes(procedures, 'all')).find(({ verdict }) => verdict === 'late');
    assert.match(late?.spoken ?? '', /^Late\. Initial child protection conference within 15 working days.*\. .*8 working days late/u);
  });

  it('are counted, the gravest first', () => {
    const { open, words } = openCounts(procedures);
    assert.match(words, /^\d+ late, /u);
    assert.equal(
      words.match(/\d+/gu)?.reduce((sum, count) => sum + Number(count), 0),
      open,
    );
    assert.deepEqual(openCounts([]), { open: 0, words: 'nothing' });
  });
});
