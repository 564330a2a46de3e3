import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseIsoDay } from '../../server/src/dates/civilDay.js';
import type { Snapshot } from '../../server/src/service/languageService.js';
import type { Chunk, ChronDocument as Document } from '../../server/src/syntax/chronDocument.js';
import { compiledCore } from '../support/compiled.js';
import { randomFrom, type Random } from '../oracle/random.js';

const {
  builtInPacks,
  ChronDocument,
  diagnosticsOf,
  localRulesAsked,
  takeSnapshot,
  sameFacts,
  readEvent,
  stepFinder,
  nameFinder,
  vocabularyOf,
  syntaxProblems,
  readExceptions,
} = compiledCore();

/** Short cases, so that many edits can be tried: each says something at nearly every line, with room to type between. */
const CASES = [
  `as at: 4 March 2021
coverage: summary
people:
    C: child
    Mr B: father of C
July 2019: strategy discussion about C @strategy
    outcome: section 47 enquiry
    Allegations made by C.
26 July 2019: section 47 enquiry completed @s47
    She was seen.
    source: D1
    Nobody asked him.
after @strategy, by @s47: interview with Mr B
    status: no evidence
6 August 2019: ICPC about C
    # a comment
    It was short, and nobody spoke for the child.
    Her words were not written down.
7 August 2019 - Mr B rang.
    He was angry, and said so at some length.
    He rang again in the evening.
the next day: core group
`,
  `as at: 1 November 2024\r
procedures: children's complaints\r
2 April 2024: complaint from Mr K @c1\r
    procedure: statutory\r
    He wrote: nobody came.\r
4 April: complaint acknowledged re @c1\r
    It said little. \u{1F476}\r
13 May 2024: stage 1 response re @c1; outcome: upheld\r
    account: 12 May 2024, Mr K\r
    The letter is two pages long.\r
28 May 2024\tHe rang again.\r
    except: sc/stage-1-10 because [reason]\r
    Words, and many of them, up to the end of the page.\r
    More words.\r
`,
  `# A comment
local rules: ./devon.yaml
undated: referral about C
    Words below.
2 days after @a: home visit @b
    More words.
2 days after @b: home visit @a
    3 May 2020: this looks like an entry
    Words.
31 February 2020: ICPC; outcome: plan
    Words.

A line that is none.
    Words.
`,
  readFileSync(new URL('../../examples/local/devon.chron', import.meta.url), 'utf8')
    .split('\n')
    .slice(0, 30)
    .join('\n'),
] as const;

const PIECES = [
  ...['', '', 'x', ' ', 'e', '\n', '\r\n', '\r', '    ', '\t', ':', ' - ', '; ', '#', '# ', '@a', '@s47', ' re @c1', '\u{1F476}', '\uD83D'],
  ...['\u0000', '\u2028', '\uFEFF', '(', '"', 'July 2019', '9 May', '31 February 2020: ', 'Ben: child\n', 'source: D2', 'status: not done'],
  ...[
    '\n    Words.',
    '\n6 May 2020: ICPC about C\n',
    'as at: 3 May 2019\n',
    'coverage: full\n',
    'local rules: ./x.yaml\n',
    'people:\n    D: child\n',
  ],
  ...['except: cp/icpc-15 because it snowed\n', 'by ', 'the next day', 'w'.repeat(40)],
];

/** What is typed in words. */
const LETTERS = ['x', 'x', 'x', 'e', 'e', 'e', ' ', ' ', ' ', ', ', '.', '\u{1F476}', 'July', ' 3 ', 'word ', '; ', '', '', '', '('];

describe('every keystroke', () => {
  it('leaves the facts of each chunk, and now and then all findings, of a file opened as it is now: 20,000 of them', () => {
    const random = randomFrom(7);
    let carried = 0;
    let edits = 0;
    while (edits < 20_000) {
      const document = new ChronDocument('case', 0, random.pick(CASES));
      const before = snapshotOf(document);
      // Typing in words ends with the first edit that changes a fact; among hostile edits there is no such end.
      for (let i = 0; i < 200; i += 1, edits += 1) {
        const was = document.chunks;
        document.update([{ range: inWords(document, random), text: random.pick(LETTERS) }], i + 1);
        if (!isQuiet(document, was)) break;
        const now = snapshotOf(document, before);
        assert.equal(now.evaluation, before.evaluation);
        carried += 1;
        if (carried % 50 === 0) assertFresh(document, now);
      }
      for (let i = 0; i < 100; i += 1, edits += 1) {
        const was = document.chunks;
        document.update([{ range: anywhere(document, random), text: random.pick(PIECES) }], i + 1);
        isQuiet(document, was);
      }
      assertFresh(document, snapshotOf(document, before));
    }
    assert.ok(carried > 400, `${carried} snapshots were carried over, too few to show anything`);
  }).timeout(120_000);

  it('leaves the findings that a file opened as it is now has, byte for byte: 20,000 of them', () => {
    const random = randomFrom(11);
    const { pick, between, chance } = random;
    let found = 0;
    for (let edits = 0; edits < 20_000;) {
      const document = new ChronDocument('case', 0, pick(CASES));
      let now = snapshotOf(document);
      for (const last = edits + between(10, 60); edits < last; edits += 1) {
        const range = chance(0.4) ? anywhere(document, random) : chance(0.5) ? inWords(document, random) : inDate(document, random);
        document.update([{ range, text: chance(0.5) ? pick(PIECES) : pick(LETTERS) }], now.version + 1);
        now = snapshotOf(document, now);
        const told = JSON.stringify(diagnosticsOf(now));
        const fresh = new ChronDocument('case', document.version, document.getText());
        assert.equal(told, JSON.stringify(diagnosticsOf(snapshotOf(fresh))), JSON.stringify(document.getText()));
        found += told.length;
      }
    }
    assert.ok(found > 20_000 * 1000, `${found} characters of findings are too few to show anything`);
  }).timeout(300_000);

  it('in the words below an entry judges nothing again', () => {
    const document = new ChronDocument('case', 0, CASES[0]);
    const before = snapshotOf(document);
    const typed = document.getText().indexOf('It was short') + 3;
    const at = document.positionAt(typed);
    document.update([{ range: { start: at, end: at }, text: 'w' }], 1);
    const now = snapshotOf(document, before);
    assert.equal(now.evaluation, before.evaluation);
    assert.equal(now.version, 1);
  });

  it('judges again where anything else is given', () => {
    const document = new ChronDocument('case', 0, CASES[0]);
    const before = snapshotOf(document);
    const settings = { today: TODAY, asAt: TODAY - 3000 };
    assert.notEqual(takeSnapshot(document, settings, builtInPacks, before).evaluation, before.evaluation);
    assert.notEqual(takeSnapshot(document, { today: TODAY }, [...builtInPacks], before).evaluation, before.evaluation);
    const other = new ChronDocument('case', 0, CASES[0]);
    assert.notEqual(takeSnapshot(other, { today: TODAY }, builtInPacks, before).evaluation, before.evaluation);
  });
});

const reader = { findStep: stepFinder(vocabularyOf(builtInPacks)), findNames: nameFinder([]), childNames: new Set<string>() };

const TODAY = parseIsoDay('2026-11-21') ?? 0;

function snapshotOf(document: Document, before?: Snapshot): Snapshot {
  return takeSnapshot(document, { today: TODAY }, builtInPacks, before);
}

/** A few characters, now and then some lines. */
function anywhere(document: Document, { between, chance }: Random) {
  const length = document.offsetAt({ line: document.lineCount, character: 0 });
  const start = between(0, length);
  const end = Math.min(length, start + (chance(0.1) ? between(0, 60) : between(0, 2)));
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** In a line that is indented, somewhere behind its first letters. */
function inWords(document: Document, { between, pick }: Random) {
  const lines = document.getText().split('\n');
  const indented = lines.flatMap((line, i) => (/^ {4}[A-Z]/u.test(line) ? [i] : []));
  const line = indented.length === 0 ? 0 : pick(indented);
  const character = between(6, Math.max(6, lines[line]?.length ?? 6));
  return { start: { line, character }, end: { line, character: character + between(0, 1) } };
}

/** Before the colon of a line that begins with a date. */
function inDate(document: Document, { between, pick }: Random) {
  const lines = document.getText().split('\n');
  const dated = lines.flatMap((line, i) => (/^[^\s:#]+ [^:]*\d[^:]*:/u.test(line) ? [i] : []));
  const line = dated.length === 0 ? 0 : pick(dated);
  const character = between(0, Math.max(0, (lines[line] ?? '').indexOf(':')));
  return { start: { line, character }, end: { line, character: character + between(0, 1) } };
}

/** Whether an edit left the same facts in all chunks. @throws AssertionError where what is read of one is then not the same. */
function isQuiet(document: Document, was: Document['chunks']): boolean {
  if (was.length !== document.chunks.length) return false;
  const pairs = [...was].flatMap((chunk, i) => {
    const now = document.chunks.at(i);
    return now !== undefined && now !== chunk ? [[chunk, now] as const] : [];
  });
  const same = pairs.filter(([chunk, now]) => sameFacts(chunk, now));
  for (const [chunk, now] of same) assert.equal(readOf(chunk), readOf(now), JSON.stringify([chunk.text, now.text]));
  return same.length === pairs.length;
}

/** All that later stages are given of a chunk. */
function readOf(chunk: Chunk): string {
  const { node } = chunk;
  if (node.kind !== 'entry' && node.kind !== 'note') return '';
  const { node: _, chunkText: _text, ...draft } = readEvent(chunk, 0, node, reader);
  return JSON.stringify([draft, syntaxProblems(node), readExceptions([node], new Map([[0, 0]]))]);
}

function assertFresh(document: Document, snapshot: Snapshot): void {
  const fresh = new ChronDocument('case', document.version, document.getText());
  assert.equal(toldBy(snapshot), toldBy(snapshotOf(fresh)), JSON.stringify(document.getText()));
  assert.equal(localRulesAsked(document), localRulesAsked(fresh));
}

/** All that is told of a snapshot: to an editor, to the command line, and to whoever asks at a place. */
function toldBy(snapshot: Snapshot): string {
  const { chronology, evaluation } = snapshot;
  const { header, people, events, exceptions, problems } = chronology;
  const days = events.map(({ start, end }) => [chronology.timeline.bounds(start, 'widest'), chronology.timeline.bounds(end, 'usual')]);
  const { findings, checklist } = evaluation;
  return JSON.stringify([diagnosticsOf(snapshot), findings, checklist, header, people, events, days, exceptions, problems], undefined, 1);
}
