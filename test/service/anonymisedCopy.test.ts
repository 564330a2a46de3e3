import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { anonymisedCopy, type AnonymisedCopy } from '../../server/src/service/features/anonymisedCopy.js';
import { snapshotOf } from '../support/expectFix.js';
import { judge } from '../support/judge.js';

const copyOf = (text: string): AnonymisedCopy => anonymisedCopy(snapshotOf(text));

/** The lines of a copy of a case with these people, after those that declare them. */
function copied(people: readonly string[], ...lines: readonly string[]): string {
  const head = ['people:', ...people.map((person) => `    ${person}`), ''];
  return copyOf([...head, ...lines].join('\n'))
    .text.split('\n')
    .slice(head.length)
    .join('\n');
}

describe('an anonymised copy', () => {
  it('gives people letters as the Ombudsman does, and never their own initial', () => {
    const { text } = copyOf(
      'people:\n    Ben Brown: child\n    Mr John Brown: father of Ben Brown\n    Zoë Khan: mother of Ben Brown\n    Jane Drew: social worker\n    St Jude’s: school\n    Ed Fox: lodger of Zoë Khan\n',
    );
    assert.equal(
      text,
      'people:\n    child C: child\n    Mr D: father of child C\n    Ms B: mother of child C\n    Social Worker E: social worker\n    School F: school\n    Person G: lodger of Ms B\n',
    );
  });

  it('gives other letters also to those who have letters, which may be their own', () => {
    const { text, kept } = copyOf(
      'people:\n    C: child\n    Mr B: father of C\n    SW1: social worker\n    Advocate: advocate of Mr B\n\n3 May 2019: referral about C by SW1\n',
    );
    assert.doesNotMatch(text, /\b[BC]\b/u);
    assert.match(text, /^3 May 2019: referral about child D by SW1$/mu);
    assert.deepEqual(kept, ['SW1', 'Advocate']);
  });

  const brown = ['Sarah Brown: mother', 'Ben Brown: child'];
  const forms: Readonly<Record<string, readonly [string, string]>> = {
    'a possessive': ["    Sarah's and Ben’s", "    C's and D’s"],
    'capitals and small letters': ['    SARAH, sarah BROWN and sArAh', '    C, Ms C and C'],
    'a title that is not in the list': ['    Mrs Brown rang.', '    Mrs E rang.'],
    initials: ['    seen by S. Brown', '    seen by E'],
    'a surname that two have': ["    the Browns, and Brown's house", "    the Es, and E's house"],
    'a comment': ['# Ask Sarah Brown again', '# Ask Ms C again'],
    'a label, and where it is used': [
      '3 May 2019: referral @sarahs-call\nafter @sarahs-call: home visit',
      '3 May 2019: referral @c-call\nafter @c-call: home visit',
    ],
    'the name of a file': [
      '3 May 2019: referral\n    source: notes/SarahBrown_visit.pdf p2',
      '3 May 2019: referral\n    source: notes/C_visit.pdf p2',
    ],
    'an accent that is missing': ['    Sárah', '    C'],
    'marks that cannot be seen': ['    Sa\u200Brah Br\u00ADown', '    Ms C'],
    'spaces that do not break': ['    Sarah\u00A0Brown', '    Ms C'],
    'both names in one list': ['3 May 2019: interview with Sarah Brown and Ben Brown', '3 May 2019: interview with Ms C and child D'],
  };
  for (const [name, [before, after]] of Object.entries(forms)) it(`finds ${name}`, () => assert.equal(copied(brown, before), after));

  it('leaves words of the language alone that are somebody’s name, and asks about ordinary words', () => {
    const text =
      'people:\n    May Core: child\n\n3 May 2019: core group about May Core\n    status: done\n    May said in May 2019 that she may come.\n';
    const { text: made, doubts } = copyOf(text);
    assert.equal(
      made,
      'people:\n    child B: child\n\n3 May 2019: core group about child B\n    status: done\n    B said in May 2019 that she may come.\n',
    );
    assert.deepEqual(doubts, [{ line: 5, character: 32, text: 'may', kind: 'is also a listed name' }]);
  });

  it('hides the councils, and places named like them', () => {
    const { text } = copyOf(
      'council: Northbridge City Council\n\n3 May 2019 - Northbridge Council wrote. The Northbridge City Council’s officer went to Northbridge Hospital.\n',
    );
    assert.equal(text, 'council: the Council\n\n3 May 2019 - the Council wrote. The Council’s officer went to Place B Hospital.\n');
  });

  it('hides those whom the text calls by a title, though nobody declared them', () =>
    assert.equal(
      copied([], '3 May 2019: home visit by Mrs Patel', '    Mrs Patel and Dr. Ng agreed.'),
      '3 May 2019: home visit by Mrs B\n    Mrs B and Dr C agreed.',
    ));

  it('warns of every other word with a capital, of numbers and addresses, dates of birth and the reference', () => {
    const { doubts } = copyOf(
      'case: 21 000 001\npeople:\n    Ben: child, born 3 May 2015\n\n3 May 2019: referral about Ben\n    Allegations were made. Ahmed was at Leeds, SE1 4QH; ring 07700 900123 or a.khan@example.org.\n',
    );
    assert.deepEqual(
      doubts.map(({ line, text, kind }) => `${line + 1} ${text}: ${kind}`),
      [
        '1 21 000 001: case reference',
        '3 3 May 2015: date of birth',
        '6 Ahmed: may be a name',
        '6 Leeds: may be a name',
        '6 SE1 4QH: may be a number or an address',
        '6 07700 900123: may be a number or an address',
        '6 a.khan@example.org: may be a number or an address',
      ],
    );
  });

  it('has letters for more people than there are letters', () => {
    const people = Array.from(
      { length: 60 },
      (_, i) => `    Zed${String.fromCharCode(97 + (i % 26))}${i > 25 ? 'q' : 'w'}${i > 51 ? 'x' : ''}: child`,
    );
    const { text, survivors } = copyOf(`people:\n${people.join('\n')}\n`);
    const letters = [...text.matchAll(/^ {4}child (\S+):/gmu)].map(([, letter]) => letter);
    assert.equal(new Set(letters).size, 60);
    assert.deepEqual(survivors, []);
  });
});

const cases = [
  ...['examples', 'examples/local', 'test/cases'].flatMap((folder) => filesOf(folder)),
  ...builtInPacks.flatMap(({ rules }) =>
    rules.flatMap(({ examples: { met, late, depends, notApplicable } }) => [met, late, depends, notApplicable]),
  ),
].filter((text) => text !== undefined);

describe('the findings of an anonymised copy', () => {
  it('are those of the original', () => {
    for (const text of cases.filter((_, i) => i < 20 || i % 3 === 0)) expectSameFindings(text);
  }).timeout(60_000);

  it('are those of the original, with long names in the place of letters', () => {
    for (const text of cases.filter((_, i) => i % 4 === 0)) expectSameFindings(withLongNames(text));
  }).timeout(60_000);
});

const pool = [
  'Sarah',
  'Brown',
  'Khan',
  "O'Brien",
  'Zoë',
  'Smith-Jones',
  'Łukasz',
  'MacDonald',
  'Grant',
  'Rose',
  'Ng',
  'Al',
  'Nguyễn',
  'Jean Luc',
  'Ahmed',
];
const decorations: readonly ((name: string) => string)[] = [
  (name) => `    ${name} said so.`,
  (name) => `    ${name}'s house, ${name}’s car and the ${name}s`,
  (name) => `    ${name.toUpperCase()}!`,
  (name) => `# ${name.toUpperCase()}`,
  (name) => `3 May 2019 - a call from Mrs ${name}`,
  (name) => `3 May 2019: home visit to ${name} with ${name}, ${name} and the chair`,
  (name) => `    source: files\\${name.replaceAll(/[ ']/gu, '')}_2019.docx p3`,
  (name) => `    (${name}/${name}; “${name}”)`,
  (name) => `title: the case of ${name}`,
];

describe('no listed name', () => {
  it('survives in a copy, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.tuple(fc.constantFrom(...pool), fc.constantFrom(...pool)).map((both) => both.join(' ')),
          { minLength: 1, maxLength: 4 },
        ),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...decorations)), { maxLength: 12 }),
        (people, places) => {
          const names = people.flatMap((person) => [person, ...person.split(' ')]);
          const lines = places.map(([who, , decorate]) => decorate(names[who % names.length] ?? ''));
          const { text, survivors } = copyOf(['people:', ...people.map((person) => `    ${person}: child`), '', ...lines].join('\n'));
          assert.deepEqual(survivors, []);
          const words = new Set(people.flatMap((person) => person.split(/[ -]/u)).map(bare));
          for (const [run] of text.matchAll(/[\p{L}\p{M}']+/gu)) assert.ok(!words.has(bare(run)), `${run} in\n${text}`);
        },
      ),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|'s?$/gu, '')
    .toLowerCase();
}

/** "Mr Brownlow" for "Mr B", so that there is something to hide. */
function withLongNames(text: string): string {
  return text.replaceAll(
    /(?<=^ {4}|Mr |Mrs |Ms |about |of |to |with |by |and )(?<![\p{L}\p{N}])([B-HJ-NP-Z])(?![\p{L}\p{N}])/gmu,
    '$1ownlowe',
  );
}

function expectSameFindings(text: string): void {
  const copy = copyOf(text);
  assert.deepEqual(copy.survivors, [], text);
  assert.deepEqual(findingsOf(copy.text), findingsOf(text), `${text}\n—\n${copy.text}`);
}

function findingsOf(text: string): readonly string[] {
  const { document, evaluation } = judge(text);
  return evaluation.findings
    .map(
      ({ rule, severity, verdict, place, late }) =>
        `${document.rangeOf(place.chunk, place.span).start.line} ${rule} ${severity} ${verdict} ${JSON.stringify(late)}`,
    )
    .toSorted();
}

function filesOf(folder: string): readonly string[] {
  const url = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.chron'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
}
