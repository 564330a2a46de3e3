import assert from 'node:assert/strict';
import { expectFindings } from '../../support/expectFindings.js';
import { judge } from '../../support/judge.js';

describe('case/contradiction', () => {
  it('names every date that takes part', () =>
    expectFindings(
      `
10 July 2019: strategy discussion @strategy; outcome: no further action
after @strategy, by 5 July 2019: home visit
                 ^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "10 July 2019", "after @strategy", "by 5 July 2019". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it('names the entry of each of the others', () => {
    const { findings } = judge('10 July 2019: contact with C @a\nafter @a, by 5 July 2019: home visit\n').evaluation;
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'case/contradiction').flatMap(({ related }) => related.map(({ message }) => message)),
      ['"10 July 2019" (contact)', '"after @a" (home visit)'],
    );
  });

  it('follows a chain through other entries', () =>
    expectFindings(
      `
10 July 2019: strategy discussion @a; outcome: no further action
the following week: home visit @b
5 July 2019, after @b: referral
             ^^^^^^^^ error case/contradiction: These dates cannot all be right: "10 July 2019", "the following week", "5 July 2019", "after @b". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it('finds two entries that count from each other', () =>
    expectFindings(
      `
2 days after @b: referral @a
2 days after @a: home visit @b
^^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "2 days after @b", "2 days after @a". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it('finds an entry that counts from itself', () =>
    expectFindings(
      `
2 days after @a: referral @a
^^^^^^^^^^^^^^^ error case/contradiction: "2 days after @a" counts from its own entry, so it says nothing. Write the label of another entry.
`,
      'case/contradiction',
    ));

  it('counts from the day of a birth, and from the day on which one is due', () => {
    for (const day of ['born', 'due'])
      expectFindings(
        `people:
    C: child, ${day} 12 July 2019 @c

2 days after @c, before 13 July 2019: home visit
                 ^^^^^^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "C's date of birth or due day", "2 days after @c", "before 13 July 2019". Until one is mended, nothing is concluded from them.
`,
        'case/contradiction',
      );
  });

  it('counts from it also where the same person is declared once more, without it', () =>
    expectFindings(
      `people:
    C: child, born 12 July 2019 @c
    C: child

2 days after @c: home visit
`,
      'case/contradiction',
    ));

  it('lets a step that lasts begin and end on two of the days between which it was, and no other step', () => {
    const around = (entry: string, marked = ''): void =>
      expectFindings(
        `
${entry} @s
2 days before @s, 1 July 2019: home visit
2 days after @s, 12 July 2019: home visit
${marked}`,
        'case/contradiction',
      );
    const never =
      '                 ^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "2 days before @s", "1 July 2019", "2 days after @s", "12 July 2019". Until one is mended, nothing is concluded from them.\n';
    around('between 1 and 12 July 2019: section 47 enquiry');
    around('between 1 and 12 July 2019: meeting about C', never);
    around('July 2019: section 47 enquiry', never);
  });

  it('has a step that lasts end no earlier than it began', () =>
    expectFindings(
      `
10 July 2019: home visit @visit
between 1 and 12 July 2019, after @visit: section 47 enquiry @s
after @s, by 10 July 2019: contact with C
after @s, by 9 July 2019: contact with C
          ^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "10 July 2019", "after @visit", "after @s", "by 9 July 2019". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it('has it end on one of those days too', () =>
    expectFindings(
      `
between 1 and 12 July 2019: section 47 enquiry @s
2 days after @s, after 13 July 2019: contact with C
2 days after @s, after 14 July 2019: contact with C
                 ^^^^^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "between 1 and 12 July 2019", "2 days after @s", "after 14 July 2019". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it('leads through a birth that is tied to an entry, back to that entry', () =>
    expectFindings(
      `people:
    C: child, born 2 days before @r @c

July 2019: referral @r
3 days after @c: home visit @v
10 July 2019, 2 days after @v: letter
after @r, by 6 July 2019: contact with C
          ^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "C's date of birth or due day", "3 days after @c", "10 July 2019", "2 days after @v", "after @r", "by 6 July 2019". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it('takes a count from a rough date at its widest first, and one from a date at its word', () =>
    expectFindings(
      `
2 days after early July 2019, after 15 July 2019: contact with C
2 days after early July 2019, after 16 July 2019: contact with C
                              ^^^^^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "2 days after early July 2019", "after 16 July 2019". Until one is mended, nothing is concluded from them.
about 2 days after 8 July 2019, after 16 July 2019: contact with C
2 days after 8 July 2019, after 9 July 2019: contact with C
2 days after 8 July 2019, after 10 July 2019: contact with C
                          ^^^^^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "2 days after 8 July 2019", "after 10 July 2019". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it('says so where the day on which the case is judged has a part in it, and not which words say that', () =>
    expectFindings(
      `as at: 1 July 2019
25 June 2019: contact with C @a
2 weeks after @a: home visit
^^^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right in a case judged on this day: "25 June 2019", "2 weeks after @a". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it('says on whose account', () =>
    expectFindings(
      `
10 July 2019: referral @referral
    account: 10 July 2019, the Council
    account: 12 July 2019, Ms D
after @referral, by 11 July 2019: home visit
                 ^^^^^^^^^^^^^^^ error case/contradiction: On the account of Ms D: these dates cannot all be right: "12 July 2019", "after @referral", "by 11 July 2019". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it("says it on nobody's account where it is one on all", () =>
    expectFindings(
      `
2 July 2019: referral about C
    account: 3 July 2019, Ms D
10 July 2019: strategy discussion @strategy
by 9 July 2019, after @strategy: ICPC
                ^^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "10 July 2019", "by 9 July 2019", "after @strategy". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it('says on which accounts, where it is one on some of them', () =>
    expectFindings(
      `
1 July 2019: letter
    account: 2 July 2019, Ms D
    account: 3 July 2019, Mr B
12 July 2019: referral @referral
    account: 10 July 2019, the Council
after @referral, by 11 July 2019: home visit
                 ^^^^^^^^^^^^^^^ error case/contradiction: On the accounts of Ms D and Mr B: these dates cannot all be right: "12 July 2019", "after @referral", "by 11 July 2019". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it("says it on nobody's account where accounts differ in the time of day alone", () =>
    expectFindings(
      `
10 July 2019: referral @referral
    account: 12 noon, the Council
    account: 4.30pm, Ms D
    account: nobody was told
after @referral, by 9 July 2019: home visit
                 ^^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "10 July 2019", "after @referral", "by 9 July 2019". Until one is mended, nothing is concluded from them.
`,
      'case/contradiction',
    ));

  it('concludes nothing from dates that contradict each other, and goes on with the rest', () =>
    expectFindings(
      `
12 April 2019: strategy discussion; outcome: section 47 enquiry
9 May 2019: ICPC; outcome: no plan
^^^^^^^^^^ warning cp/icpc-15: Initial child protection conference 1 working day late: due 8 May 2019 (15 working days from the strategy discussion of 12 April 2019), recorded 9 May 2019. Working Together 2018.
7 May 2019, by 1 May 2019: home visit
            ^^^^^^^^^^^^^ error case/contradiction: These dates cannot all be right: "7 May 2019", "by 1 May 2019". Until one is mended, nothing is concluded from them.
`,
      ['case/contradiction', 'cp/icpc-15'],
    ));
});
