import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { formattingEdits } from '../../server/src/service/languageService.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { applyEdits, undoing } from '../support/applyEdits.js';
import { snapshotOf } from '../support/expectFix.js';
import { arbitraryChunk, arbitraryText } from '../syntax/arbitraryText.js';

const formatted = (text: string, settings?: Parameters<typeof formattingEdits>[1]) =>
  applyEdits(text, formattingEdits(new ChronDocument('file:///case.chron', 1, text), settings));

/** What a file says, but for where it stands in it and how its dates are written. */
function meaning(text: string): unknown {
  const { chronology, evaluation } = snapshotOf(text);
  const fold = (words: string) => words.replaceAll(/[\s\u200B]+/gu, ' ').trim();
  return {
    header: {
      ...chronology.header,
      parameters: [...chronology.header.parameters].map(([key, { value }]) => [key, fold(value)]),
      localRules: undefined,
    },
    people: chronology.people.map(({ name, roles, label }) => [name, roles.length, label]),
    sources: chronology.sources,
    events: chronology.events.map((event) => ({
      ...{
        chunk: event.chunk,
        kind: event.kind,
        step: event.step?.name,
        words: fold(event.words),
        label: event.label,
        people: event.people,
      },
      ...{ children: event.children, re: event.re, threads: event.threads, statuses: event.statuses, contested: event.contested },
      ...{ because: event.because && fold(event.because), accounts: event.accounts.map(({ teller }) => fold(teller)) },
      times: event.date.terms.flatMap((term) => (term.kind === 'time' ? [term.minutes, term.part] : [])),
      fields: event.fields.map(({ key, value }) => [fold(key.text).toLowerCase(), value.text === '']),
      days: (['usual', 'widest', 'usual with assumptions'] as const).map((view) => [
        chronology.timeline.bounds(event.start, view),
        chronology.timeline.bounds(event.end, view),
      ]),
    })),
    years: [...chronology.inferredYears],
    findings: evaluation.findings.map(({ rule, verdict, severity, place, due, late, person, thread }) => [
      rule,
      verdict,
      severity,
      place.chunk,
      due,
      late,
      person,
      thread,
    ]),
  };
}

function staysTheSame(text: string): void {
  const now = formatted(text);
  assert.deepEqual(meaning(now), meaning(text));
  assert.equal(formatted(now), now);
  const edits = formattingEdits(new ChronDocument('file:///case.chron', 1, text));
  assert.equal(applyEdits(now, undoing(text, edits)), text);
}

const folder = (name: string) => {
  const url = new URL(`../../${name}/`, import.meta.url);
  return readdirSync(url)
    .filter((file) => file.endsWith('.chron'))
    .map((file) => ({ file, text: readFileSync(new URL(file, url), 'utf8') }));
};

describe('formatting', () => {
  it('prints dates, colons, bullets and indents in one form', () => {
    const text = `Case : 1
as at: 4th Mar 2021

People :
\tC :child, born 3rd may 2012
  Mr B:  father of C,
       complainant


• 12th March 2024 : ICPC  about C ;outcome:no plan   @icpc
\t• Outcome : no plan
  because:the chair
       was ill
13 march 2024 – Mr B said: “I was  not told.”
Early Jul 2024, by 10-Jul-24: core   group
10 – 14 June 2024: visits
14 March 2024\tThe school  rang.
2024-03-15, 16:30:   home visit`;
    assert.equal(
      formatted(text),
      `case: 1
as at: 4 March 2021

people:
    C: child, born 3 May 2012
    Mr B: father of C,
        complainant

12 March 2024: ICPC about C; outcome:no plan @icpc
    outcome: no plan
    because: the chair
        was ill
13 March 2024 - Mr B said: “I was  not told.”
Early July 2024, by 10 July 2024: core group
10 – 14 June 2024: visits
14 March 2024\tThe school  rang.
15 March 2024, 16:30: home visit`,
    );
  });

  it('leaves alone a date that could be read in two ways, and one that does not exist', () => {
    for (const text of ['03/06/19: ICPC\n', '3.6.2019: ICPC\n', '31/02/2019: ICPC\n', '31 Feb 2019: ICPC\n', '3/4: ICPC\n'])
      assert.equal(formatted(text), text);
    assert.equal(formatted('25/06/19: ICPC\n'), '25 June 2019: ICPC\n');
    assert.equal(formatted('04.04.2019: ICPC\n'), '4 April 2019: ICPC\n');
  });

  it('keeps narrative, comments, quotations, line endings and a byte order mark as they are', () => {
    const text =
      '\uFEFFcase: 1\r\n# 12th  March\r\n6 August 2019: ICPC\r\n    He  said:\tno.  “Never  again”\r\n      - and left\r\n    #  to  check\r\n"at  the  beginning": visit\r\n';
    assert.equal(formatted(text), text);
    assert.equal(formatted('6 Aug 2019: ICPC\r'), '6 August 2019: ICPC\r');
  });

  it('indents as the editor says', () => {
    assert.equal(formatted('6 August 2019: ICPC\n    source: D1\n', { indent: '\t' }), '6 August 2019: ICPC\n\tsource: D1\n');
  });

  it('of a range, touches no line outside it', () => {
    const text = '1 Jul 2019: ICPC\n2 Jul 2019: ICPC\n3 Jul 2019: ICPC\n';
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
    assert.equal(formatted(text, { range }), '1 Jul 2019: ICPC\n2 July 2019: ICPC\n3 Jul 2019: ICPC\n');
  });

  it('changes only the characters that are others', () => {
    assert.deepEqual(
      formattingEdits(new ChronDocument('a', 1, '1 Jul 2019: ICPC  about C\n')),
      [{ range: { start: { line: 0, character: 5 }, end: { line: 0, character: 17 } }, newText: 'y 2019: ICPC' }].map((edit) => ({
        ...edit,
      })),
    );
  });

  for (const { file, text } of [...folder('examples'), ...folder('test/corpus'), ...folder('test/cases')]) {
    it(`says the same of ${file}, and changes nothing the second time`, () => staysTheSame(text));
  }

  it('changes nothing in the examples, which stand in that form', () => {
    for (const { file, text } of folder('examples')) assert.equal(formatted(text), text, file);
  });

  it('leaves a note as it stands that would become a stretch of time', () => {
    const text = '6 August 2019 -- 7 August 2019: home visit\n';
    staysTheSame(text);
    assert.equal(formatted(text), text);
  });

  it('leaves one space in the place of spaces of several kinds', () => {
    assert.equal(formatted('6 August 2019: ICPC \u200B about\u200B \u200BC\n'), '6 August 2019: ICPC about C\n');
    staysTheSame('6 August 2019: ; \u200B6 August 2019\n');
  });

  it('says the same of any text whatever', () => {
    fc.assert(fc.property(arbitraryText, staysTheSame), { numRuns: 80 });
    fc.assert(fc.property(arbitraryChunk, staysTheSame), { numRuns: 80 });
  });
});
