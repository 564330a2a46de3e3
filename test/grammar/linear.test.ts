import assert from 'node:assert/strict';
import { splitChunks } from '../../server/src/syntax/splitChunks.js';
import { parse } from '../../server/src/syntax/chronParser.generated.js';

/** A text that counts how many of its characters are looked at. */
class CountedText extends String {
  looked = 0;
  override charAt(index: number): string {
    this.looked += 1;
    return super.charAt(index);
  }
  override charCodeAt(index: number): number {
    this.looked += 1;
    return super.charCodeAt(index);
  }
  override substring(start: number, end?: number): string {
    const part = super.substring(start, end);
    this.looked += part.length;
    return part;
  }
  override substr(start: number, length?: number): string {
    const part = this.toString().slice(start, length === undefined ? undefined : start + length);
    this.looked += part.length;
    return part;
  }
  override slice(start?: number, end?: number): string {
    const part = super.slice(start, end);
    this.looked += part.length;
    return part;
  }
}

function lookedAt(text: string): number {
  const counted = new CountedText(text);
  Reflect.apply(parse, undefined, [counted, { startRule: 'Chunk' }]);
  return counted.looked;
}

const HEADS = [
  ...[
    '',
    'a',
    '6 August 2019',
    '6 August 2019 ',
    '6 August 2019 -',
    '6 August 2019, ',
    '3 or ',
    'On ',
    'before ',
    'before a',
    'between ',
    'between a',
  ],
  ...[
    'x: ',
    'x: a',
    'except: ',
    'except: a',
    'as at: ',
    '6 August 2019: ',
    '6 August 2019: x',
    '6 August 2019: x @a',
    '6 August 2019: x; outcome: ',
    '6 August 2019: x; outcome: a',
  ],
  ...[
    '',
    'a',
    'source: ',
    'source: a',
    'account: ',
    'account: 4.30pm',
    'except: ',
    'except: a',
    'until: ',
    'until: July 2019',
    'because: a\n        ',
  ].map((key) => `6 August 2019: x\n    ${key}`),
  ...[
    'people:\n    C: ',
    'people:\n    C: child',
    'people:\n    C: child, ',
    'people:\n    C: born ',
    'sources:\n    D1: ',
    'sources:\n    D1: a',
  ],
];

const RUNS = [
  'a',
  ' ',
  '\t',
  '\u00A0',
  '(',
  '((',
  '()',
  '(()',
  ')',
  '[',
  '"',
  '“',
  '“”',
  '-',
  ' -',
  ' - ',
  '–',
  '1',
  '1 ',
  '1,',
  '1, ',
  '1 or ',
  '1 and ',
  '@',
  '@a',
  '@a ',
  '@a, ',
  ' re @a',
  're @a, ',
  ';',
  '; ',
  ';a:',
  '; a: b',
  '; a',
  ':',
  ' :',
  '/',
  '1/',
  '.',
  'before ',
  'after @a, ',
  'before May, ',
  'the ',
  'the day before ',
  'two or three ',
  '12 or 13 ',
  'May ',
  'May, ',
  'May or ',
  '2019 ',
  '2019-',
  '10 July 2019, ',
  '10 July 2019 - ',
  'between ',
  'between a and ',
  'and ',
  ' and @a',
  'but after x ',
  'born ',
  'born 1 ',
  "'",
  'because ',
  'for ',
  'not done, ',
  '4.30pm, ',
  '4.30pm on ',
  '\uD800',
  '\u0000',
  '\u2028',
  'a-',
  'a,',
  'a @b ',
  'about ',
  'mid ',
  'early or ',
  'w/c ',
  '• ',
  '#',
  '# ',
  'x: ',
  'http://',
  '@a and ',
  'undated, ',
  '"a" ',
  'evening of ',
  'c. ',
  'Wed, ',
  '(a ',
  '(a) ',
  '\n ',
  '\n     a',
  '\n     a: b',
  '\n\n',
];

const TAILS = ['', 'b', ':', ' - x', '; x: y'];

describe('hostile lines', () => {
  for (const head of HEADS) {
    it(`cost as much for each character, however many there are, after ${JSON.stringify(head)}`, () => {
      for (const run of RUNS) {
        for (const tail of TAILS) {
          if (splitChunks(head + run + run + tail).length > 1) continue;
          const [short, long] = [100, 400].map((length) => lookedAt(head + run.repeat(Math.ceil(length / run.length)) + tail));
          assert.ok(
            short !== undefined && long !== undefined && long < 5.5 * short,
            `${JSON.stringify([head, run, tail])}: ${short}, then ${long} for four times as much`,
          );
        }
      }
    });
  }

  it('are read, at 10,000 characters, with few looks at each', () => {
    for (const text of [
      '6 August 2019: ' + 'word '.repeat(2000),
      'word '.repeat(2000),
      '('.repeat(10_000),
      ' '.repeat(10_000) + 'x',
      `6 August 2019: x\n    ${'word '.repeat(2000)}`,
    ]) {
      assert.ok(lookedAt(text) < 60 * text.length, text.slice(0, 30));
    }
  });

  it('would be found out by this test', () => {
    const quadratic = (text: CountedText) => {
      for (let i = 0; i < text.length; i++) for (let j = i; j < text.length; j++) text.charCodeAt(j);
    };
    const cost = (n: number) => {
      const text = new CountedText('x'.repeat(n));
      quadratic(text);
      return text.looked;
    };
    assert.ok(cost(400) > 5.5 * cost(100));
  });
});
