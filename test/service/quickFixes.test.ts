import { expectFix } from '../support/expectFix.js';

describe('quick fixes', () => {
  describe('replace text', () => {
    it('mends a weekday that is not that day', () =>
      expectFix(
        'case/wrong-weekday',
        'Change to "Wed 10 July 2019"',
        'Mon 10 July 2019: referral about C\n    source: D1\n',
        'Wed 10 July 2019: referral about C\n    source: D1\n',
      ));

    it('mends the name of a step', () =>
      expectFix(
        'case/unknown-step',
        'Change to "strategy discussion"',
        '\n10 July 2019: strategy discusion about C @s\n    source: D1\n',
        '\n10 July 2019: strategy discussion about C @s\n    source: D1\n',
      ));

    it('makes an entry of a note that opens with a step', () =>
      expectFix(
        'case/looks-like-step',
        'Make it an entry: "initial child protection conference"',
        '1 July 2019: referral about C\n\n6 August 2019 - ICPC about C\n    Held at the civic centre. \u{1F3DB}\n',
        '1 July 2019: referral about C\n\n6 August 2019: ICPC about C\n    Held at the civic centre. \u{1F3DB}\n',
      ));
  });

  describe('replace text between a date and its words', () => {
    const loose = 'On 12 June 2019, the school rang.\n    source: D1\n';

    it('makes a note of a line with neither colon nor dash', () =>
      expectFix('case/not-read', 'Put a dash after the date: it is a note', loose, 'On 12 June 2019 - the school rang.\n    source: D1\n'));

    it('makes an entry of it', () =>
      expectFix(
        'case/not-read',
        'Put a colon after the date: it records a step',
        loose,
        'On 12 June 2019: the school rang.\n    source: D1\n',
      ));
  });

  describe('insert text', () => {
    it('leaves the reason of an exception to fill in', () =>
      expectFix(
        'case/not-read',
        'Add a reason',
        '1 March 2020: referral about C\n    except: cp/referral-decision\n',
        '1 March 2020: referral about C\n    except: cp/referral-decision because [reason]\n',
      ));

    it('writes the year of a date that has none', () =>
      expectFix(
        'case/year',
        'Write "9 April 2020"',
        '1 March 2020: referral about C\n9 April: ICPC about C\n    outcome: no plan\n',
        '1 March 2020: referral about C\n9 April 2020: ICPC about C\n    outcome: no plan\n',
      ));
  });

  describe('declare a person', () => {
    it('adds a line to the people', () =>
      expectFix(
        'case/unknown-person',
        'Add Ms Quill under "people:"',
        'case: 1\n\npeople:\n    C: child\n    Mr B: father of C\n\n# The complaint\n1 July 2019: interview with Ms Quill\n',
        'case: 1\n\npeople:\n    C: child\n    Mr B: father of C\n    Ms Quill: [role]\n\n# The complaint\n1 July 2019: interview with Ms Quill\n',
      ));
  });

  describe('choose a thread', () => {
    const complaints = (label: string, re: string) =>
      `3 June 2019: complaint from Mr B${label}\n4 July 2019: complaint from Mr B about the report\n8 August 2019: stage 1 response to Mr B${re}\n    source: D4\n`;

    it('names the complaint, which is given a label', () =>
      expectFix('case/which-thread', 'It belongs to complaint 1', complaints('', ''), complaints(' @c1', ' re @c1')));
  });

  describe('indent and unindent', () => {
    it('takes a line at the margin into the entry above', () =>
      expectFix(
        'case/not-read',
        'Indent it, as part of the entry above',
        '1 July 2019: referral about C\n    source: D1\nThe school rang twice.\n\n6 August 2019: ICPC about C\n',
        '1 July 2019: referral about C\n    source: D1\n    The school rang twice.\n\n6 August 2019: ICPC about C\n',
      ));

    it('brings an indented entry to the margin', () =>
      expectFix(
        'case/not-read',
        'Move it to the margin, as an entry of its own',
        '1 July 2019: referral about C\n    source: D1\n    6 August 2019: ICPC about C\n',
        '1 July 2019: referral about C\n    source: D1\n6 August 2019: ICPC about C\n',
      ));
  });
});
