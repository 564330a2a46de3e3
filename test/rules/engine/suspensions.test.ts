import assert from 'node:assert/strict';
import { isoDay } from '../../../server/src/dates/civilDay.js';
import { judge } from '../../support/judge.js';
import { expectFindings } from '../../support/expectFindings.js';

describe('a complaint that was suspended', () => {
  const complaint = (...lines: readonly string[]): string => `
as at: 1 June 2024
procedures: children's complaints

1 March 2022: complaint from Mr B @c
    procedure: statutory
${lines.map((line) => `${line}\n`).join('')}    offers: stage 2
`;
  const answered = (finding: string, ...lines: readonly string[]) =>
    expectFindings(complaint(...lines, '29 April 2022: stage 1 response re @c', `^^^^^^^^^^^^^ ${finding}`), 'sc/stage-1-20');
  const inTime = (...lines: readonly string[]) =>
    expectFindings(complaint(...lines, '28 March 2022: stage 1 response re @c'), 'sc/stage-1-20');
  const lateOf = (days: number, due: string, suspended = true) =>
    `error sc/stage-1-20: Stage 1 response ${days} working days late: due ${due} (20 working days from the complaint of 1 March 2022${suspended ? ', not counting while it was suspended' : ''}), recorded 29 April 2022. SI 2006/1738 reg 14.`;

  it('twice in a row goes on with the next resumption, and is counted once', () =>
    answered(
      lateOf(7, '20 April 2022'),
      '10 March 2022: complaint suspended re @c',
      '20 March 2022: complaint suspended re @c',
      '30 March 2022: complaint resumed re @c',
    ));

  it('and resumed twice goes on with each in turn', () =>
    answered(
      lateOf(6, '21 April 2022'),
      '10 March 2022: complaint suspended re @c',
      '20 March 2022: complaint resumed re @c',
      '22 March 2022: complaint suspended re @c',
      '4 April 2022: complaint resumed re @c',
    ));

  it('does not go on by a resumption before it, and is not taken to stand still for good either', () =>
    answered(
      'info sc/stage-1-20: Stage 1 response depends on how long the complaint was suspended, for "complaint resumed" (10 March 2022) is recorded before "complaint suspended" (20 March 2022): due 29 March 2022 (20 working days from the complaint of 1 March 2022), recorded 29 April 2022.',
      '10 March 2022: complaint resumed re @c',
      '20 March 2022: complaint suspended re @c',
    ));

  it('perhaps after it was due, and did not go on, was due as if it went on at once', () => {
    const { evaluation } = judge(complaint('March 2022: complaint suspended re @c'));
    const found = evaluation.judgements.find(({ rule }) => rule.id === 'sc/stage-1-20');
    assert.deepEqual([found?.verdict, found?.due && isoDay(found.due.latest)], ['may-be-overdue', '2022-03-29']);
  });

  it('perhaps after it was due, is due on each of the days on which it would be if it went on at once', () => {
    const { evaluation } = judge(
      `as at: 1 June 2024
early March 2022: complaint from Mr B @c
    procedure: statutory
between 30 March 2022 and 1 April 2022: complaint suspended re @c
`,
    );
    const found = evaluation.judgements.find(({ rule }) => rule.id === 'sc/stage-1-20');
    assert.deepEqual(found?.due && [isoDay(found.due.earliest), isoDay(found.due.latest)], ['2022-03-29', '2022-04-07']);
    assert.equal(found?.clock?.stops?.length, 1);
  });

  it('on days not known exactly, is late by as little and as much as they allow', () =>
    answered(
      'error sc/stage-1-20: Stage 1 response 14 to 17 working days late: due 4 to 7 April 2022 (20 working days from the complaint of 1 March 2022, not counting while it was suspended), recorded 29 April 2022. SI 2006/1738 reg 14.',
      'between 10 and 14 March 2022: complaint suspended re @c',
      'between 18 and 21 March 2022: complaint resumed re @c',
    ));

  it('and on one account went on before, is late on the other alone', () =>
    answered(
      'info sc/stage-1-20: Stage 1 response late only on the account of the Council: due 8 April 2022 (20 working days from the complaint of 1 March 2022, not counting while it was suspended), recorded 29 April 2022.',
      '20 March 2022: complaint suspended re @c',
      '29 March 2022: complaint resumed re @c',
      '    account: 30 March 2022, the Council',
      '    account: 10 March 2022, Mr B',
    ));

  it('and on one account was not answered, depends on when it went on', () =>
    expectFindings(
      `
as at: 25 April 2022
procedures: children's complaints

1 March 2022: complaint from Mr B @c
    procedure: statutory
10 March 2022: complaint suspended re @c
April 2022: complaint resumed re @c
15 April 2022: stage 1 response re @c
^^^^^^^^^^^^^ info sc/stage-1-20: Stage 1 response depends on imprecise dates: due 22 April to 13 May 2022 (20 working days from the complaint of 1 March 2022, not counting while it was suspended), recorded 15 April 2022 (the Council) or not done (Mr B).
    account: 15 April 2022, the Council
    account: not done, Mr B
    offers: stage 2
`,
      'sc/stage-1-20',
    ));

  it('leads from what is not certain to the entries that make it so', () => {
    const { document, evaluation } = judge(
      complaint(
        '10 March 2022: complaint resumed re @c',
        '20 March 2022: complaint suspended re @c',
        '29 April 2022: stage 1 response re @c',
      ),
    );
    const found = evaluation.findings.find(({ rule }) => rule === 'sc/stage-1-20');
    assert.deepEqual(
      found?.related.map(({ message, place }) => [document.rangeOf(place.chunk, place.span).start.line + 1, message]),
      [
        [5, 'counted from: complaint, 1 March 2022'],
        [9, 'answered by: stage 1 response, 29 April 2022'],
        [8, 'the clock: complaint suspended, 20 March 2022'],
        [7, 'the clock: complaint resumed, 10 March 2022'],
      ],
    );
  });

  it('perhaps once more than is recorded, is perhaps not late', () =>
    answered(
      'info sc/stage-1-20: Stage 1 response depends on when the complaint was suspended, for "complaint resumed" (10 March 2022) is recorded with no suspension that it ends: due 8 April 2022 (20 working days from the complaint of 1 March 2022, not counting while it was suspended), recorded 29 April 2022.',
      '10 March 2022: complaint resumed re @c',
      '20 March 2022: complaint suspended re @c',
      '30 March 2022: complaint resumed re @c',
    ));

  it('on a day that is not recorded, is perhaps not late', () =>
    answered(
      'info sc/stage-1-20: Stage 1 response depends on when the complaint was suspended, for "complaint resumed" (10 March 2022) is recorded with no suspension that it ends: due 29 March 2022 (20 working days from the complaint of 1 March 2022), recorded 29 April 2022.',
      '10 March 2022: complaint resumed re @c',
    ));

  it('is in time where it is so however long that was', () => {
    inTime('10 March 2022: complaint resumed re @c');
    inTime('10 March 2022: complaint resumed re @c', '20 March 2022: complaint suspended re @c');
  });

  it('only before it was made, or after it was answered, is late all the same', () =>
    answered(lateOf(21, '29 March 2022', false), '1 February 2022: complaint resumed re @c', '1 May 2022: complaint resumed re @c'));
});
