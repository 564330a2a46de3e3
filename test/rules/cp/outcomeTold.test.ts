import { expectFindings } from '../../support/expectFindings.js';

describe('cp/outcome-told', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

26 July 2019: section 47 enquiry completed about C
    outcome: initial child protection conference
29 July 2019: section 47 outcome told to Mr B
6 August 2019: ICPC about C
    outcome: no plan
`,
      'cp/outcome-told',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

26 July 2019: section 47 enquiry completed about C
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning cp/outcome-told: Section 47 outcome told to Mr B: not recorded in this chronology between "section 47 enquiry completed" (26 July 2019) and the initial child protection conference (6 August 2019). Working Together 2018.
    outcome: initial child protection conference
6 August 2019: ICPC about C
    outcome: no plan
`,
      'cp/outcome-told',
    ));

  it('asks where that is not known', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C

July 2019: section 47 outcome told to Mr B
           ^^^^^^^^^^^^^^^^^^^^^^^ info cp/outcome-told: Section 47 outcome told to Mr B: met only if this was on or after "section 47 enquiry completed" (26 July 2019) and on or before the initial child protection conference (6 August 2019).
26 July 2019: section 47 enquiry completed about C
    outcome: initial child protection conference
6 August 2019: ICPC about C
    outcome: no plan
`,
      'cp/outcome-told',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    C: child
    Mr B: father of C, no parental responsibility

26 July 2019: section 47 enquiry completed about C
    outcome: initial child protection conference
6 August 2019: ICPC about C
    outcome: no plan
`,
      'cp/outcome-told',
    ));
});
