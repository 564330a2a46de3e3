import { expectFindings } from '../../support/expectFindings.js';

describe('case/wrong-weekday', () => {
  it("finds a weekday that is not that day's", () =>
    expectFindings(
      `
Mon 10 July 2019: referral
^^^^^^^^^^^^^^^^ error case/wrong-weekday: 10 July 2019 was a Wednesday, not a Monday. Check which of the two the record gives.
`,
      'case/wrong-weekday',
    ));

  it('is met by the right one', () =>
    expectFindings(
      `
Wed 10 July 2019: referral
`,
      'case/wrong-weekday',
    ));

  it('is set aside at the entry', () =>
    expectFindings(
      `
Mon 10 July 2019: referral
    except: case/wrong-weekday because the letter has it so
`,
      'case/wrong-weekday',
    ));
});
