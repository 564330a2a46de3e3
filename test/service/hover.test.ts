import assert from 'node:assert/strict';
import { hoverAt, toMarkdown, toPlainText } from '../../server/src/service/languageService.js';
import { snapshotOf } from '../support/expectFix.js';

/** What is shown at the caret, which is taken out of the text. */
function hover(marked: string): string {
  const at = marked.indexOf('|');
  const snapshot = snapshotOf(marked.replace('|', ''));
  const shown = hoverAt(snapshot, snapshot.document.positionAt(at));
  return shown ? toPlainText(shown.blocks) : '';
}

const conference = (strategy: string, icpc: string) => `people:
    C: child

${strategy}: strategy discussion about C @s
    outcome: section 47 enquiry
${icpc}: ICPC about C @icpc
    outcome: no plan
`;

describe('a hover on a date', () => {
  it('gives the weekday of a full date', () => assert.equal(hover('6 Aug|ust 2019 - A letter.\n'), 'Tuesday 6 August 2019'));

  it('says how a loose date is read', () =>
    assert.equal(
      hover('early July| 2019 - A letter.\n'),
      'Some day from 1 to 10 July 2019\nEarly July 2019, read as 1 to 10 July 2019, at the widest 1 to 14 July 2019.',
    ));

  it('says what else bounds a date, and whether that is only assumed', () => {
    const shown = hover('after @b|, by 9 July 2019 - A call.\n3 July 2019: home visit @b\n');
    assert.match(shown, /^Some day from 3 to 9 July 2019/u);
    assert.match(shown, /Not before 3 July 2019:.*@b/u);
  });

  it('counts from a date that is written there, and says how both are read', () => {
    assert.equal(hover('2 days before 12 Ju|ly 2019: letter\n'), 'Wednesday 10 July 2019');
    const early = 'Early July 2019, read as 1 to 10 July 2019, at the widest 1 to 14 July 2019.';
    assert.equal(
      hover('2 days before early Ju|ly 2019: letter\n'),
      `Some day from 29 June to 8 July 2019\n${early}\n\nAt the widest: some day from 29 June to 12 July 2019.`,
    );
    assert.equal(
      hover('about 2 days before early Ju|ly 2019: letter\n'),
      `Some day from 26 June to 11 July 2019\nAbout two days before, read as within 3 days of that, at the widest within 7.\n\n${early}\n\nAt the widest: some day from 22 June to 19 July 2019.`,
    );
  });

  it('says how a count from another entry is read, where it is rough', () => {
    const at = (words: string): string => hover(`10 July 2019: letter @a\n${words}: letter\n`).split('\n- ')[0] ?? '';
    assert.equal(at('two weeks aft|er @a'), 'Wednesday 24 July 2019');
    assert.equal(
      at('two weeks la|ter'),
      'Wednesday 24 July 2019\nTwo weeks later, read as exactly that, at the widest 3 days either way.\n\nAt the widest: some day from 21 to 27 July 2019.',
    );
  });

  it('lies between an entry and a date, whichever comes first', () => {
    const at = (words: string): string => hover(`12 July 2019: letter @a\n${words}: letter\n`).split('\n')[0] ?? '';
    assert.equal(at('between @a an|d 14 July 2019'), 'Some day from 12 to 14 July 2019');
    assert.equal(at('between 10 Ju|ly 2019 and @a'), 'Some day from 10 to 12 July 2019');
  });

  it('is bounded by such a count too', () => {
    assert.equal(hover('by 2 days before 12 Ju|ly 2019: letter\n'), 'On or before 10 July 2019');
    assert.equal(hover('before a week after 12 Ju|ly 2019: letter\n'), 'On or before 18 July 2019');
    assert.match(hover('after 2 days after 12 Ju|ly 2019: letter\n'), /^Some day from 15 July 2019 to 21 November 2026$/u);
    assert.equal(
      hover('5 July 2019: letter @a\nby a few da|ys after @a, since 1 July 2019: letter\n').split('\n\n')[0],
      'Some day from 1 to 11 July 2019\nA few days after, read as 2 to 6 days after.',
    );
  });

  it('takes the one year that fits, also between entries that did not happen, and none where two fit', () => {
    const between = (last: string): string =>
      `2 April 2018: referral; status: not done\n9 Ap|ril: letter\n${last}: home visit; status: not done\n`;
    const open = 'Some day from 9 April 1990 to 9 April 2026';
    assert.equal(hover(between('3 May 2018')), `${open}\nIf entries stand in the order in which things happened: Monday 9 April 2018.`);
    assert.equal(hover(between('3 May 2019')), open);
  });

  it('is of the day that is written also after the one on which the case is judged', () =>
    assert.equal(hover('as at: 1 June 2024\n\nabout 20 Ju|ne 2024: letter\n').split('\n')[0], 'Some day from 17 to 23 June 2024'));

  it('says that what lasted began before it ended', () =>
    assert.match(
      hover('after @s|: letter\n10 July 2019: letter @a\nbetween 1 and 12 July 2019, after @a: section 47 enquiry @s\n'),
      /\n {4}The section 47 enquiry ended not before 10 July 2019: it began before it ended \(line 3\)\n/u,
    ));

  it('explains the clock that it starts, with the days left out by name', () => {
    const shown = hover(conference('31 March| 2020', '24 April 2020'));
    assert.match(shown, /^Tuesday 31 March 2020/u);
    assert.match(shown, /Starts: Initial child protection conference within 15 working days.*: due Thu 23 April 2020, late\./u);
    assert.match(
      shown,
      /day 1 is Wed 1 April 2020, the last is Thu 23 April 2020; left out: 6 weekend days, Good Friday \(10 April 2020\), Easter Monday \(13 April 2020\)\./u,
    );
    assert.match(shown, /Bank holidays are those of England and Wales\./u);
  });

  it('explains the clock that it answers, and what would settle it', () => {
    const shown = hover(conference('July 2019', '6 Aug|ust 2019'));
    assert.match(shown, /Answers: Initial child protection conference within 15 working days.*not certain/u);
    assert.match(
      shown,
      /in time only if the strategy discussion was on or after 16 July 2019|In time only if @s was on or after 16 July 2019/u,
    );
  });

  it('is nothing beside the date and the step', () => assert.equal(hover('6 August 2019 - A let|ter.\n'), ''));
});

describe('a hover on a step', () => {
  it('lists its rules, how each came out, its source, and how far that is verified', () => {
    const shown = hover(conference('10 July 2019', '9 August 2019').replace('ICPC', 'IC|PC'));
    assert.match(shown, /^Initial child protection conference/u);
    assert.match(shown, /- cp\/icpc-15 .*Here: late\. .* \((?:read in the text itself|taken from a secondary text|not verified)\)\./u);
    assert.doesNotMatch(shown, /fault/iu);
  });
});

describe('a hover, asked for the working', () => {
  it('leads from entry to entry, and says which document would settle it', () => {
    const text = conference('after 10 Ju|ne 2019, by @icpc', '6 August 2019').replace(
      '    outcome: section',
      '    source: D7 p3\n    outcome: section',
    );
    const shown = hover(text);
    assert.match(
      shown,
      /- Not after 6 August 2019: "by @icpc" \(line 4\)\n {4}The initial child protection conference is not after 6 August 2019: "6 August 2019" \(line 7\)/u,
    );
    assert.match(
      shown,
      /What would settle it: the date of the strategy discussion \(line 4\)\. Look in the minutes or record of the strategy discussion.*The entry cites D7 p3\./u,
    );
  });

  it('says on a step how long it took', () => {
    const shown = hover(conference('10 July 2019', '9 August 2019').replace('ICPC', 'IC|PC'));
    assert.match(
      shown,
      /\n\nThe initial child protection conference of 9 August 2019 came 22 working days \(30 days\) after the strategy discussion of 10 July 2019\. The limit is 15 working days \(Working Together 2018\)\.$/u,
    );
  });
});

describe('a hover on what stops a clock', () => {
  const stopped = (text: string) =>
    `3 June 2019: complaint from Mr B @c\n    procedure: statutory\n${text}\n12 August 2019: complaint resumed re @c\n20 August 2019: stage 1 response re @c\n`;

  it('says on which clock it bears', () => {
    assert.match(hover(stopped('10 Ju|ne 2019: complaint suspended re @c')), /Bears on: Stage 1 response within 20 working days/u);
    assert.match(hover(stopped('10 June 2019: complaint sus|pended re @c')), /- sc\/stage-1-20 /u);
  });

  it('counts without the days for which it stood still, and names them', () => {
    const shown = hover(stopped('10 June 2019: complaint suspended re @c').replace('3 June', '3 Ju|ne'));
    assert.match(shown, /Starts: Stage 1 response/u);
    const left =
      '8 weekend days, Summer bank holiday \\(26 August 2019\\), 11 June to 12 August 2019, while the clock stood still \\(45 days not counted\\)';
    assert.match(shown, new RegExp(`day 1 is Tue 4 June 2019, the last is Tue 3 September 2019; left out: ${left}\\.`, 'u'));
  });
});

describe('the words of a case in markdown', () => {
  const hostile = [
    '[click](command:workbench.action.quit)',
    '![x](https://example.com/x.png)',
    '<img src=x onerror=alert(1)>',
    'https://example.com',
    'www.example.com',
    'someone@example.com',
    'javascript:alert(1)',
    '$(alert) `code` **bold** ~~gone~~ &lt; \\[x](y)',
    '# heading',
    '- list',
    '1. list',
    '\u202Egnp.exe\u202C',
    'a\n\n    code\u001B[31m',
    '<https://example.com>',
  ];
  for (const text of hostile) {
    it(`stay words: ${JSON.stringify(text)}`, () => {
      const markdown = toMarkdown([
        { kind: 'text', text },
        { kind: 'item', lead: text, text },
        { kind: 'detail', text },
        { kind: 'heading', text },
      ]);
      const source = markdown.replaceAll(/\\[!-/:-@[-`{-~]/gu, '\u00B7');
      assert.doesNotMatch(source, /[<>&[\]`~$|!]|https?:|www\.|javascript:|\w@\w|[\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}/u);
      assert.doesNotMatch(source, /^(?:#| {4}|\d+[.)]\s|- -|- \d+\.\s)/mu);
      assert.equal(
        source
          .replaceAll(/^(?:- | {2}- )?\*\*/gmu, '')
          .replaceAll(/\*\*(?: |$)/gmu, ' ')
          .includes('*'),
        false,
      );
    });
  }
});
