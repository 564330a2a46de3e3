import { expectFindings } from '../../support/expectFindings.js';

describe('sc/panel-independent', () => {
  it('says nothing where it is as it should be', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    Ms P: independent person
    Mr Q: chair

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel with Mr Q re @complaint
`,
      'sc/panel-independent',
    ));

  it('reports it where it is not', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    Ms P: independent person
    Mr Q: chair

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
30 April 2020: stage 3 panel with Mr Q and Ms P re @complaint
               ^^^^^^^^^^^^^ error sc/panel-independent: Somebody who took part in the stage 2 investigation is named at the panel. Ms P takes part. SI 2006/1738 (amended until 25 September 2020 by SI 2020/445, whose words have not been checked) reg 19.
`,
      'sc/panel-independent',
    ));

  it('says nothing where it does not apply', () =>
    expectFindings(
      `
as at: 1 June 2024

people:
    Ms P: independent person
    Mr Q: chair

2 December 2019: complaint @complaint
    procedure: statutory
12 December 2019: stage 1 response re @complaint
    offers: stage 2
31 January 2020: stage 2 request re @complaint
10 February 2020: investigators appointed re @complaint
6 March 2020: stage 2 response re @complaint
    offers: stage 3
3 April 2020: stage 3 request re @complaint
`,
      'sc/panel-independent',
    ));
});
