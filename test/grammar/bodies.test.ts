import assert from 'node:assert/strict';
import { parseChunk } from '../../server/src/syntax/parseChunk.js';
import { chunkNotation } from '../syntax/notation.js';

/** Each is below an entry. */
const cases: readonly (readonly [text: string, expected: string])[] = [
  [
    '6 Aug 2019: x\n    account: 12 noon, the Council (case record)',
    'entry 2019-08-06: x\n  account = 12 noon, the Council (case record) -> account 12:00 of the Council (case record)',
  ],
  ['6 Aug 2019: x\n    account: 4.30pm, Mr B', 'entry 2019-08-06: x\n  account = 4.30pm, Mr B -> account 16:30 of Mr B'],
  [
    '6 Aug 2019: x\n    account: 7 August 2019, 4.30pm, Mr B',
    'entry 2019-08-06: x\n  account = 7 August 2019, 4.30pm, Mr B -> account 2019-08-07 & 16:30 of Mr B',
  ],
  [
    '6 Aug 2019: x\n    account: July 2019, before @c1, Mr B',
    'entry 2019-08-06: x\n  account = July 2019, before @c1, Mr B -> account 2019-07 & before @c1 of Mr B',
  ],
  [
    '6 Aug 2019: x\n    account: 5 August 2019 at 12 noon, the Council',
    'entry 2019-08-06: x\n  account = 5 August 2019 at 12 noon, the Council -> account 2019-08-05 & 12:00 of the Council',
  ],
  ['6 Aug 2019: x\n    account: 12 May, June', 'entry 2019-08-06: x\n  account = 12 May, June -> account ?-05-12 of June'],
  ['6 Aug 2019: x\n    account: May, Mr B', 'entry 2019-08-06: x\n  account = May, Mr B -> account ?-05 of Mr B'],
  ['6 Aug 2019: x\n    account: Mr B', 'entry 2019-08-06: x\n  account = Mr B -> account in words of nobody'],
  [
    '6 Aug 2019: x\n    account: before the ICPC, the Council',
    'entry 2019-08-06: x\n  account = before the ICPC, the Council -> account before [the ICPC] of the Council',
  ],
  ['6 Aug 2019: x\n    account: before the ICPC', 'entry 2019-08-06: x\n  account = before the ICPC -> account in words of nobody'],
  [
    '6 Aug 2019: x\n    account: after he was told he left',
    'entry 2019-08-06: x\n  account = after he was told he left -> account in words of nobody',
  ],
  [
    '6 Aug 2019: x\n    account: 12 noon – the Council',
    'entry 2019-08-06: x\n  account = 12 noon – the Council -> account 12:00 of the Council',
  ],
  [
    '6 Aug 2019: x\n    account: 12 noon: the Council',
    'entry 2019-08-06: x\n  account = 12 noon: the Council -> account 12:00 of the Council',
  ],
  ['6 Aug 2019: x\n    account: 12 noon', 'entry 2019-08-06: x\n  account = 12 noon -> account 12:00 of nobody'],
  [
    '6 Aug 2019: x\n    account: 5 August 2019, by the Council',
    'entry 2019-08-06: x\n  account = 5 August 2019, by the Council -> account 2019-08-05 of by the Council',
  ],
  [
    '6 Aug 2019: x\n    account: 12 noon seems likely to Mr B',
    'entry 2019-08-06: x\n  account = 12 noon seems likely to Mr B -> account in words of nobody',
  ],
  ['6 Aug 2019: x\n    account: not done, Mr B', 'entry 2019-08-06: x\n  account = not done, Mr B -> account not done of Mr B'],
  ['6 Aug 2019: x\n    account: not done', 'entry 2019-08-06: x\n  account = not done -> account not done of nobody'],
  ['6 Aug 2019: x\n    account: not done by anyone', 'entry 2019-08-06: x\n  account = not done by anyone -> account in words of nobody'],
  ['6 Aug 2019: x\n    account: 12 noon,', 'entry 2019-08-06: x\n  account = 12 noon, -> account 12:00 of nobody'],
  ['6 Aug 2019: x\n    account: undated, Mr B', 'entry 2019-08-06: x\n  account = undated, Mr B -> account undated of Mr B'],
  [
    '6 Aug 2019: x\n    account: between 3 and 10 May 2020, Mr B',
    'entry 2019-08-06: x\n  account = between 3 and 10 May 2020, Mr B -> account between ?-?-03 .. 2020-05-10 of Mr B',
  ],
  ['6 Aug 2019: x\n    account:', 'entry 2019-08-06: x\n  account =  -> account in words of nobody'],
  [
    '6 Aug 2019: x\n    except: cp/icpc-15 because police bail',
    'entry 2019-08-06: x\n  except = cp/icpc-15 because police bail -> rule cp/icpc-15 for all because police bail',
  ],
  ['6 Aug 2019: x\n    except: cp/icpc-15', 'entry 2019-08-06: x\n  except = cp/icpc-15 -> rule cp/icpc-15 for all because ?'],
  [
    '6 Aug 2019: x\n    except: cp/icpc-15 for Mr B because he asked; agreed',
    'entry 2019-08-06: x\n  except = cp/icpc-15 for Mr B because he asked; agreed -> rule cp/icpc-15 for Mr B because he asked; agreed',
  ],
  [
    '6 Aug 2019: x\n    except: cp/icpc-15 for Mr B',
    'entry 2019-08-06: x\n  except = cp/icpc-15 for Mr B -> rule cp/icpc-15 for Mr B because ?',
  ],
  [
    '6 Aug 2019: x\n    except: cp/icpc-15 police bail',
    'entry 2019-08-06: x\n  except = cp/icpc-15 police bail -> rule cp/icpc-15 for all because ?',
  ],
  [
    '6 Aug 2019: x\n    except: cp/icpc-15 because',
    'entry 2019-08-06: x\n  except = cp/icpc-15 because -> rule cp/icpc-15 for all because ?',
  ],
  ['6 Aug 2019: x\n    except:', 'entry 2019-08-06: x\n  except ='],
  ['6 Aug 2019: x\n    At 10:30 she rang.', 'entry 2019-08-06: x\n  words At 10:30 she rang.'],
  ['6 Aug 2019: x\n    Mr B said: I was not told.', 'entry 2019-08-06: x\n  Mr B said = I was not told.'],
  ['6 Aug 2019: x\n    Outcome: she was upset all day.', 'entry 2019-08-06: x\n  Outcome = she was upset all day.'],
  ['6 Aug 2019: x\n    Does  not\u00A0offer: stage 3', 'entry 2019-08-06: x\n  Does  not\u00A0offer = stage 3'],
  ['6 Aug 2019: x\n    https://x.test/a', 'entry 2019-08-06: x\n  words https://x.test/a'],
  [
    '6 Aug 2019: x\n    because: he was ill\n        and nobody covered.',
    'entry 2019-08-06: x\n  because = he was ill / and nobody covered.',
  ],
  ['6 Aug 2019: x\n    because:\n        he was ill', 'entry 2019-08-06: x\n  because = he was ill'],
  [
    '6 Aug 2019: x\n    because: he was ill\n\n        and nobody covered.',
    'entry 2019-08-06: x\n  because = he was ill\n  words and nobody covered.',
  ],
  [
    '6 Aug 2019: x\n    because: he was ill\n        # a remark\n        and nobody covered.',
    'entry 2019-08-06: x\n  because = he was ill\n  comment a remark\n  words and nobody covered.',
  ],
  ['6 Aug 2019: x\n    because: he was ill\n        source: D1', 'entry 2019-08-06: x\n  because = he was ill\n  source = D1'],
  [
    '6 Aug 2019: x\n    because: he was ill\n        7 Aug 2019: ICPC',
    'entry 2019-08-06: x\n  because = he was ill\n  entry? 7 Aug 2019: ICPC',
  ],
  ['6 Aug 2019: x\n    because: he was ill\n        he said: no', 'entry 2019-08-06: x\n  because = he was ill / he said: no'],
  [
    '6 Aug 2019: x\n    because: he was ill\n    and nobody covered.',
    'entry 2019-08-06: x\n  because = he was ill\n  words and nobody covered.',
  ],
  ['6 Aug 2019: x\n    “Don’t”, said Mr B – twice.', 'entry 2019-08-06: x\n  words “Don’t”, said Mr B – twice.'],
  ['6 Aug 2019: x\n    "No" - he said.', 'entry 2019-08-06: x\n  words "No" - he said.'],
  ['6 Aug 2019: x\n\u00A0\u00A0source: D1', 'entry 2019-08-06: x\n  source = D1'],
  [
    '6 Aug 2019: x\n    • source: D1\n    - outcome: no plan\n    - he left',
    'entry 2019-08-06: x\n  source = D1\n  outcome = no plan\n  words - he left',
  ],
  ['6 Aug 2019: x\n  7 Aug 2019: ICPC about C', 'entry 2019-08-06: x\n  entry? 7 Aug 2019: ICPC about C'],
  ['6 Aug 2019: x\n  7 Aug 2019 - Mr B rang', 'entry 2019-08-06: x\n  entry? 7 Aug 2019 - Mr B rang'],
  ['6 Aug 2019: x\n    - 7 Aug 2019: ICPC about C', 'entry 2019-08-06: x\n  entry? - 7 Aug 2019: ICPC about C'],
  ['6 Aug 2019: x\n    after the meeting: he was upset', 'entry 2019-08-06: x\n  after the meeting = he was upset'],
  ['6 Aug 2019: x\n    after @icpc: he was upset', 'entry 2019-08-06: x\n  entry? after @icpc: he was upset'],
  ['6 Aug 2019: x\n    The next day: he left', 'entry 2019-08-06: x\n  entry? The next day: he left'],
  ['6 Aug 2019: x\n    May: he left', 'entry 2019-08-06: x\n  entry? May: he left'],
  ['6 Aug 2019: x\n    4.30pm - he left', 'entry 2019-08-06: x\n  words 4.30pm - he left'],
  ['6 Aug 2019: x\n    #1 priority was safety', 'entry 2019-08-06: x\n  words #1 priority was safety'],
  ['6 Aug 2019: x\n    # a remark', 'entry 2019-08-06: x\n  comment a remark'],
  ['6 Aug 2019: x\n# a remark', 'entry 2019-08-06: x\n  comment a remark'],
  ['6 Aug 2019: x\n\n    source: D1', 'entry 2019-08-06: x\n  source = D1'],
  ['6 Aug 2019: x\n    due: 30 September 2019', 'entry 2019-08-06: x\n  due = 30 September 2019 -> date 2019-09-30'],
  ['6 Aug 2019: x\n    due: when it is ready', 'entry 2019-08-06: x\n  due = when it is ready'],
  ['6 Aug 2019: x\n    until: @icpc', 'entry 2019-08-06: x\n  until = @icpc -> date <0 day same @icpc>'],
  ['6 Aug 2019: x\n    until: after the ICPC', 'entry 2019-08-06: x\n  until = after the ICPC -> date after [the ICPC]'],
  ['6 Aug 2019: x\n    until: 30 September\n        2019', 'entry 2019-08-06: x\n  until = 30 September / 2019'],
  ['6 Aug 2019: x\n    attended by: council, police', 'entry 2019-08-06: x\n  attended by = council, police'],
  ["6 Aug 2019: x\n    investigating officer's view: no", "entry 2019-08-06: x\n  investigating officer's view = no"],
  ['6 Aug 2019: x\n    three or four words: no', 'entry 2019-08-06: x\n  words three or four words: no'],
  ['6 Aug 2019: x\n    source：D1', 'entry 2019-08-06: x\n  source = D1'],
  ['6 Aug 2019: x\n    source:', 'entry 2019-08-06: x\n  source ='],
  ['6 Aug 2019: x\n\tsource: D1', 'entry 2019-08-06: x\n  source = D1'],
];

describe('an indented line', () => {
  for (const [text, expected] of cases) it(`reads ${JSON.stringify(text)}`, () => assert.equal(chunkNotation(parseChunk(text)), expected));
});
