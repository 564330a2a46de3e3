import assert from 'node:assert/strict';
import { definitionsAt, highlightsAt, referencesAt, renameableAt, renameAt } from '../../server/src/service/languageService.js';
import { snapshotOf } from '../support/expectFix.js';
import { applyEdits, undoing } from '../support/applyEdits.js';

const text = `case: 1
title: Mr B and Northbridge
as at: 4 March 2021
except: cp/icpc-15 for Mr B because Mr B agreed

people:
    C: child
    Mr B: father of C, complainant
    Mr Brown: neighbour of Mr B
    SW1: social worker

sources:
    D1: Letter from Mr B

# Ask Mr B about the 😀 report.
July 2019: strategy discussion about C @strategy
    attended by: council, Mr B
    Mr B's letter, and Mr Brown's. "Mr B" said so; mr b is nobody. B, Mr Bee and Mr B-C neither.
after @strategy, before the ICPC: interview with mr b and C
    account: not done, Mr B (his letter)
    account: 3 July 2019, mr B
    because: Mr B’s car broke down
6 August 2019: ICPC about C @icpc
    outcome: child protection plan about C
    except: cp/icpc-15 for Mr B because he was abroad
6 August 2019 - Mr B and C came. A plan C was made; Mr C and Section C are others. See @icpc.
`;

describe('the places of a name', () => {
  it('are all where a person is named, and none inside another name', () => {
    assert.deepEqual(lines(text, 'Mr| B: father'), [2, 4, 4, 8, 9, 13, 15, 17, 18, 18, 19, 20, 21, 22, 25, 26]);
    assert.deepEqual(lines(text, 'Mr Br|own: '), [9, 18]);
    assert.deepEqual(lines(text, '    C|: child'), [7, 8, 16, 19, 23, 24, 26]);
  });

  it('are the same from any of them, also from its end and its possessive', () => {
    for (const here of ['with m|r b', 'Mr B|’s car', '|Mr B (his', 'for Mr B| because he'])
      assert.equal(lines(text, here).length, 16, here);
  });

  it('of a label are where it is given, in dates, and in words', () => {
    assert.deepEqual(lines(text, 'C @str|ategy'), [16, 19]);
    assert.deepEqual(lines(text, 'See |@icpc'), [23, 26]);
    const [re] = ['3 May 2022: complaint from X @c1\n4 May 2022: complaint withdrawn re @c1, @c1-b; fulfils: @c1\nmail x@c1\n'];
    assert.deepEqual(lines(re ?? '', 'X @c|1'), [1, 2, 2]);
  });

  it('leave out the declaration where that is wanted', () => {
    const { snapshot, position } = at(text, 'C @str|ategy');
    assert.equal(referencesAt(snapshot, position, false).length, 1);
    assert.deepEqual(
      highlightsAt(snapshot, position).map(({ kind }) => kind),
      ['definition', 'use'],
    );
  });

  it('are none in words of English that look like a name', () => {
    const people = 'people:\n    A: child\n    I: child\n\n';
    const note = '3 May 2022 - A meeting was held. I saw A and I. A said so. "A plan", A\'s plan, with I\'s help.\n';
    assert.deepEqual(columns(`${people}${note}`, '    A|:'), ['A', 'A and', 'A said', "A's plan"]);
    assert.deepEqual(columns(`${people}${note}`, '    I|:'), ['I', "I's help"]);
  });
});

describe('a definition', () => {
  it('is where the person or the label is declared', () => {
    assert.deepEqual(definition('with m|r b'), 'Mr B');
    assert.deepEqual(definition('after @|strategy'), 'strategy');
  });

  it('is the one entry that the words of a step mean', () => assert.equal(definition('before the I|CPC'), 'ICPC'));

  it('is nothing elsewhere', () => assert.equal(definition('car br|oke'), undefined));

  function definition(marked: string): string | undefined {
    const { snapshot, position } = at(text, marked);
    const [found] = definitionsAt(snapshot, position);
    return found && snapshot.document.getText(found.target);
  }
});

describe('a rename', () => {
  it('changes every whole name, keeps what stands around it, and is undone exactly', () => {
    const renamed = rename(text, 'Mr| B: father', 'Mr Xavier');
    assert.ok(renamed.made);
    assert.equal(renamed.made.match(/Mr Xavier/gu)?.length, 16);
    assert.match(
      renamed.made,
      /Mr Xavier's letter, and Mr Brown's\. "Mr Xavier" said so; mr b is nobody\. B, Mr Bee and Mr B-C neither\./u,
    );
    assert.match(renamed.made, /interview with Mr Xavier and C/u);
    assert.match(renamed.made, /Mr Xavier’s car/u);
    assert.equal(applyEdits(renamed.made, undoing(text, renamed.edits)), text);
  });

  it('changes a label with or without its mark', () => {
    for (const name of ['s-1', '@s-1']) assert.equal(rename(text, 'after @|strategy', name).made, text.replaceAll('@strategy', '@s-1'));
  });

  it('says where it can be done, and of what', () => {
    const { snapshot, position } = at(text, 'Mr B|’s car');
    const found = renameableAt(snapshot, position);
    assert.ok(found.kind === 'name');
    assert.equal(snapshot.document.getText(found.range), 'Mr B');
    assert.equal(found.name, 'Mr B');
    assert.match(rename(text, 'car bro|ke', 'x').why ?? '', /Only these can be renamed/u);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['Mr| B: father', '', /Write the new name/u],
    ['Mr| B: father', 'C', /C is already in the list/u],
    ['Mr| B: father', 'mr. brown', /Mr Brown is already in the list/u],
    ['Mr| B: father', 'Mr B: X', /cannot have a colon/u],
    ['Mr| B: father', 'Mr B, C', /cannot have a colon, comma/u],
    ['Mr| B: father', '4 May 2019', /read as a date/u],
    ['Mr| B: father', 'Jo to C', /would not be understood as a name on line/u],
    ['Mr| B: father', 'Mr Bee', /"Mr Bee" already stands on line 18/u],
    ['Mr| B: father', '-x', /starts with a letter/u],
    ['Mr| B: father', 'x'.repeat(81), /80 characters/u],
    ['C @str|ategy', 'icpc', /@icpc is already the name/u],
    ['C @str|ategy', 'my label', /made of letters/u],
    ['C @str|ategy', '', /made of letters/u],
  ];
  for (const [where, name, why] of refused) {
    it(`is refused in plain words: "${name.slice(0, 12)}"`, () => {
      const result = rename(text, where, name);
      assert.match(result.why ?? result.made ?? '', why);
      assert.ok((result.why?.match(/[.?!](?: |$)/gu)?.length ?? 9) <= 2, 'at most two sentences');
    });
  }

  it('is refused where words stand for two', () => {
    const couple = 'people:\n    Mr B: father\n    Mrs B: mother\n\n3 May 2022: letter to Mr and Mrs B\n';
    assert.match(rename(couple, 'Mr| B:', 'Mr X').why ?? '', /^"Mr and Mrs B" on line 5 stands for Mr B and somebody else/u);
    const declared = 'people:\n    Mr and Mrs B: carer\n\n3 May 2022: letter to Mr and Mrs B\n';
    assert.equal(rename(declared, 'Mr and| Mrs B:', 'Mr and Mrs X').made, declared.replaceAll('Mrs B', 'Mrs X'));
  });

  for (const [form, of] of Object.entries({
    CRLF: (one: string) => one.replaceAll('\n', '\r\n'),
    CR: (one: string) => one.replaceAll('\n', '\r'),
    BOM: (one: string) => `\uFEFF${one}`,
  })) {
    it(`holds with ${form}, and behind an emoji`, () => {
      const made = rename(of(text), 'Mr| B: father', 'Mr X').made ?? '';
      assert.equal(made.match(/Mr X/gu)?.length, 16);
      assert.equal(made.replaceAll('Mr X', 'Mr B').toLowerCase(), of(text).toLowerCase());
    });
  }
});

/** @param marked some words of the text, with the caret among them. */
function at(whole: string, marked: string) {
  const found = whole.indexOf(marked.replace('|', ''));
  assert.ok(found >= 0, `the text has "${marked}"`);
  const snapshot = snapshotOf(whole);
  return { snapshot, position: snapshot.document.positionAt(found + marked.indexOf('|')) };
}

/** The lines of all places of what is named at the caret, counted from 1. */
function lines(whole: string, marked: string): readonly number[] {
  const { snapshot, position } = at(whole, marked);
  return referencesAt(snapshot, position, true).map(({ start }) => start.line + 1);
}

/** What is written at each place, with the word behind it. */
function columns(whole: string, marked: string): readonly string[] {
  const { snapshot, position } = at(whole, marked);
  return referencesAt(snapshot, position, true).map(
    ({ start }) =>
      /^\S+(?: (?:and|said)|(?<='s) \w+)?/u
        .exec(snapshot.document.getText({ start, end: { line: start.line + 1, character: 0 } }))?.[0]
        ?.replace(/[:.,]$/u, '') ?? '',
  );
}

function rename(whole: string, marked: string, name: string) {
  const { snapshot, position } = at(whole, marked);
  const renamed = renameAt(snapshot, position, name);
  return renamed.kind === 'refused' ? { why: renamed.why, edits: [] } : { made: applyEdits(whole, renamed.edits), edits: renamed.edits };
}
