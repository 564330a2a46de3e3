import assert from 'node:assert/strict';
import { countDays } from '../../server/src/service/languageService.js';
import { longDay } from '../../server/src/dates/civilDay.js';
import { runChron } from '../support/cli/runChron.js';
import { jsonAt, parseJson } from '../support/jsonAt.js';

describe('chron when', () => {
  const golden: Readonly<Record<string, string>> = {
    '10 working days after 27 Apr 2020': '12 May 2020',
    '15 working days after 5 September 2022': '27 September 2022',
    '10 working days from 26 April 2023': '12 May 2023',
    '10 working days of 24 May 2022': '9 June 2022',
    '1 working day after Fri 22 December 2023': '27 December 2023',
    '1 working day after Sat 23 Dec 2023': '27 December 2023',
    '65 working days after 31 Jan 2020': '5 May 2020',
    'within 15 working days of 10/07/2019': '31 July 2019',
    '45 working days after 12 June 2019': '14 August 2019',
    '3 working days before 6 Aug 2019': '1 August 2019',
    '12 months beginning with 1 March 2023': '29 February 2024',
    'one month after 31 January 2021': '28 February 2021',
    'a fortnight after 2020-05-03': '17 May 2020',
  };
  for (const [question, day] of Object.entries(golden)) {
    it(`${question}: ${day}`, () => {
      const answer = countDays(question, 'england and wales');
      assert.ok(answer.kind === 'answer');
      assert.deepEqual(
        answer.counts.map(({ count }) => longDay(count.due)),
        [day],
      );
    });
  }

  it('shows the working', async () => {
    const { code, out } = await runChron('when', '15 working days after 5 September 2022');
    assert.equal(code, 0);
    assert.equal(
      out,
      `Tue 27 September 2022
15 working days after 5 September 2022
  first day counted       Tue 6 September 2022
  weekend days left out   6
  bank holidays left out  Mon 19 September 2022, Bank Holiday for the State Funeral of Queen Elizabeth II
  last day                Tue 27 September 2022
Bank holidays are those of England and Wales.
`,
    );
  });

  it('gives a range for an imprecise start, in words without quotes too', async () => {
    const { out } = await runChron('when', '15', 'working', 'days', 'after', 'early', 'July', '2019');
    assert.match(out, /^Some day from 22 to 31 July 2019\nThe start is imprecise: early July 2019, read as 1 to 10 July 2019/u);
  });

  it('counts the bank holidays of Scotland, as JSON', async () => {
    const { code, out } = await runChron('when', '1 working day after 31 December 2019', '--bank-holidays', 'Scotland', '--format', 'json');
    assert.equal(code, 0);
    const answer = parseJson(out);
    assert.deepEqual(
      ['version', 'bankHolidays'].map((key) => jsonAt(answer, key)),
      ['1', 'scotland'],
    );
    assert.deepEqual(jsonAt(answer, 'due'), { earliest: '2020-01-03', latest: '2020-01-03' });
    assert.deepEqual(jsonAt(answer, 'counts', 0, 'skipped'), [
      { date: '2020-01-01', name: "New Year's Day" },
      { date: '2020-01-02', name: '2nd January' },
    ]);
  });

  it('says that a year is only projected, or not known', () => {
    const standing = (question: string) => {
      const answer = countDays(question, 'england and wales');
      return answer.kind === 'answer' && answer.counts[0]?.count.standing;
    };
    assert.deepEqual(
      ['10 working days after 1 May 2024', '10 working days after 1 May 2040', '10 working days after 1 May 2080'].map(standing),
      ['published', 'projected', 'outside'],
    );
  });

  const refused: Readonly<Record<string, RegExp>> = {
    '': /Ask for a length of time and a date/u,
    '10 moons after 3 May 2020': /"10 moons" is not a length of time/u,
    '10 working days after 31 February 2020': /There is no 31 February 2020/u,
    '10 working days after 3 May': /has no year/u,
    '10 working days after @x': /is not read as a date/u,
    '20000 working days after 3 May 2020': /is not a length of time/u,
  };
  for (const [question, says] of Object.entries(refused)) {
    it(`refuses "${question}" in plain words`, () => {
      const answer = countDays(question, 'england and wales');
      assert.ok(answer.kind === 'problem');
      assert.match(answer.why, says);
    });
  }

  it('ends with 2 for what it cannot count', async () => {
    const [count, division] = await Promise.all([
      runChron('when', 'soon'),
      runChron('when', '1 day after 3 May 2020', '--bank-holidays', 'wales'),
    ]);
    assert.deepEqual([count.code, count.out, division.code], [2, '', 2]);
    assert.match(division.err, /no bank holidays of "wales"/u);
  });
});
