import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { dayOf, longDay } from '../../server/src/dates/civilDay.js';
import { evaluate } from '../../server/src/rules/evaluate.js';
import { example } from '../support/expectReport.js';
import { judge } from '../support/judge.js';
import { isSound } from './support/isSound.js';

const examples = readdirSync(new URL('../../examples/', import.meta.url))
  .filter((name) => name.endsWith('.chron'))
  .map((name) => example(name.replace(/\.chron$/u, '')));
const ruleExamples = builtInPacks.flatMap(({ rules }) =>
  rules.flatMap(({ examples: { met, late, depends, notApplicable } }) => [met, late, depends, notApplicable].flatMap((text) => text ?? [])),
);

describe('any file', () => {
  const hostile: Readonly<Record<string, string>> = {
    'with nothing in it': '',
    'with blank lines only': '\n \n\t\n\r\n',
    'with comments only': '# one\n# two\n',
    'that is no text': String.fromCharCode(...Array.from({ length: 4000 }, (_, i) => (i * 7919) % 0x2fff)),
    'with half of a character': '10 July 2019: referral about \uD800\n',
    'of one long line': `10 July 2019: ${'referral about C '.repeat(5000)}`,
    'of labels that all count from each other': Array.from(
      { length: 300 },
      (_, i) => `2 days after @e${(i + 1) % 300}: home visit @e${i}`,
    ).join('\n'),
    'of complaints that are all re each other': Array.from(
      { length: 300 },
      (_, i) => `10 July 2019: stage 1 response re @e${(i + 1) % 300} @e${i}`,
    ).join('\n'),
    'of undated steps': 'undated: strategy discussion; outcome: section 47 enquiry\nundated: ICPC\n'.repeat(300),
    'of every rule example at once': ruleExamples.join('\n'),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`is judged, even one ${name}`, () => isSound(judge(text))).timeout(60_000);
  }

  it('is judged, with the lines of the examples in any order', () => {
    const lines = [...examples, ...ruleExamples].flatMap((text) => text.split('\n'));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 60 }), (shuffled) => isSound(judge(shuffled.join('\n')))),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it('is judged, with anything typed into an example', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ruleExamples),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.string({ unit: 'grapheme' }),
        (text, where, typed) => {
          const at = Math.floor(where * text.length);
          isSound(judge(text.slice(0, at) + typed + text.slice(at)));
        },
      ),
      { numRuns: 150 },
    );
  }).timeout(60_000);
});

describe('a long file', () => {
  it('is judged with as many looks at its entries as it is long: twice the entries, at most three times the looks', () => {
    const [shorter, longer, longest] = [1000, 2000, 4000].map(looksAt);
    assert.ok(shorter && longer && longest);
    assert.ok(longer / shorter <= 3 && longest / longer <= 3, `${shorter}, ${longer} and ${longest} looks`);
  }).timeout(120_000);

  it('of 10,000 mixed entries is judged', () => isSound(judge(mixed(10_000)))).timeout(120_000);
});

/** How often the rules look at what an entry is, or at where it can lie, in a case of so many entries. */
function looksAt(entries: number): number {
  const { chronology } = judge(mixed(entries));
  let looks = 0;
  const looked = <T extends object>(one: T): T =>
    new Proxy(one, {
      get: (target, key) => {
        looks += 1;
        return Reflect.get(target, key);
      },
    });
  evaluate({ ...chronology, events: chronology.events.map(looked) }, builtInPacks);
  return looks;
}

const STEPS = [
  'referral about C',
  'strategy discussion about C; outcome: section 47 enquiry',
  'section 47 enquiry about C',
  'home visit to C',
  'interview with Mr B',
  'section 47 enquiry completed; outcome: initial child protection conference',
  'conference notice to Mr B',
  'conference report shared with Mr B',
  'ICPC about C; outcome: child protection plan',
  'core group',
  'review child protection conference; outcome: plan continues',
  'complaint',
  'stage 1 response',
  'stage 2 request',
  'stage 2 response',
  'stage 3 request',
  'stage 3 panel',
  'contact with Mr B',
  'complaint suspended',
  'complaint resumed',
] as const;

/** One entry a day, of all kinds of step in turn. */
function mixed(entries: number): string {
  const first = dayOf(1999, 1, 1) ?? 0;
  const lines = Array.from({ length: entries }, (_, i) => `${longDay(first + i)}: ${STEPS[(i * 7) % STEPS.length] ?? ''}`);
  return `people:\n    C: child\n    Mr B: father of C\n\n${lines.join('\n')}\n`;
}
