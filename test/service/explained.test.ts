import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { explainFinding } from '../../server/src/service/languageService.js';
import { example } from '../support/expectReport.js';
import { snapshotOf } from '../support/expectFix.js';

const folder = new URL('explained/', import.meta.url);
const reference = readFileSync(new URL('../../grammar/README.md', import.meta.url), 'utf8');
const blocks = [...reference.matchAll(/^```chron\n([^]*?)^```$/gmu)].map(([, text = '']) => text);

/** Each finding that has a working, and its working. */
function explained(text: string): string {
  const snapshot = snapshotOf(text);
  return snapshot.evaluation.findings
    .flatMap((finding) => {
      const lines = explainFinding(snapshot, finding)?.lines ?? [];
      const line = snapshot.document.rangeOf(finding.place.chunk, finding.place.span).start.line + 1;
      return lines.length === 0 ? [] : [`${line} ${finding.rule}: ${finding.message}\n${lines.map((one) => `  - ${one}\n`).join('')}`];
    })
    .join('');
}

function findings(text: string, rule: string): readonly string[] {
  const snapshot = snapshotOf(text);
  return snapshot.evaluation.findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => explainFinding(snapshot, finding)?.lines ?? []);
}

describe('the working of findings', () => {
  const whole: Readonly<Record<string, string>> = {
    coventry: explained(example('coventry')),
    havering: explained(example('havering')),
    language: blocks.map((text) => explained(text)).join(''),
  };
  for (const [name, text] of Object.entries(whole)) {
    it(`is as expected for ${name}; UPDATE_EXPLAINED=1 writes it anew`, () => {
      const expected = new URL(`${name}.txt`, folder);
      if (process.env['UPDATE_EXPLAINED']) writeFileSync(expected, text);
      assert.equal(text, readFileSync(expected, 'utf8'));
      assert.doesNotMatch(text, /[Ff]ault|undefined|NaN/u);
    });
  }

  it('leads from the words of one entry to those of another, with how they are read', () => {
    const lines = findings(
      `people:
    C: child
    Mr B: father of C

1 day before @icpc: conference report shared with Mr B
early June 2023: ICPC about C @icpc
`,
      'cp/report-day-before',
    );
    assert.deepEqual(lines.slice(0, 3), [
      'Counted from the initial child protection conference: "early June 2023" (line 6), read as 1 to 10 June 2023, at the widest 1 to 14 June 2023.',
      'Answered by "conference report shared", not before 31 May 2023: "1 day before @icpc" (line 5); the initial child protection conference is not before 1 June 2023: "early June 2023" (line 6), read as 1 to 10 June 2023, at the widest 1 to 14 June 2023.',
      'Answered by "conference report shared", not after 9 June 2023: "1 day before @icpc" (line 5); the initial child protection conference is not after 10 June 2023: "early June 2023" (line 6), read as 1 to 10 June 2023, at the widest 1 to 14 June 2023.',
    ]);
  });

  it('names the documents in which the date may be, and what the entry cites', () => {
    const lines = findings(
      `people:
    C: child

sources:
    D7: Strategy discussion minutes.

July 2019: strategy discussion about C @s
    outcome: section 47 enquiry
    source: D7 p3
6 August 2019: ICPC about C
`,
      'cp/icpc-15',
    );
    assert.equal(
      lines.at(-1),
      "What would settle it: the date of the strategy discussion (line 7). Look in the minutes or record of the strategy discussion or the police's own record of it. The entry cites D7 p3 (Strategy discussion minutes).",
    );
  });

  it('asks for an extension, where that would settle it', () => {
    const lines = findings(
      '3 June 2019: complaint from Mr B @c\n    procedure: statutory\n20 June 2019: stage 1 response re @c\n',
      'sc/stage-1-10',
    );
    assert.match(lines.at(-1) ?? '', /^What would settle it: whether there was an extension, and when\. Look in /u);
  });

  it('says that dates go round in a circle', () => {
    const circle = findings('2 days after @b: contact with C @a\n2 days after @a: contact with C @b\n', 'case/contradiction');
    assert.equal(circle.length, 1);
    assert.match(
      circle[0] ?? '',
      /^These go round in a circle: "2 days after @[ab]" \(line [12]\); "2 days after @[ab]" \(line [12]\)\.$/u,
    );
  });

  it('gives a contradiction entry by entry, up to the one that leaves no day', () => {
    assert.deepEqual(
      findings('10 July 2019: contact with C @a\n1 week after @a, before 13 July 2019: meeting about C\n', 'case/contradiction'),
      [
        'The contact is not before 10 July 2019: "10 July 2019" (line 1).',
        'The meeting is not before 17 July 2019: "1 week after @a" (line 2).',
        'The meeting: "before 13 July 2019" (line 2) leaves no such day.',
      ],
    );
  });

  it('says in its own words, and not as the words of the file, what nobody writes down', () => {
    assert.deepEqual(findings('as at: 10 June 2019\n\n9 June 2019: letter @a\n2 days after @a: contact with C\n', 'case/contradiction'), [
      'The contact is not before 9 June 2019: "9 June 2019" (line 3).',
      'The contact is not before 11 June 2019: "2 days after @a" (line 4).',
      'The contact: recorded as done by the day on which the case is judged (line 4) leaves no such day.',
    ]);
    const lasted = 'between 1 and 12 July 2019, after @a: section 47 enquiry @s\nafter @s, by 9 July 2019: contact with C\n';
    assert.deepEqual(findings(`10 July 2019: home visit @a\n${lasted}`, 'case/contradiction'), [
      'The home visit is not before 10 July 2019: "10 July 2019" (line 1).',
      'The section 47 enquiry is not before 10 July 2019: "after @a" (line 2).',
      'The section 47 enquiry is not before 10 July 2019: it began before it ended (line 2).',
      'The contact is not before 10 July 2019: "after @s" (line 3).',
      'The contact: "by 9 July 2019" (line 3) leaves no such day.',
    ]);
  });

  it('says what cannot be of an entry that was not done, as what was done has it', () => {
    const notDone = (dates: string): readonly string[] =>
      findings(
        `10 July 2019: contact with C @a\n20 July 2019: contact with C @b\n${dates}: home visit\n    status: not done\n`,
        'case/contradiction',
      );
    assert.deepEqual(notDone('after @b, before @a'), [
      'The home visit is not before 20 July 2019: "after @b" (line 3).',
      'The home visit: "before @a" (line 3) leaves no such day.',
    ]);
    assert.deepEqual(notDone('2 days after @b, by 5 July 2019'), [
      'The home visit is not before 22 July 2019: "2 days after @b" (line 3).',
      'The home visit: "by 5 July 2019" (line 3) leaves no such day.',
    ]);
    assert.deepEqual(notDone('2 days before @a, since 5 August 2019'), [
      'The home visit is not before 5 August 2019: "since 5 August 2019" (line 3).',
      'The home visit: "2 days before @a" (line 3) leaves no such day.',
    ]);
  });

  it('says of each end by itself what it comes from, where the words at the start of an entry give only one', () => {
    const lines = findings(
      'as at: 1 November 2024\n\nsince 10 June 2019: strategy discussion about C\n20 July 2019: ICPC about C\n',
      'cp/icpc-15',
    );
    assert.deepEqual(lines.slice(0, 2), [
      'Counted from the strategy discussion, not before 10 June 2019: "since 10 June 2019" (line 3).',
      'Counted from the strategy discussion, not after 1 November 2024: recorded as done by the day on which the case is judged (line 3).',
    ]);
  });

  it('says whose account a day is, where accounts differ', () => {
    const lines = findings(
      `people:
    C: child

10 July 2019: strategy discussion about C
    outcome: section 47 enquiry
undated: ICPC about C
    account: early August 2019, the Council
    account: 9 August 2019, Mr B
`,
      'cp/icpc-15',
    );
    assert.ok(
      lines.some((line) => line.startsWith('Answered by the initial child protection conference (on the account of the Council): ')),
      lines.join('\n'),
    );
  });
});
