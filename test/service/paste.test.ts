import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { pasted } from '../../server/src/service/paste/pasted.js';
import { judge } from '../support/judge.js';

const fromWord = (name: string) => readFileSync(new URL(`word/${name}.html`, import.meta.url), 'utf8');
const ofHtml = (html: string, text = '1.\t8 July 2019 – complaint') => pasted({ html, text }, builtInPacks) ?? '';
const ofText = (text: string) => pasted({ text }, builtInPacks);

/** What is not read of a text, and why, as "line: words". */
function unread(text: string): readonly string[] {
  const { document, evaluation } = judge(text);
  const form = new Set(['case/not-read', 'case/unknown-step', 'case/header', 'case/impossible-date', 'case/label']);
  return evaluation.findings
    .filter(({ rule }) => form.has(rule))
    .map(({ place, message }) => `${document.rangeOf(place.chunk, place.span).start.line + 1}: ${message.split('. ')[0] ?? ''}`);
}

const named: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

/** Each run of text between two tags, in order, told apart here by other means than in what is tested. Bullets are looks. */
function runsOf(html: string): readonly string[] {
  const body = html.replaceAll(/<!--[\s\S]*?-->|<(style|script|title)\b[\s\S]*?<\/\1>/gu, '');
  return body
    .split(/<[^>]*>/u)
    .map((run) =>
      run
        .replaceAll(/&(\w+);/gu, (_, name: string) => named[name] ?? name)
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    .filter((run) => run !== '' && run !== '·');
}

/** The runs that are not there, in their order. */
function lost(runs: readonly string[], result: string): readonly string[] {
  const text = result.replaceAll(/\s+/gu, ' ');
  let from = 0;
  return runs.filter((run) => {
    const at = text.indexOf(run, from);
    if (at >= 0) from = at + run.length;
    return at < 0;
  });
}

describe('what is pasted from Word', () => {
  for (const name of ['courtTable', 'socialWork', 'plainList']) {
    it(`keeps every word of ${name}, in order`, () => {
      const runs = runsOf(fromWord(name));
      assert.ok(runs.length > 15, 'the test reads the text');
      assert.deepEqual(lost(runs, ofHtml(fromWord(name))), []);
    });
  }

  it('has a test that sees a word that is lost, and one out of order', () => {
    assert.deepEqual(lost(['a', 'b'], 'a'), ['b']);
    assert.deepEqual(lost(['a', 'b'], 'b a'), ['b']);
  });

  it('makes entries of a numbered table, with merged cells, a footnote and dates that cannot be read', () => {
    const text = ofHtml(fromWord('courtTable'));
    assert.equal(
      text,
      `# IN THE FAMILY COURT AT NORTHBRIDGE

# CHRONOLOGY

# No. | Date | Event | Page

# 1.
12th April 2019: Strategy discussion about C.
    It was agreed that “section 47” enquiries would begin[1].
    source: B12–B14

# 2.
8 May 2019: ICPC about C
    Outcome: child protection plan
    Mr B’s solicitor says he “wasn’t given the report”.
    source: C1

# 3.
8 May 2019 - Letter to the mother & father; copy “lost <sic>”
    source: C22; C23

# 4.
"TBC" - Mr B telephoned the school

# 5.
31 June 2019: Core group meeting
    source: C40

    # A row without a date:
    6.
    Not known when the file was closed.
    C41

# [1] Minutes disclosed on 3 June 2019.
`,
    );
    assert.deepEqual(unread(text), ['26: There is no 31 June 2019: June 2019 has 30 days']);
  });

  it('makes entries of a social work chronology, with times, lists, a table in a cell and a column that it does not know', () => {
    const text = ofHtml(fromWord('socialWork'));
    assert.match(text, /^05\/09\/2022, 10\.30am: Referral\n {4}School reports bruising to C’s arm\n/mu);
    assert.match(
      text,
      /^w\/c 12 September 2022: Home visit by SW1\.\n {4}C was seen alone\. Kitchen “chaotic”\.\n {4}source: Case note\n/mu,
    );
    assert.match(text, /^Early October 2022 - pm Police log:\n {4}Ref\n {4}NB\/22\/1187\n/mu);
    assert.match(text, /\n {4}# Impact on child\n {4}Frightened; would not go home\.\n/u);
    assert.doesNotMatch(text, /never run|mso-/u);
    assert.deepEqual(unread(text), ['26: "12th Nov 22" cannot be read as a date, so the date counts as not known']);
  });

  it('makes entries of a list, with what is said below each', () => {
    const text = ofHtml(fromWord('plainList'));
    assert.match(text, /^# 1\.\n8 July 2019 – complaint from Mr B\n {4}\(a\) He complained about the section 47 enquiry\.\n/mu);
    assert.match(text, /^January 2020: stage 2 meeting with Mr B\n {4}He was asked for “consent”\.\n/mu);
    assert.match(text, /^22 June 2020 - The report was sent\n {4}by email\n {4}and by post\n$/mu);
    assert.deepEqual(unread(text), ['9: This line starts with a date, but has no colon or dash after it, so it is read as a note']);
  });
});

describe('what is pasted as plain text', () => {
  it('is entries where it was a table', () =>
    assert.equal(
      ofText('Date\tEvent\tSource\r\n5 Sept 2022\tReferral about C\tD1 p2\r\n12 Sept 2022\tThe school rang.\t\r\n'),
      '# Date | Event | Source\n\n5 Sept 2022: Referral about C\n    source: D1 p2\n\n12 Sept 2022 - The school rang.\n',
    ));

  it('is entries where it was a list', () =>
    assert.equal(
      ofText('•\t12 June 2019 – School rang\n◦\tMr B said so\n•\t13 June 2019: ICPC about C\n'),
      '12 June 2019 – School rang\n    Mr B said so\n13 June 2019: ICPC about C\n',
    ));

  it('keeps the numbers of a list', () =>
    assert.equal(
      ofText('1.\t12 June 2019 – School rang\n2)\t13 June 2019: ICPC\n'),
      '# 1.\n12 June 2019 – School rang\n# 2)\n13 June 2019: ICPC\n',
    ));

  it('is read the other way round, where the date comes last', () =>
    assert.equal(
      ofText('The school rang\t12 June 2019\tphone\nA call\t13 June 2019\temail\n')?.split('\n')[0],
      '12 June 2019 - The school rang',
    ));

  for (const [what, text] of [
    ['a chronology already', 'council: A\n\npeople:\n    C: child\n\n5 June 2019: referral about C\n    source: D1\n'],
    ['without any date', 'Dear Sir,\nyours faithfully'],
    ['nothing', ''],
    ['a table without any date', 'Name\tAge\tSchool\nC\t7\tNorth\n'],
  ] as const) {
    it(`is left as it is where it is ${what}`, () => assert.equal(ofText(text), undefined));
  }

  it('is left as it is where an editor that copied it gave HTML too', () =>
    assert.equal(
      pasted({ html: '<div><span>5 June 2019: referral</span></div>', text: '5 June 2019: referral' }, builtInPacks),
      undefined,
    ));
});

describe('HTML that nobody wrote by hand', () => {
  const row = '<tr><td>5 June 2019</td><td>Referral</td></tr>';

  it('is read with cells that are far too wide', () => {
    const wide = '<tr>' + '<td colspan=50 rowspan=50>x</td>'.repeat(400) + '</tr>';
    assert.match(ofHtml(`<table>${row}${wide.repeat(5)}</table>`), /^5 June 2019: Referral$/mu);
  });

  it('is read where nothing is closed, and however deep', () => {
    assert.match(ofHtml(`<table><tr><td>5 June 2019<td>Referral<script>1</script>`), /^5 June 2019: Referral$/mu);
    assert.match(ofHtml(`${'<div>'.repeat(20_000)}<table>${row}`), /^5 June 2019: Referral$/mu);
  });

  it('has text outside of cells and rows, which is kept', () =>
    assert.match(ofHtml(`<table>loose${row}<caption>about C</caption></table>after`), /loose[\s\S]*about C[\s\S]*after/u));
});
