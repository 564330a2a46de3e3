import assert from 'node:assert/strict';
import { codeLensesOf, inlayHintsIn } from '../../server/src/service/languageService.js';
import { snapshotOf } from '../support/expectFix.js';

const head = 'as at: 4 March 2021\nprocedures: child protection\npeople:\n    C: child\n';

/** The text with its hints in it. */
function hinted(text: string, lines: readonly [number, number] = [0, 999]): string {
  const range = { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
  const hints = inlayHintsIn(snapshotOf(text), range).toReversed();
  const all = text.split('\n');
  for (const { position, text: words } of hints) {
    const line = all[position.line] ?? '';
    all[position.line] = `${line.slice(0, position.character)}<${words}>${line.slice(position.character)}`;
  }
  return all.join('\n');
}

const strategy = '10 July 2019: strategy discussion about C @s; source: D1\n    outcome: section 47 enquiry\n';

describe('hints in the text', () => {
  it('say when something is due that an entry starts, and on which day of its time another answers', () => {
    assert.match(hinted(`${head}${strategy}`), /source: D1<due 31 July 2019>\n/u);
    assert.match(hinted(`${head}${strategy}26 July 2019: ICPC about C\n`), /ICPC about C<[^>]*day 12 of 15>/u);
    assert.match(hinted(`${head}${strategy}2 August 2019: ICPC about C\n`), /ICPC about C<[^>]*day 17 of 15>/u);
  });

  it('say nothing that is not known to the day', () => {
    assert.doesNotMatch(hinted(`${head}early July 2019: strategy discussion about C\n    outcome: section 47 enquiry\n`), /</u);
    assert.doesNotMatch(hinted(`${head}${strategy}late July 2019: ICPC about C\n`), /day \d+ of/u);
    assert.doesNotMatch(hinted(`${head}${strategy}26 July 2019: ICPC about C\n    account: 2 August 2019, Mr B\n`), /day \d+ of/u);
  });

  it('count no days of a clock that stood still', () => {
    const complaint = '1 March 2019: complaint from Mr B @c\n    procedure: statutory\n';
    const answer = '20 March 2019: stage 1 response re @c\n';
    assert.match(hinted(`${complaint}${answer}`), /stage 1 response re @c<day 13 of 10/u);
    const stopped = '4 March 2019: complaint suspended re @c\n11 March 2019: complaint resumed re @c\n';
    assert.doesNotMatch(hinted(`${complaint}${stopped}${answer}`), /stage 1 response re @c<[^>]*day \d/u);
  });

  it('show the year of a date without one, right behind it', () => {
    assert.match(hinted('1 March 2019: referral about C\n9 April: home visit\n1 June 2019: home visit\n'), /\n9 April<2019>: home visit/u);
    assert.doesNotMatch(hinted('9 April: home visit\n'), /</u);
  });

  it('only where they are asked for', () => {
    assert.equal(hinted(`${head}${strategy}`, [0, 3]), `${head}${strategy}`);
  });
});

describe('the line above a procedure', () => {
  const lenses = (text: string) => codeLensesOf(snapshotOf(text)).map(({ range, title }) => `${range.start.line}: ${title}`);

  it('counts what is met, late and missing, above its first entry', () => {
    const [lens] = lenses(`${head}${strategy}2 August 2019: ICPC about C\n`);
    assert.match(lens ?? '', /^4: Child protection: (?:\d+ met, )?1 late, \d+ missing/u);
  });

  it('stands above each complaint', () => {
    const text = '1 March 2019: complaint from Mr B @one\n1 May 2019: complaint from Mr B @two\n2 May 2019: stage 1 response re @one\n';
    const found = lenses(text);
    assert.ok(
      found.some((one) => one.startsWith("0: Children's complaints, @one: ")) &&
        found.some((one) => one.startsWith("1: Children's complaints, @two: ")),
      found.join('\n'),
    );
  });

  it('stands nowhere where no rule applies', () => assert.deepEqual(lenses('case: 1\n'), []));
});
