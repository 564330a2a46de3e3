import assert from 'node:assert/strict';
import { parseChunk } from '../../server/src/syntax/parseChunk.js';
import { chunkNotation } from '../syntax/notation.js';

/** What stands above the first entry. */
const cases: readonly (readonly [text: string, expected: string])[] = [
  ['case: 21 000 001', 'header case = 21 000 001'],
  ['title: Mr B: a complaint', 'header title = Mr B: a complaint'],
  ['council: Northbridge City Council', 'header council = Northbridge City Council'],
  ['Council：Northbridge', 'header Council = Northbridge'],
  ['as at: 4 March 2021', 'header as at = 4 March 2021 -> date 2021-03-04'],
  ['as at: when it was', 'header as at = when it was'],
  ['AS  AT: 4 March 2021', 'header AS  AT = 4 March 2021 -> date 2021-03-04'],
  ['report notice: 3 days', 'header report notice = 3 days'],
  ['stage 2 days: 25', 'header stage 2 days = 25'],
  ['bank holidays: england and wales', 'header bank holidays = england and wales'],
  ["procedures: child protection, children's complaints", "header procedures = child protection, children's complaints"],
  [
    'except: cp/icpc-15 because the police asked; agreed',
    'header except = cp/icpc-15 because the police asked; agreed -> rule cp/icpc-15 for all because the police asked; agreed',
  ],
  ['except: cp/icpc-15', 'header except = cp/icpc-15 -> rule cp/icpc-15 for all because ?'],
  ['except:', 'header except ='],
  [
    'except: cp/icpc-15 because the police asked\n    for it',
    'header except = cp/icpc-15 because the police asked / for it -> rule cp/icpc-15 for all because the police asked\n    for it',
  ],
  [
    'except: cp/icpc-15 for Mr B because he asked',
    'header except = cp/icpc-15 for Mr B because he asked -> rule cp/icpc-15 for Mr B because he asked',
  ],
  ['title: a long\n    title', 'header title = a long / title'],
  ['title: x\n    source: D1', 'header title = x\n  source = D1'],
  ['title: x\n\n    words', 'header title = x\n  words words'],
  ['title: x\n# remark', 'header title = x\n  comment remark'],
  ['Mr B said: I was not told', 'header Mr B said = I was not told'],
  ['a b c d e f: x', 'header a b c d e f = x'],
  ['local rules:', 'header local rules ='],
  [
    'people:\n    C: child, born 3 May 2012\n    Mr and Mrs B: carer of C\n',
    'people\n  C: child + born 3 May 2012 [born 2012-05-03]\n  Mr and Mrs B: carer of C',
  ],
  ['people:\n\tE: unborn, due early July 2019', 'people\n  E: unborn + due early July 2019 [due early 2019-07]'],
  ['people:\n    May: mother of C\n    June: social worker', 'people\n  May: mother of C\n  June: social worker'],
  ['people:\n    Ms D: mother of C, D, complainant', 'people\n  Ms D: mother of C + D + complainant'],
  ['people:\n    Mr B – father of C', 'people\n  bad line Mr B – father of C'],
  ['people:\n    # note\n\n    • Mr B: chair of governors', 'people\n  comment note\n  Mr B: chair of governors'],
  ['people: Mr B', 'people not read: Mr B'],
  ['PEOPLE :\n    C: child', 'people\n  C: child'],
  ['people:\n    C: child born 3 May 2012, boy', 'people\n  C: child born 3 May 2012 [born 2012-05-03] + boy'],
  ['people:\n    C: child (born 3 May 2012)', 'people\n  C: child (born 3 May 2012) [born 2012-05-03]'],
  ['people:\n    C: child, born 31 Febuary 2012', 'people\n  C: child + born 31 Febuary 2012 [born unread 31 Febuary 2012]'],
  ['people:\n    C: child, born in Leeds', 'people\n  C: child + born in Leeds'],
  ['people:\n    Baby: child, unborn, due 3 May 2022 @due', 'people\n  Baby: child + unborn + due 3 May 2022 [due 2022-05-03] named @due'],
  ['people:\n    Baby: child @a @b', 'people\n  bad line Baby: child @a @b'],
  ['people:\n    Baby: child @a, unborn @b', 'people\n  bad line Baby: child @a, unborn @b'],
  ['people:\n    C:', 'people\n  C:'],
  ['people:\n    C: child,, complainant,', 'people\n  C: child + complainant'],
  ['people:\n    C: children, 3', 'people\n  C: children + 3'],
  [
    'people:\n    Ms D: mother of C,\n        parental responsibility\n    Mr B: father',
    'people\n  Ms D: mother of C + parental responsibility\n  Mr B: father',
  ],
  ['people:\n    Ms D: mother of C\n      Mr B: father', 'people\n  Ms D: mother of C\n  Mr B: father'],
  ['people:\n    Ms D: mother (of C, D), complainant', 'people\n  Ms D: mother (of C, D) + complainant'],
  ['people:\n    : x', 'people\n  bad line : x'],
  ['people:\n    Mr B： father', 'people\n  Mr B: father'],
  ['sources:\n    D1: Referral form: part 2\n    D7: https://x.test/a', 'sources\n  D1: Referral form: part 2\n  D7: https://x.test/a'],
  ['sources:\n    D1: Referral form,\n        as sent\n    none', 'sources\n  D1: Referral form,\n        as sent\n  bad line none'],
  ['sources:', 'sources'],
  ['# a remark\n\n    indented\n#\n', 'trivia\n  comment a remark\n  bad line indented\n  comment'],
  ['\uFEFF# a remark', 'trivia\n  comment a remark'],
];

describe('a header, a block or a remark', () => {
  for (const [text, expected] of cases) it(`reads ${JSON.stringify(text)}`, () => assert.equal(chunkNotation(parseChunk(text)), expected));
});
