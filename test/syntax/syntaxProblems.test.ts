import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseChunk } from '../../server/src/syntax/parseChunk.js';
import { splitChunks } from '../../server/src/syntax/splitChunks.js';
import type { SyntaxProblemKind } from '../../server/src/syntax/syntaxProblem.js';
import { syntaxProblems } from '../../server/src/syntax/syntaxProblems.js';
import { arbitraryText } from './arbitraryText.js';

/** Each kind of problem with its place, as "kind: the text that it is about". */
function problemsIn(text: string): readonly string[] {
  return splitChunks(text).flatMap((chunk) =>
    syntaxProblems(parseChunk(chunk)).map(({ kind, span }) => `${kind}: ${chunk.slice(span.start, span.end)}`),
  );
}

const cases: readonly (readonly [text: string, ...expected: `${SyntaxProblemKind}: ${string}`[]])[] = [
  ['Neither attended.', 'bad line: Neither attended.'],
  ['#1 priority', 'bad line: #1 priority'],
  ['\n    he left', 'bad line: he left'],
  ['Neither attended.\n    source: D1', 'bad line: Neither attended.'],
  ['case: 1\n    source: D1\n    he left\n    # remark', 'bad line: source: D1', 'bad line: he left'],
  ['On 12 June 2019, the school rang.', 'loose note: On 12 June 2019'],
  ['10 Jully 2019: ICPC', 'unread date: 10 Jully 2019'],
  ['10 Jully 2019 - ICPC', 'unread date: 10 Jully 2019'],
  ['as at: some day', 'unread date: some day'],
  ['6 August 2019: extension\n    until: it is ready', 'unread date: it is ready'],
  ['6 August 2019: extension; due: soon', 'unread date: soon'],
  ['6 August 2019: extension\n    until:'],
  ['people:\n    C: child, born 31 Febuary 2012', 'unread date: 31 Febuary 2012'],
  ['9 and 22 April 2020: visits', 'several dates: 9 and 22 April 2020'],
  ['4.30pm: ICPC', 'time without date: 4.30pm'],
  ['6 August 2019:', 'no step: 6 August 2019'],
  ['6 August 2019: @icpc', 'no step: 6 August 2019'],
  ['6 August 2019: ICPC @icpc not held', 'left over: not held'],
  ['6 August 2019: ICPC; Mr B absent', 'left over: Mr B absent'],
  ['6 August 2019: ICPC (reconvened about C', 'unclosed: ('],
  ['6 August 2019: ICPC (reconvened [from (3 May]) about C', 'unclosed: ('],
  ['6 August 2019: ICPC “reconvened about C', 'unclosed: “'],
  ['6 August 2019: ICPC "reconvened about C', 'unclosed: "'],
  ['6 August 2019: ICPC 1) about C'],
  ['6 August 2019: ICPC (a) [b] "c" “d” about C'],
  ['people: Mr B', 'block left over: Mr B'],
  ['people:\n    Mr B, father', 'bad block line: Mr B, father'],
  ['people:\n    C: child\n\n    6 August 2019: ICPC', 'bad block line: 6 August 2019: ICPC'],
  ['sources:\n    D1', 'bad block line: D1'],
  ['6 August 2019: x\n    7 August 2019: ICPC', 'looks like entry: 7 August 2019: ICPC'],
  ['6 August 2019: x\n    except: cp/icpc-15', 'except without reason: cp/icpc-15'],
  ['6 August 2019: x\n    except:', 'except without rule: except:'],
  ['except: cp/icpc-15 because', 'except without reason: cp/icpc-15'],
  ['except: cp/icpc-15 for Mr B because the police asked'],
  ['6 August 2019: x\n    account: 12 noon', 'account without teller: 12 noon'],
  ['6 August 2019: x\n    account: not done', 'account without teller: not done'],
  ['6 August 2019: x\n    account: 12 noon, Mr B'],
  ['6 August 2019: x\n    account: Mr B says that it was later'],
  [`6 August 2019: ${'x'.repeat(10_001)}`, 'line too long: x'],
  [`6 August 2019: x\n    ${'x '.repeat(5_001)}`, 'line too long: x'],
  [`6 August 2019: ${'x'.repeat(10_000 - 15)}`],
  ['6 August 2019: ICPC @icpc\n    Mr B was there.\n    # remark\n\n    outcome: no plan'],
];

describe('syntax problems', () => {
  for (const [text, ...expected] of cases)
    it(`are right in ${JSON.stringify(text.slice(0, 80))}`, () => assert.deepEqual(problemsIn(text), expected));

  it('are in order, inside the chunk, and told in one to three plain sentences, whatever is written', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const chunk of splitChunks(text)) {
          const problems = syntaxProblems(parseChunk(chunk));
          assert.deepEqual(
            problems,
            [...problems].sort((a, b) => a.span.start - b.span.start),
          );
          for (const { span, message } of problems) {
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= chunk.length);
            assert.match(message, /^["A-Z].*\.$/su);
            assert.ok(message.length < 300, message);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are told about every line that is not blank, not read, and no remark', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const chunk of splitChunks(text)) {
          const node = parseChunk(chunk);
          if (node.kind === 'bad') assert.ok(syntaxProblems(node).some(({ kind }) => kind === 'bad line'));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
