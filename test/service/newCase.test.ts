import assert from 'node:assert/strict';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { dateWords, deadline, newCase, proceduresOf } from '../../server/src/service/languageService.js';
import { judge } from '../support/judge.js';

describe('a new case', () => {
  it('is one that can be checked', () =>
    assert.deepEqual(
      newCase({ procedure: 'child protection', council: 'Northbridge City Council', firstDate: 'early July 2023' }, builtInPacks),
      {
        text: `council: Northbridge City Council
procedures: child protection

people:
    # Who is who, one to a line, such as "C: child" or "Mr B: father of C".

early July 2023: referral
`,
        line: 6,
      },
    ));

  for (const { name } of proceduresOf(builtInPacks)) {
    it(`has nothing unread in it, under ${name}`, () => {
      const { text, line } = newCase({ procedure: name, council: 'A', firstDate: '5 September 2026' }, builtInPacks);
      assert.match(text.split('\n')[line] ?? '', /^5 September 2026: ./u);
      const { evaluation, chronology } = judge(text);
      assert.deepEqual(
        evaluation.findings.filter(({ rule }) => rule.startsWith('case/')).map(({ message }) => message),
        [],
      );
      assert.deepEqual(chronology.header.procedures, [name]);
      assert.ok(
        evaluation.checklist.some(({ verdict }) => verdict !== 'not-applicable'),
        'a clock runs',
      );
    });
  }

  it('begins a corporate complaint as one', () =>
    assert.match(
      newCase({ procedure: 'corporate complaints', firstDate: '5 September 2022' }, builtInPacks).text,
      /complaint\n {4}procedure: corporate\n$/u,
    ));

  it('leaves out what was not said', () => assert.match(newCase({}, builtInPacks).text, /^people:[\s\S]*\nundated: \n$/u));
});

describe('a date that is asked for', () => {
  it('is said as it is read', () => {
    assert.deepEqual(dateWords('5/9/22'), { words: 'Mon 5 September 2022' });
    assert.deepEqual(dateWords('early July 2023'), { words: 'Some day from 1 to 10 July 2023' });
    assert.deepEqual(dateWords('soon'), { why: '"soon" is not read as a date such as 5 September 2022.' });
  });
});

describe('a deadline', () => {
  it('has its day, and the days left out by name', () => {
    const answer = deadline('15 working days after 5 September 2022', 'england and wales');
    assert.ok(answer.kind === 'answer');
    assert.equal(answer.day, 'Tue 27 September 2022');
    assert.match(answer.counts.map(({ words }) => words).join(), /19 September 2022/u);
    assert.deepEqual(answer.notes, ['Bank holidays are those of England and Wales.']);
  });

  it('has two counts from a start that is imprecise', () => {
    const answer = deadline('2 weeks after early July 2023', 'scotland');
    assert.ok(answer.kind === 'answer');
    assert.equal(answer.day, 'Some day from 15 to 24 July 2023');
    assert.equal(answer.counts.length, 2);
    assert.match(answer.notes.join(), /imprecise/u);
  });

  it('says what it cannot read', () => assert.equal(deadline('soon', 'scotland').kind, 'problem'));
});
