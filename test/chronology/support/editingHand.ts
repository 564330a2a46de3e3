import type { ChronDocument } from '../../../server/src/syntax/chronDocument.js';
import type { Random } from '../../oracle/random.js';

const HEAD = `as at: 4 March 2021
people:
    C: child, born 3 March 2014
    Baby: unborn, due 2 weeks after @b @baby
    Mr B: father of C
`;

const DATES = [
  ...['3 May 2020', '9 May 2020', '12 June 2020', '1 July 2020', '2 July 2020', '6 August 2020', '5 April 2022', '31 February 2020'],
  ...['9 April', 'May', 'July 2020', 'early June 2020', 'about 12 June 2020', '3 or 10 May 2020', '1 to 5 May 2020', 'undated', '4pm'],
  ...[
    'after @a',
    'by @b',
    'after @a, by @c',
    'before @d',
    'since @baby',
    'between @a and @b',
    'after the ICPC',
    'between 3 and 9 May 2020',
  ],
  ...[
    '2 days after @a',
    '2 days after @b',
    '2 days before @c',
    '3 working days after @d',
    'a week later',
    'the next day',
    'the day before',
  ],
  ...[
    'within 3 days of @a',
    'shortly after @c',
    'by 2 weeks after @b',
    'a month after @baby',
    'the following week',
    '2 days after 3 May 2020',
  ],
];
const STEPS = [
  ...['referral about C', 'ICPC about C', 'strategy discussion about C', 'home visit to C', 'core group', 'interview with Mr B'],
  ...['complaint from Mr B', 'stage 1 response re @a', 'complaint acknowledged re @c', 'undertaking', 'dance'],
];
const LABELS = ['', '', '', ' @a', ' @b', ' @c', ' @d'];
const BODIES = [
  ...['status: not done', 'status: asserted', 'due: one month after @a', 'due: 5 working days after @b', 'due: 3 days later', 'source: D1'],
  ...['outcome: upheld', 'Words.', 'because: he was ill', 'status: no evidence'],
];
/** Tellers make worlds of their own, in some cases only. */
const ACCOUNTS = [
  'account: 12 May 2020, Mr B',
  'account: not done, Ms D',
  'account: 2 days after @a, Mr B',
  'account: early May 2020, Ms D',
];

const PIECES = ['x', ' ', '1', ':', ' - ', '\n', '    ', '#', '@a', ', ', 'by ', '3 May 2020: ', '\nundated: ICPC\n', ''];

/** A case of some dozen entries, which refer to one another in every way. */
export function randomCase(random: Random): string {
  const tells = random.chance(0.3);
  const isPlain = random.chance(0.3);
  const lines = Array.from({ length: random.between(6, 24) }, (_, i) => {
    // Dates in order, with something here and there, are what most files are.
    const date = isPlain && random.chance(0.8) ? `${1 + (i % 28)} May 20${18 + Math.floor(i / 28)}` : random.pick(DATES);
    const below = random.chance(0.3) ? `\n    ${random.pick(tells && random.chance(0.4) ? ACCOUNTS : BODIES)}` : '';
    return `${date}: ${random.pick(STEPS)}${random.pick(LABELS)}${below}`;
  });
  return `${random.chance(0.8) ? HEAD : ''}${lines.join('\n')}\n`;
}

/** A hand that edits a case: mostly one date, or what an entry says; now and then a line comes or goes, or what is typed is no sense at all. */
export function editingHand(random: Random): (document: ChronDocument) => void {
  const { between, chance, pick } = random;
  let version = 0;
  const put = (document: ChronDocument, line: number, from: number, to: number, text: string): void => {
    version += 1;
    document.update([{ range: { start: { line, character: from }, end: { line, character: to } }, text }], version);
  };
  const entry = (): string => `${pick(DATES)}: ${pick(STEPS)}${pick(LABELS)}\n`;
  return (document) => {
    const lines = document.getText().split('\n');
    const entries = lines.flatMap((line, i) => (/^[^\s:]+(?: [^:]*)?: /u.test(line) && !line.startsWith('as at') ? [i] : []));
    const line = entries.length === 0 ? 0 : pick(entries);
    const text = lines[line] ?? '';
    const colon = Math.max(text.indexOf(':'), 0);
    const what = between(1, 20);
    if (what <= 11) put(document, line, 0, colon, pick(DATES));
    else if (what <= 13) put(document, line, colon, text.length, `: ${pick(STEPS)}${pick(LABELS)}`);
    else if (what === 14) put(document, line, text.length, text.length, `\n    ${pick(chance(0.2) ? ACCOUNTS : BODIES)}`);
    else if (what === 15) put(document, line, 0, 0, entry());
    else if (what === 16)
      document.update([{ range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, text: '' }], 0);
    else if (what === 17) swap(document, line, lines);
    else if (what === 18 && chance(0.3))
      put(document, 0, 0, (lines[0] ?? '').length, pick(['as at: 4 March 2021', 'as at: 9 May 2020', 'as at: 1 June 2020']));
    else {
      const at = between(0, text.length);
      put(document, line, at, Math.min(text.length, at + between(0, 2)), pick(PIECES));
    }
  };
}

/** Two dates change places, far from each other, in one edit of two changes. */
function swap(document: ChronDocument, line: number, lines: readonly string[]): void {
  const other = lines.findLastIndex((text) => /^\d[^:]*: /u.test(text));
  if (other < 0 || other === line) return;
  const change = (at: number, to: string) => {
    const end = Math.max((lines[at] ?? '').indexOf(':'), 0);
    return { range: { start: { line: at, character: 0 }, end: { line: at, character: end } }, text: to };
  };
  const dateOf = (at: number): string => (lines[at] ?? '').slice(0, Math.max((lines[at] ?? '').indexOf(':'), 0));
  document.update([change(line, dateOf(other)), change(other, dateOf(line))], 0);
}
