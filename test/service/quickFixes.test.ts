import assert from 'node:assert/strict';
import { readAssumption, suppose } from '../../server/src/service/languageService.js';
import { declarePerson } from '../../server/src/service/quickFixes/declarePerson.js';
import { applyEdits } from '../support/applyEdits.js';
import { expectFix, fixes, snapshotOf } from '../support/expectFix.js';

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

    it('parts a field from the step before it', () =>
      expectFix(
        'case/not-read',
        'Put a semicolon before "offers:", as a field',
        '10 July 2020: stage 2 response, offers: stage 3\n    source: D1\n',
        '10 July 2020: stage 2 response; offers: stage 3\n    source: D1\n',
      ));

    it('makes an entry of a note that opens with a step', () =>
      expectFix(
        'case/looks-like-step',
        'Make it an entry: "initial child protection conference"',
        '1 July 2019: referral about C\n\n6 August 2019 - ICPC about C\n    Held at the civic centre. \u{1F3DB}\n',
        '1 July 2019: referral about C\n\n6 August 2019: ICPC about C\n    Held at the civic centre. \u{1F3DB}\n',
      ));
  });

  describe('keep as words', () => {
    const before = '10 July 2019: contact with C @a\n    source: D1\nafter @a, by 5 July 2019: meeting about C\n    source: D1\n';

    it('puts one of the dates that cannot all be right in quotation marks', () =>
      expectFix(
        'case/contradiction',
        'Put "by 5 July 2019" in quotation marks: kept as written, and nothing is counted from it',
        before,
        before.replace('by 5 July 2019', '"by 5 July 2019"'),
      ));

    it('stands beside the month first, for a date in numbers among them', () => {
      const offered = fixes(snapshotOf('03/06/2019, before 1 May 2019: contact with C\n    source: D1\n'));
      assert.deepEqual(
        offered
          .filter(({ diagnostic, title }) => diagnostic.rule === 'case/contradiction' && !title.startsWith('Set'))
          .map(({ title }) => title.replace(/:.*/u, '')),
        ['Put "before 1 May 2019" in quotation marks', 'Write "6 March 2019"', 'Put "03/06/2019" in quotation marks'],
      );
    });

    it('is not offered for what is only supposed, or for a date of birth', () => {
      const titles = (text: string, assumed: string): readonly string[] => {
        const snapshot = snapshotOf(text);
        const read = readAssumption(snapshot, assumed);
        assert.ok(read.kind === 'assumption');
        const { snapshot: supposed } = suppose(snapshot, { assumptions: [read.assumption] });
        return fixes(supposed).flatMap(({ title, diagnostic }) =>
          diagnostic.rule === 'case/contradiction' && title.startsWith('Put') ? title.slice(0, title.indexOf(' in quotation')) : [],
        );
      };
      assert.deepEqual(titles('10 July 2019: contact with C @a\n', '@a = 12 July 2019'), ['Put "10 July 2019"']);
      const unborn = 'people:\n    C: child, due 12 July 2019 @c\n\nafter @c: contact with C @a\n';
      assert.deepEqual(titles(unborn, '@a = 5 July 2019'), ['Put "after @c"']);
    });
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

  it('offers no more than the first four years that fit', () => {
    const offered = fixes(snapshotOf('1 March 2010: referral about C\n9 April: ICPC about C\n1 March 2020: contact with C\n'));
    assert.deepEqual(
      offered.filter(({ diagnostic, title }) => diagnostic.rule === 'case/year' && title.startsWith('Write')).map(({ title }) => title),
      [2010, 2011, 2012, 2013].map((year) => `Write "9 April ${year}"`),
    );
  });

  describe('insert a step', () => {
    const before = `case: 1

people:
    C: child
    Mr B: father of C

1 July 2019: referral about C
    source: D1

# The first meeting
10 July 2019: strategy discussion about C @s
    outcome: section 47 enquiry
    source: D7

# The conference
31 July 2019: ICPC about C @icpc
    outcome: no plan
    source: D9
`;
    const above = (entry: string) => before.replace('# The conference\n', `${entry}\n\n# The conference\n`);

    it('puts a stub before what must follow it, above the comment there, set apart as its neighbours are', () =>
      expectFix(
        'cp/parents-interviewed',
        'Record "interview with Mr B", with its date and source to fill in',
        before,
        above('since 1 July 2019, by @icpc: interview with Mr B\n    source: [source]'),
      ));

    it('records that it was not done', () =>
      expectFix(
        'cp/child-seen',
        'Record that "child seen about C" was not done',
        before,
        above('since 1 July 2019, by @icpc: child seen about C\n    status: not done\n    because: [reason]'),
      ));

    it('puts a stub after what it follows, below its fields', () =>
      expectFix(
        'sc/stage-1-20',
        'Record "stage 1 response", with its date and source to fill in',
        'as at: 4 March 2021\n3 June 2019: complaint from Mr B @c\n    procedure: statutory\n    He was not told.\n4 July 2019 - A letter from his solicitor.\n',
        'as at: 4 March 2021\n3 June 2019: complaint from Mr B @c\n    procedure: statutory\n    He was not told.\nafter @c, by 1 July 2019: stage 1 response\n    source: [source]\n4 July 2019 - A letter from his solicitor.\n',
      ));
  });

  describe('add a field', () => {
    const late = (field: string) =>
      `1 July 2019: referral about C\n    source: D1\n10 July 2019: strategy discussion about C\n    outcome: section 47 enquiry\n9 August 2019: ICPC about C; outcome: no plan\n    source: D9\n${field}    The chair was away.\n    source: D10\n`;

    it('adds it below the fields and above the narrative', () =>
      expectFix('cp/icpc-15', 'Record the reason for it', late(''), late('    because: [reason]\n')));

    it('adds the first below the entry itself', () =>
      expectFix(
        'sc/stage-3-offered',
        'Record that it does not offer stage 3',
        '3 June 2019: complaint from Mr B @c\n    procedure: statutory\n3 July 2019: stage 2 request re @c\n1 August 2019: stage 2 response re @c\n\n    The letter of that day.\n',
        '3 June 2019: complaint from Mr B @c\n    procedure: statutory\n3 July 2019: stage 2 request re @c\n1 August 2019: stage 2 response re @c\n    does not offer: stage 3\n\n    The letter of that day.\n',
      ));
  });

  describe('set aside', () => {
    it('names the rule, the person and a reason to fill in', () =>
      expectFix(
        'cp/parents-interviewed',
        'Set cp/parents-interviewed aside for Mr B, with a reason',
        'people:\n    C: child\n    Mr B: father of C\n\n1 July 2019: referral about C\n10 July 2019: strategy discussion about C\n    outcome: section 47 enquiry\n31 July 2019: ICPC about C\n    outcome: no plan\n',
        'people:\n    C: child\n    Mr B: father of C\n\n1 July 2019: referral about C\n10 July 2019: strategy discussion about C\n    outcome: section 47 enquiry\n    except: cp/parents-interviewed for Mr B because [reason]\n31 July 2019: ICPC about C\n    outcome: no plan\n',
      ));
  });

  describe('declare a person', () => {
    const remedy = { kind: 'declare person', title: 'Add', name: 'Ms Quill', role: '[role]' } as const;
    const made = (before: string) => applyEdits(before, declarePerson(snapshotOf(before), remedy));

    it('makes a list of people where there is none', () =>
      assert.equal(
        made('case: 1\nas at: 4 March 2021\n\n1 July 2019: interview with Ms Quill\n    source: D1\n'),
        'case: 1\nas at: 4 March 2021\n\npeople:\n    Ms Quill: [role]\n\n1 July 2019: interview with Ms Quill\n    source: D1\n',
      ));

    it('makes a list of people in a file with no header, or with nothing', () => {
      assert.equal(
        made('# Notes\n\n1 July 2019: interview with Ms Quill\n'),
        '# Notes\n\npeople:\n    Ms Quill: [role]\n\n1 July 2019: interview with Ms Quill\n',
      );
      assert.equal(made('\uFEFF1 July 2019 - A\n'), '\uFEFFpeople:\n    Ms Quill: [role]\n\n1 July 2019 - A\n');
      assert.equal(made(''), 'people:\n    Ms Quill: [role]\n\n');
    });

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

  describe('that would make an error of the record', () => {
    for (const [rule, title, text] of [
      ['case/label', 'Change to @a', '1 March 2020: referral about C\n1 month before @b: home visit @a\n'],
      [
        'case/label',
        'Give the label @later to "home visit, 9 July 2019"',
        '9 July 2019: home visit\n1 July 2019, after @later: referral\n',
      ],
      [
        'case/impossible-date',
        'Change to "February 2020"',
        '31 February 2020: strategy discussion\nthe following week: home visit @b\n19 July 2019, after @b: referral\n',
      ],
      [
        'case/header',
        'Indent it, as part of the entry above',
        'June 2020: letter @decision\n1 July 2020: undertaking @third\ndue: one month after @nothing\n',
      ],
    ] as const) {
      it(`are not offered: ${title}`, () => {
        const offered = fixes(snapshotOf(text)).filter(({ diagnostic }) => diagnostic.rule === rule);
        assert.ok(offered.length > 0);
        assert.ok(!offered.some((fix) => fix.title === title));
      });
    }
  });
});
