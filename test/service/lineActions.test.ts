import assert from 'node:assert/strict';
import { lineActionsAt } from '../../server/src/service/languageService.js';
import { applyEdits, undoing } from '../support/applyEdits.js';
import { snapshotOf } from '../support/expectFix.js';

/** What `title` makes of the line with a `|`, where it is offered; and what undoing it leaves. */
function made(marked: string, title: string): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const snapshot = snapshotOf(text);
  const offered = lineActionsAt(snapshot, snapshot.document.positionAt(at));
  const action = offered.find((one) => one.title === title);
  assert.ok(action, `no "${title}" among: ${offered.map((one) => one.title).join(' · ')}`);
  const after = applyEdits(text, action.edits);
  assert.equal(applyEdits(after, undoing(text, action.edits)), text);
  return after;
}

function offered(marked: string): readonly string[] {
  const snapshot = snapshotOf(marked.replace('|', ''));
  return lineActionsAt(snapshot, snapshot.document.positionAt(marked.indexOf('|'))).map(({ title }) => title);
}

describe('at a line', () => {
  it('a date in numbers is written out, with the day or the month first', () => {
    assert.equal(made('03/06/19|: referral\n', 'Write "3 June 2019": the day first'), '3 June 2019: referral\n');
    assert.equal(made('03/06/19|: referral\n', 'Write "6 March 2019": the month first'), '6 March 2019: referral\n');
    assert.equal(made('23/06/2019|: referral\n', 'Write "23 June 2019"'), '23 June 2019: referral\n');
    assert.deepEqual(
      offered('23/06/2019|: referral\n').filter((title) => title.includes('month first')),
      [],
    );
  });

  it('a note becomes the entry that it speaks of, and keeps every word', () =>
    assert.equal(
      made(
        '6 August 2019 - The school held| an ICPC about C \u{1F3DB}\n    source: D1\n    It rained.\n',
        'Make it an entry: "initial child protection conference", with these words below',
      ),
      '6 August 2019: ICPC\n    source: D1\n    The school held an ICPC about C \u{1F3DB}\n    It rained.\n',
    ));

  it('an entry becomes a note, but not one to which others refer', () => {
    const title = 'Make it a note, which no check looks at';
    assert.equal(made('6 August 2019|: ICPC about C\n', title), '6 August 2019 - ICPC about C\n');
    assert.ok(!offered('6 August 2019|: ICPC about C @icpc\nafter @icpc: home visit\n').includes(title));
  });

  it('an entry gets a label that no other has', () =>
    assert.equal(
      made(
        '1 May 2019: home visit @visit\n2 May 2019|: home visit by SW1\n',
        'Give it the label @visit-2, by which other entries can refer to it',
      ),
      '1 May 2019: home visit @visit\n2 May 2019: home visit by SW1 @visit-2\n',
    ));

  it('a complaint is extended, stopped and goes on', () => {
    assert.equal(
      made('3 June 2019|: complaint @c\n', 'Record an extension, with its reason and its last day to fill in'),
      '3 June 2019: complaint @c\nafter @c: extension\n    because: [reason]\n    until: [date]\n',
    );
    assert.equal(
      made('3 June 2019|: complaint\n4 June 2020: complaint\n', 'Record that the clock stopped here, with the reason to fill in'),
      '3 June 2019: complaint @c1\nsince 3 June 2019: complaint suspended re @c1\n    because: [reason]\n4 June 2020: complaint\n',
    );
    assert.equal(
      made('3 June 2019: complaint @c\n5 June 2019|: complaint suspended\n', 'Record that the clock went on again'),
      '3 June 2019: complaint @c\n5 June 2019: complaint suspended\nsince 5 June 2019: complaint resumed\n    source: [source]\n',
    );
  });

  it('the first person of a file is declared', () =>
    assert.equal(
      made('1 July 2019|: interview with Mr B\n', 'Add Mr B under "people:"'),
      'people:\n    Mr B: [role]\n\n1 July 2019: interview with Mr B\n',
    ));
});
