import assert from 'node:assert/strict';
import type { Chronology } from '../../server/src/chronology/chronology.js';
import { readChronology } from '../../server/src/chronology/readChronology.js';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { evaluate } from '../../server/src/rules/evaluate.js';
import type { Evaluation } from '../../server/src/rules/evaluation.js';
import type { Judgement } from '../../server/src/rules/judgement.js';
import { vocabularyOf } from '../../server/src/rules/vocabularyOf.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { randomFrom, type Random } from '../oracle/random.js';
import { example } from '../support/expectReport.js';
import { allThatIsJudged } from './support/allThatIsJudged.js';
import { judgedCase, mendingHand } from './support/judgedCase.js';

const SEED = Number(process.env['CHRON_SEED'] ?? 20_261_123);
const EDITS = Number(process.env['CHRON_JUDGE_AGAIN'] ?? 1_000);
/** After so many edits there is another case. */
const ROUND = 30;

const options = { vocabulary: vocabularyOf(builtInPacks), today: 20_000 };

describe(`a case that is judged again after an edit (seed ${SEED})`, () => {
  it(`is what it would be if it were judged for the first time: ${EDITS} edits`, () => {
    const random = randomFrom(SEED);
    const held: Judgement[] = [];
    let times = 0;
    for (let edits = 0; edits < EDITS; edits += ROUND) {
      judgeAgainAfterEach(ROUND, judgedCase(random), random, (before, now) => {
        const known = new Set([...before.basis.byRule.values()].flat());
        const same = now.judgements.filter((judgement) => known.has(judgement));
        held.push(...same);
        if (same.length > now.judgements.length / 3) times += 1;
      });
    }
    assert.ok(times > EDITS / 4, `of ${EDITS} edits, ${times} left a third of the judgements as they were`);
    const kinds = new Set(held.map(({ rule }) => rule.check.kind));
    assert.ok(kinds.size >= Math.min(9, EDITS / 100), `only rules of the kinds ${[...kinds].join(', ')} were left as they were`);
  }).timeout(300_000);

  for (const name of ['coventry', 'havering', 'sandwell', 'worcestershire', 'rutland', 'northbridge'])
    it(`is so too: ${name}`, () => judgeAgainAfterEach(25, example(name), randomFrom(SEED), () => undefined)).timeout(60_000);
});

describe('what is judged again', () => {
  const CASE = `as at: 1 November 2021
people:
    C: child
    Mr B: father of C, complainant
1 March 2021: complaint from Mr B
2 March 2021: complaint from Mr B
3 May 2021: stage 2 request
4 May 2021: home visit to C
7 May 2021: strategy discussion about C
`;

  it('is another label to be given, where an entry takes the one that was free', () => {
    judgedAfter(CASE, '4 May 2021: home visit to C', '4 May 2021: home visit to C @c1');
  });

  it('is each rule for the complaints of another procedure', () => {
    const single = CASE.replace('2 March 2021: complaint from Mr B', '    procedure: statutory');
    judgedAfter(single, 'procedure: statutory', 'procedure: corporate');
  });

  it('is everything by other packs', () => {
    const read = readChronology(new ChronDocument('case', 0, CASE).chunks, options);
    const before = evaluate(read, builtInPacks).basis;
    assert.equal(evaluate(read, builtInPacks, before).basis, before);
    assert.notEqual(evaluate(read, [...builtInPacks], before).basis, before);
  });
});

/** @throws AssertionError where what is judged after these words were written for those is not what is judged of a file opened as it is then. */
function judgedAfter(text: string, words: string, others: string): void {
  const document = new ChronDocument('case', 0, text);
  const read = readChronology(document.chunks, options);
  const { basis } = evaluate(read, builtInPacks);
  const at = text.indexOf(words);
  assert.ok(at >= 0);
  const range = { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  document.update([{ range, text: others }], 1);
  assertAsIfFirst(document, readChronology(document.chunks, options, read), basis);
}

/** @throws AssertionError where what is judged after one of so many edits is not what is judged of a file opened as it is then. */
function judgeAgainAfterEach(edits: number, text: string, random: Random, look: (before: Evaluation, now: Evaluation) => void): void {
  const document = new ChronDocument('case', 0, text);
  const edit = mendingHand(random);
  let read = readChronology(document.chunks, options);
  let before = evaluate(read, builtInPacks);
  for (let i = 0; i < edits; i += 1) {
    edit(document);
    read = readChronology(document.chunks, options, read);
    const now = assertAsIfFirst(document, read, before.basis);
    look(before, now);
    before = now;
  }
}

/** @returns how it comes out with what it was judged with before. @throws AssertionError where that is not how it comes out without. */
function assertAsIfFirst(document: ChronDocument, read: Chronology, before: Evaluation['basis']): Evaluation {
  const now = evaluate(read, builtInPacks, before);
  const fresh = readChronology(new ChronDocument('case', 0, document.getText()).chunks, options);
  assert.deepEqual(
    allThatIsJudged(read, builtInPacks, now),
    allThatIsJudged(fresh, builtInPacks, evaluate(fresh, builtInPacks)),
    JSON.stringify(document.getText()),
  );
  return now;
}
