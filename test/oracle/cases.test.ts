import assert from 'node:assert/strict';
import { isoDay } from '../../server/src/dates/civilDay.js';
import type { Judgement } from '../../server/src/rules/judgement.js';
import { judge } from '../support/judge.js';

/** Cases in which the oracle and the engine once differed, each at its smallest. */
describe('what the oracle found', () => {
  it('a clock does not stop on the account of one who says that it was not stopped', () => {
    const judgement = asked(
      'sc/stage-1-20',
      `
as at: 4 June 2019
early April 2019: complaint
    procedure: statutory
the next day: complaint suspended
    account: not done, the Council
`,
    );
    assert.equal(judgement.verdict, 'may-be-overdue');
    assert.match(judgement.say().message, /; overdue only on the account of the Council\./u);
  });

  it('a clock that on the only account was never started again is not overdue on it', () => {
    const judgement = asked(
      'sc/stage-1-20',
      `
as at: 19 March 2020
15 February 2020: complaint suspended
16 February 2020: complaint resumed
    account: not done, Mr B
18 February 2020: complaint
    procedure: statutory
`,
    );
    assert.equal(judgement.verdict, 'may-be-overdue');
    assert.match(judgement.say().message, /; overdue only on the account of the record\./u);
  });

  it('a clock that stopped and did not go on is due after any day there is', () => {
    const { verdict, tipping } = asked(
      'sc/stage-1-20',
      `
as at: 16 February 2022
18 January 2022: complaint
    procedure: statutory
after 19 January 2022: complaint suspended
after February 2022: stage 1 response
`,
    );
    assert.equal(verdict, 'depends');
    assert.ok(tipping === undefined || 'settles' in tipping);
  });

  it('what is tied to a day before the trigger does not answer it, though their days overlap', () => {
    const { verdict } = asked(
      'cp/icpc-15',
      `
as at: 1 December 2019
July 2019: strategy discussion @strategy
    outcome: section 47 enquiry
2 days before @strategy: ICPC
`,
    );
    assert.equal(verdict, 'overdue');
  });

  it('an answer on one account only is judged there, and its absence on the other', () => {
    const judgement = asked(
      'cp/icpc-15',
      `
as at: 1 December 2019
1 July 2019: strategy discussion
    outcome: section 47 enquiry
12 July 2019: ICPC
    account: 28 June 2019, the Council
    account: 12 July 2019, Mr B
`,
    );
    assert.equal(judgement.verdict, 'depends');
    assert.match(judgement.say().message, /the Council/u);
  });

  it('the first and last due day of a stopped clock are those of some way in which it stood still', () => {
    const { due } = asked(
      'sc/stage-1-20',
      `
as at: 1 December 2021
7 June 2021: complaint
    procedure: statutory
between 14 June 2021 and 16 June 2021: complaint suspended @suspended
5 working days after @suspended: complaint resumed
`,
    );
    assert.deepEqual(due && [isoDay(due.earliest), isoDay(due.latest)], ['2021-07-12', '2021-07-12']);
  });

  it('a day on which the clock is stopped twice over is left out once', () => {
    const { due } = asked(
      'sc/stage-1-20',
      `
as at: 1 December 2021
7 June 2021: complaint
    procedure: statutory
14 June 2021: complaint suspended
16 June 2021: complaint suspended
21 June 2021: complaint resumed
28 June 2021: complaint resumed
`,
    );
    assert.deepEqual(due && [isoDay(due.earliest), isoDay(due.latest)], ['2021-07-19', '2021-07-19']);
  });

  it('a clock that stopped on any day of years, and went on on any other, is judged like one of a month', () => {
    const { verdict, tipping, due } = asked(
      'sc/stage-1-20',
      `
as at: 1 December 2021
7 June 2021: complaint
    procedure: statutory
after 2019, before 10 June 2021: complaint suspended
by 1 November 2021: complaint resumed @resumed
20 July 2021: stage 1 response
`,
    );
    assert.equal(verdict, 'depends');
    assert.deepEqual(due && [isoDay(due.earliest), isoDay(due.latest)], ['2021-07-05', '2021-11-29']);
    assert.deepEqual(tipping && [tipping.entry, tipping.side, isoDay(tipping.date)], ['@resumed', 'on-or-after', '2021-06-22']);
  });

  it('a day on which the answer cannot have been in any case is not what it tips on', () => {
    const { tipping } = asked(
      'sc/stage-1-20',
      `
as at: 20 May 2022
1 April 2022: complaint
    procedure: statutory
11 working days before @answer: complaint suspended
between 12 April 2022 and 22 April 2022: complaint resumed @resumed
6 May 2022 or 12 May 2022: stage 1 response @answer
`,
    );
    assert.deepEqual(tipping && [tipping.entry, tipping.side, isoDay(tipping.date)], ['@resumed', 'on-or-after', '2022-04-22']);
  });

  it('words that cannot be so on the usual reading are taken at their widest', () => {
    const { verdict, due } = asked(
      'cp/icpc-15',
      `
as at: 1 December 2019
early July 2019, after 11 July 2019: strategy discussion
    outcome: section 47 enquiry
6 August 2019: ICPC
`,
    );
    assert.equal(verdict, 'late');
    assert.deepEqual(due && [isoDay(due.earliest), isoDay(due.latest)], ['2019-08-02', '2019-08-02']);
  });

  it('where the usual reading leaves no day on which the start was answered, the widest convicts nobody', () => {
    const { verdict } = asked(
      'cp/icpc-15',
      `
as at: 1 December 2022
6 December 2021 or 16 January 2022, after about 4 December 2021: strategy discussion
    outcome: section 47 enquiry
early January 2022: ICPC
`,
    );
    assert.equal(verdict, 'depends');
  });

  it('what did not happen takes no fact with it, though its own dates cannot be', () => {
    const { verdict } = asked(
      'cp/icpc-15',
      `
as at: 1 December 2019
1 July 2019: strategy discussion @strategy
    outcome: section 47 enquiry
by 28 June 2019, after @strategy: home visit
    status: not done
6 August 2019: ICPC
`,
    );
    assert.equal(verdict, 'late');
  });
});

function asked(rule: string, text: string): Judgement {
  const found = judge(text.trimStart()).evaluation.judgements.find((one) => one.rule.id === rule);
  assert.ok(found);
  return found;
}
