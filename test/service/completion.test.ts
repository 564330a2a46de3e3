import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { completionsAt } from '../../server/src/service/languageService.js';
import { applyEdits } from '../support/applyEdits.js';
import { snapshotOf } from '../support/expectFix.js';
import { TODAY } from '../support/judge.js';
import { labelsAt, offersAt, taking } from '../support/offers.js';
import { arbitraryText } from '../syntax/arbitraryText.js';

const head = `as at: 4 March 2021
people:
    Carla: child
    Dan: child
    Mr B: father of Carla, complainant
    Ms D: mother of Carla and Dan
    SW1: social worker
sources:
    D7: Minutes
`;
const strategy = `${head}10 July 2019: strategy discussion about Carla @strategy\n    outcome: section 47 enquiry\n    source: D7 p3\n`;
const first = (text: string) => labelsAt(text)[0];

describe('completion of a step', () => {
  it('begins with what the procedure waits for, and says when it was due', () => {
    const [offered] = offersAt(`${strategy}26 July 2019: |`).filter(({ label }) => label === 'initial child protection conference');
    assert.equal(offered?.detail, 'expected, due 31 July 2019');
    assert.ok(labelsAt(`${strategy}26 July 2019: |`).indexOf('initial child protection conference') < 8);
    assert.match(JSON.stringify(offered?.about), /cp\/icpc-15/u);
  });

  it('finds a step by its name, by its alias, by a word inside its name, and in the words of this file', () => {
    assert.equal(first(`${head}6 August 2019: strat|`), 'strategy discussion');
    assert.equal(first(`${head}6 August 2019: ICP|`), 'ICPC');
    assert.equal(offersAt(`${head}6 August 2019: ICP|`)[0]?.detail, 'initial child protection conference');
    assert.ok(labelsAt(`${head}6 August 2019: confer|`).includes('review child protection conference'));
    assert.equal(first(`${head}1 July 2019: RCPC\n6 August 2019: RC|`), 'RCPC');
  });

  it('offers nothing once a whole step is written, so that Enter ends the line', () => {
    assert.deepEqual(labelsAt(`${head}6 August 2019: ICPC|`), []);
  });

  it('works on a line whose date is not read', () => assert.equal(first(`${head}31 Febtober 2019: strat|`), 'strategy discussion'));
});

describe('completion behind a step', () => {
  it('offers children after about, workers after by, and the complainant after from', () => {
    assert.deepEqual(labelsAt(`${head}6 August 2019: ICPC about |`), ['Carla', 'Dan']);
    assert.equal(first(`${head}6 August 2019: home visit by |`), 'SW1');
    assert.equal(first(`${head}6 August 2019: complaint from |`), 'Mr B');
    assert.equal(offersAt(`${head}6 August 2019: complaint from |`)[0]?.detail, 'father of Carla, complainant');
  });

  it('offers whole clauses that are not there yet, and a label', () => {
    const offered = labelsAt(`${head}6 August 2019: ICPC about Carla |`);
    assert.ok(offered.includes('by SW1') && offered.includes('@icpc'));
    assert.ok(!offered.some((label) => label.startsWith('about ')));
  });

  it('begins with clauses once a step is written, and not with longer names of it', () => {
    assert.equal(first(`${head}6 August 2019: review child protection conference |`), 'about Carla');
    assert.ok(!labelsAt(`${head}6 August 2019: review child protection conference |`).some((label) => label.endsWith('held')));
  });

  it('goes on with a list of names, and with labels after re', () => {
    assert.deepEqual(labelsAt(`${head}6 August 2019: ICPC about Carla, D|`), ['Dan']);
    assert.deepEqual(labelsAt(`${head}1 July 2019: complaint from Mr B @c1\n2 July 2019: extension re |`), ['@c1']);
    assert.deepEqual(labelsAt(`${head}1 July 2019: complaint from Mr B @c1\n2 July 2019: extension re @|`), ['@c1']);
  });

  it('never offers a label that is taken', () => {
    assert.ok(labelsAt(`${strategy}26 July 2019: strategy discussion @|`).includes('@strategy2'));
  });
});

describe('completion of a date', () => {
  it('offers today, and goes on from the entry above', () => {
    assert.equal(first(`${strategy}tod|`), 'today – 21 November 2026');
    assert.equal(taking('today – 21 November 2026', 'tod|'), '21 November 2026: ');
    assert.equal(first(`${strategy}9 A|`), '9 August 2019');
    assert.ok(labelsAt(`${strategy}9 A|`).includes('9 April 2020') && labelsAt(`${strategy}9 A|`).includes('9 August'));
    assert.equal(offersAt(`${strategy}9 A|`)[0]?.detail, 'Friday');
    assert.equal(first(`${strategy}early A|`), 'early August 2019');
    assert.equal(first(`${strategy}mid-A|`), 'mid-August 2019');
    assert.ok(!labelsAt(`${strategy}31 S|`).includes('31 September 2019'));
  });

  it('counts working days over weekends and bank holidays, and shows the day', () => {
    assert.equal(first(`${strategy}15 w|`), '15 working days after @strategy – 31 July 2019');
    assert.equal(
      taking('15 working days after @strategy – 31 July 2019', `${strategy}15 w|`),
      `${strategy}15 working days after @strategy: `,
    );
    const christmas = `${head}23 December 2023: ICPC @icpc\n`;
    assert.equal(first(`${christmas}1 w|`), '1 working day after @icpc – 27 December 2023');
    assert.equal(first(`${head}July 2019: ICPC @icpc\n2 w|`), '2 working days after @icpc');
  });

  it('ties to the entry above that happened, and to labels, also behind a comma', () => {
    assert.ok(labelsAt(`${strategy}|`).includes('the next day – 11 July 2019'));
    assert.deepEqual(labelsAt(`${strategy}July 2019, bef|`), ['July 2019, before @strategy']);
    assert.equal(taking('the same day – 10 July 2019', `${strategy}the s|`), `${strategy}the same day: `);
    assert.ok(labelsAt(`${strategy}6 August 2019: ICPC @icpc\nbet|`).includes('between @strategy and @icpc'));
    assert.ok(labelsAt(`${strategy}bet|\n6 August 2019: ICPC @icpc\n`).includes('between @strategy and @icpc'));
  });

  it('in a field that holds one', () => {
    assert.equal(first(`${strategy}2 August 2019: undertaking\n    due: 9 S|`), '9 September 2019');
  });
});

describe('completion of a field', () => {
  it('begins with what the step is judged by, and leaves out what is there', () => {
    const offered = labelsAt(`${head}6 August 2019: ICPC about Carla\n    |`);
    assert.equal(offered[0], 'outcome: child protection plan');
    assert.ok(labelsAt(`${strategy}    o|`).every((label) => !label.startsWith('outcome')));
    assert.ok(labelsAt(`${strategy}    s|`).includes('source'));
  });

  it('offers the source that was named last, up to its page', () => {
    assert.equal(taking('source: D7 p', `${strategy}11 July 2019: ICPC\n    so|`), `${strategy}11 July 2019: ICPC\n    source: D7 p`);
  });

  it('offers the outcomes of that step, statuses, offers and rules, with a gap for the reason', () => {
    assert.deepEqual(labelsAt(`${head}6 August 2019: ICPC\n    outcome: |`), ['child protection plan', 'no plan']);
    assert.deepEqual(labelsAt(`${head}6 August 2019: ICPC\n    status: no|`), ['not done', 'no evidence']);
    assert.deepEqual(labelsAt(`${head}6 August 2019: stage 2 response\n    does not offer: |`), ['stage 3']);
    assert.ok(labelsAt(`${head}1 July 2019: complaint\n    procedure: |`).includes('statutory'));
    const [rule] = offersAt(`${strategy}    except: cp/icpc-1|`);
    assert.equal(rule?.edit.newText, 'cp/icpc-15 because ');
    assert.equal(rule?.gap, 'reason');
  });

  it('indents a field that is begun at the margin below an entry', () => {
    assert.equal(taking('source: D7 p', `${strategy}sou|`), `${strategy}    source: D7 p`);
  });

  it('after a semicolon too', () => assert.equal(first(`${head}6 August 2019: ICPC; out|`), 'outcome: child protection plan'));
});

describe('completion at the top of a file', () => {
  it('offers lines that are not there yet, and what they can say', () => {
    assert.ok(labelsAt(`case: 1\n|`).includes('council') && !labelsAt(`case: 1\n|`).includes('case'));
    assert.deepEqual(labelsAt(`coverage: |`), ['summary', 'full']);
    assert.ok(labelsAt(`procedures: child protection, |`).includes("children's complaints"));
    assert.deepEqual(labelsAt(`as at: |`), ['21 November 2026']);
    assert.ok(!labelsAt(`${strategy}|`).includes('council'));
  });

  it('offers roles, and whom entries name that nobody declared', () => {
    assert.ok(labelsAt(`people:\n    C: child\n    Mr B: fa|`).includes('father of C'));
    assert.deepEqual(labelsAt(`people:\n    M|\n1 July 2019: interview with Mr B\n`), ['Mr B']);
    assert.deepEqual(labelsAt(`people:\n    Social Worker A: social worker\n    S|`), ['Social Worker B: social worker']);
  });
});

describe('completion', () => {
  it('never pops up in narrative, in a note, in a comment, or in free words', () => {
    for (const line of [
      '    He s|',
      '    Mr B said that he o|',
      '6 August 2019 - Mr B was not t|',
      '6 August 2019\tMr B was n|',
      '# so|',
      '    # so|',
      '    because: he was o|',
      '    H|',
    ]) {
      assert.deepEqual(labelsAt(`${strategy}${line}`), [], line);
    }
  });

  it('replaces the word in which the caret stands, keeps apart what would meet, and doubles no colon', () => {
    assert.equal(taking('strategy discussion', `6 August 2019: str|ategy about C`), '6 August 2019: strategy discussion about C');
    assert.equal(
      taking('strategy discussion', `6 August 2019: str|ategy discussion about C`),
      '6 August 2019: strategy discussion about C',
    );
    assert.equal(taking('9 August 2019', `${strategy}9 A|: ICPC`), `${strategy}9 August 2019: ICPC`);
    assert.equal(taking('source', `${strategy}6 August 2019: ICPC\n    sou|: D7 p2`), `${strategy}6 August 2019: ICPC\n    source: D7 p2`);
    assert.equal(taking('ICPC', `6 August 2019: IC|PC about C`), '6 August 2019: ICPC about C');
  });

  it('counts in UTF-16, and with any line ending', () => {
    assert.equal(
      taking('strategy discussion', `\u{1F476}\r\n6 August 2019: st|\r\n`),
      `\u{1F476}\r\n6 August 2019: strategy discussion\r\n`,
    );
    assert.equal(
      taking('Carla', `people:\n    Carla: child\n6 August 2019: interview (\u{1F476}) about |`).split('\n')[2],
      '6 August 2019: interview (\u{1F476}) about Carla',
    );
  });

  it('damages nothing, wherever it is taken, in whatever text', () => {
    const example = readFileSync(new URL('../../examples/northbridge.chron', import.meta.url), 'utf8');
    fc.assert(
      fc.property(fc.oneof(fc.constant(example), arbitraryText), fc.nat(), (text, at) => {
        const snapshot = snapshotOf(text);
        const { document } = snapshot;
        const position = document.positionAt(at % (text.length + 1));
        const caret = document.offsetAt(position);
        for (const { edit } of completionsAt(snapshot, position, TODAY)) {
          const [from, to] = [document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)];
          assert.ok(edit.range.start.line === position.line && edit.range.end.line === position.line && from <= caret && caret <= to);
          // Behind the caret, only the rest of a word goes, or what the new text says again.
          const swallowed = text.slice(caret, to);
          assert.ok(
            /^[\p{L}\p{N}'’]*$/u.test(swallowed) || edit.newText.toLowerCase().trimEnd().endsWith(swallowed.toLowerCase().trimEnd()),
            swallowed,
          );
          assert.ok(!/[\r\n]/u.test(edit.newText));
          assert.equal(applyEdits(text, [edit]), text.slice(0, from) + edit.newText + text.slice(to));
        }
      }),
      { numRuns: 40 },
    );
  });
});
