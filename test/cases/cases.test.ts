import { readFileSync } from 'node:fs';
import { expectCalled, type Called } from '../support/expectReport.js';

/** Each case says at its head what a careful lawyer would expect of it, and why. */
describe('a case written from scratch', () => {
  it('two children and two fathers', () =>
    expectCase('twoChildrenTwoFathers', [
      [
        'The visit of 7 March saw Ava. Ben is not recorded as seen.',
        'error cp/child-seen (Ben): Child seen (Ben): not recorded in this chronology between the referral (4 March 2024) and "section 47 enquiry completed" (25 March 2024). Children Act 1989 s47(4).',
      ],
      [
        "Nobody spoke to Ben's father. Ms R is asked for neither child, and Mr P was spoken to.",
        'warning cp/parents-interviewed (Mr Q): Interview with Mr Q not recorded in this chronology between the referral (4 March 2024) and "section 47 enquiry completed" (25 March 2024). Working Together 2023.',
      ],
      [
        'Mr Q had the report the day before.',
        'warning cp/report-day-before (Mr Q): Conference report shared with Mr Q 1 day too late: due by 2 April 2024 (2 days before the initial child protection conference of 4 April 2024), recorded 3 April 2024. Ombudsman 20 003 907.',
      ],
      [
        'Only Ben has a plan, and his core group came on the eleventh working day.',
        'warning cp/core-group-10 (Ben): Core group about Ben 1 working day late: due 18 April 2024 (10 working days from the initial child protection conference of 4 April 2024), recorded 19 April 2024. Working Together 2023.',
      ],
    ]));

  it('a transfer-in', () =>
    expectCase('transferIn', [
      [
        'Three months from 5 March end on 5 June. Nothing is missing from before the conference.',
        'warning cp/first-review-3-months: Review child protection conference 1 day late: due 5 June 2024 (3 months from the initial child protection conference of 5 March 2024), recorded 6 June 2024. Working Together 2023.',
      ],
    ]));

  it('an unborn child', () =>
    expectCase('unborn', [
      [
        '15 working days from 16 May 2022 end on 8 June, after two bank holidays. The reason makes it weigh less.',
        'information cp/icpc-15: Initial child protection conference 1 working day late: due 8 June 2022 (15 working days from the strategy discussion of 16 May 2022), recorded 9 June 2022. Working Together 2018. Reason recorded: "the midwife could not come on the day before".',
      ],
    ]));

  it('three complaints', () =>
    expectCase('threeComplaints', [
      [
        'The twentieth working day: in time only if stage 1 was extended. The extension of May is of stage 2.',
        'information sc/stage-1-10 (@visits): Stage 1 response after 10 working days: due 18 March 2024, recorded 3 April 2024. In time only if it was extended to 20 working days, and no extension is recorded.',
      ],
      [
        '20 working days from 2 April end on 30 April.',
        'error sc/stage-1-20 (@records): Stage 1 response 1 working day late: due 30 April 2024 (20 working days from the complaint of 2 April 2024), recorded 1 May 2024. SI 2006/1738 reg 14.',
      ],
    ]));

  it('everything on time', () => expectCase('everythingOnTime', []));

  it('nothing dated', () =>
    expectCase('nothingDated', [
      [
        'Each date that a limit needs is asked for, and nothing else.',
        'information case/undated-step: No date is recorded for this referral, and 7 checks need it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for this referral decision, and a check needs it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for this strategy discussion, and 6 checks need it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for this home visit, and 3 checks need it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for "section 47 enquiry completed", and 5 checks need it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for "conference report shared", and 4 checks need it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for this initial child protection conference, and 17 checks need it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for this complaint, and 4 checks need it. Ask for the date, or write between which entries it was.',
        'information case/undated-step: No date is recorded for this stage 1 response, and 4 checks need it. Ask for the date, or write between which entries it was.',
      ],
      [
        'What the letter did not offer needs no date.',
        'error sc/stage-2-offered (complaint): Stage 1 response does not offer stage 2. SI 2006/1738 reg 15(2).',
      ],
    ]));

  it('only months', () =>
    expectCase('onlyMonths', [
      [
        'From the last day of March to the first of May is late on any reading.',
        'warning cp/icpc-15: Initial child protection conference 6 to 46 working days late: due 22 March to 23 April 2019 (15 working days from the strategy discussion of March 2019), recorded May 2019. Working Together 2018.',
      ],
      [
        'Each of the others can have been in time, and has its tipping day.',
        'information cp/core-group-10: Depends on an imprecise date: certainly in time if the core group was on or before 16 May 2019 (recorded May 2019).',
        'information cp/report-day-before (Ms D): Depends on an imprecise date: certainly in time if "conference report shared" was on or before 30 July 2019 (recorded July 2019).',
        'information cp/report-day-before (Ms D): Depends on an imprecise date: certainly in time if "conference report shared" was on or before 30 January 2020 (recorded January 2020).',
        'information cp/first-review-3-months: Depends on an imprecise date: certainly in time if the review child protection conference was on or before 1 August 2019 (recorded August 2019).',
        'information cp/next-review-6-months: Depends on an imprecise date: certainly in time if the review child protection conference was on or before 1 February 2020 (recorded February 2020).',
      ],
    ]));

  it('a case across 15 December 2023', () =>
    expectCase('acrossEditions', [
      [
        'Late from every day that "mid-December" can mean, under the edition of 2018 or that of 2023.',
        'warning cp/icpc-15: Initial child protection conference 4 to 11 working days late: due 4 to 15 January 2024 (15 working days from the strategy discussion of mid-December 2023), recorded 19 January 2024. Working Together 2018 or Working Together 2023.',
      ],
      [
        'The referral of 11 December was under the edition of 2018.',
        'warning cp/assessment-45: Assessment completed 1 working day late: due 15 February 2024 (45 working days from the referral of 11 December 2023), recorded 16 February 2024. Working Together 2018.',
      ],
    ]));

  it('a suspended clock', () =>
    expectCase('suspendedClock', [
      [
        '23 of 65 working days had run on 20 May. From 10 July on, 42 were left.',
        'information sc/stage-2-65 (@complaint): Depends on an imprecise date: in time only if "complaint resumed" was on or after 10 July 2024.',
      ],
    ]));

  it('a case of 2011', () =>
    expectCase('of2011', [
      [
        'Ten working days from 18 April 2011, without four holidays, end on 6 May.',
        'warning cp/initial-assessment-10: Initial assessment completed 1 working day late: due 6 May 2011 (10 working days from the referral of 18 April 2011), recorded 9 May 2011. Working Together 2010.',
      ],
    ]));
});

function expectCase(name: string, called: readonly Called[]): void {
  expectCalled(readFileSync(new URL(`./${name}.chron`, import.meta.url), 'utf8'), called);
}
