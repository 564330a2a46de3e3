import { builtInPacks } from '../../../server/src/rules/builtInPacks.generated.js';
import type { ChronDocument } from '../../../server/src/syntax/chronDocument.js';
import type { Random } from '../../oracle/random.js';

const HEAD = `as at: 1 November 2021
coverage: full
people:
    C: child, born 3 March 2014
    Ben: child
    Mr B: father of C, complainant
    Ms D: mother of C and Ben
    SW1: social worker
`;

const ALL_STEPS = builtInPacks.flatMap(({ steps }) => steps.map(({ name }) => name));
const STEPS_OFTEN = [
  ...['strategy discussion', 'section 47 enquiry', 'ICPC', 'core group', 'review conference', 'interview', 'home visit', 'referral'],
  ...['complaint', 'complaint acknowledged', 'stage 1 response', 'stage 2 request', 'stage 2 response', 'stage 3 request', 'extension'],
  ...['complaint suspended', 'complaint resumed', 'undertaking', 'conference report shared', 'minutes sent'],
];
const TAILS = [
  '',
  '',
  ' about C',
  ' about Ben',
  ' with Mr B',
  ' to Ms D',
  ' from Mr B',
  ' re @a',
  ' re @b',
  ' by SW1',
  ' about C with Mr B',
];
const LABELS = ['', '', '', ' @a', ' @b', ' @c', ' @d', ' @c1'];
const OUTCOMES = [
  '',
  '',
  '',
  '; outcome: upheld',
  '; outcome: section 47 enquiry',
  '; outcome: child protection plan',
  '; outcome: no plan',
];
const BODIES = [
  ...['status: not done', 'status: asserted', 'status: no evidence', 'because: he was ill', 'procedure: statutory', 'procedure: corporate'],
  ...['offers: stage 3', 'does not offer: stage 2', 'due: 3 May 2021', 'due: 5 working days after @b', 'fulfils: @c', 'source: D1'],
  ...['except: cp/icpc-15 because of snow', 'attended by: the police, health', 'account: 12 May 2021, Mr B', 'account: not done, Ms D'],
];
const IMPRECISE = [
  ...['May 2021', 'early June 2021', 'about 12 June 2021', 'undated', 'after @a', 'by @b', '2 days after @a', 'after @a, by @c', '9 April'],
  ...['the next day', '3 or 10 May 2021', 'between 3 and 9 May 2021', 'a week later', '31 February 2021', 'before @d', 'July 2021'],
];

function dateOf({ chance, pick, between }: Random): string {
  return chance(0.7) ? `${between(1, 28)} ${pick(['March', 'April', 'May', 'June', 'July', 'August'])} 2021` : pick(IMPRECISE);
}

function wordsOf({ chance, pick }: Random): string {
  return `${pick(chance(0.7) ? STEPS_OFTEN : ALL_STEPS)}${pick(TAILS)}${pick(OUTCOMES)}${pick(LABELS)}`;
}

/** A case of some two dozen entries of every step that rules are about. */
export function judgedCase(random: Random): string {
  const { between, chance, pick } = random;
  const lines = Array.from({ length: between(8, 40) }, () => {
    const below = chance(0.3) ? `\n    ${pick(BODIES)}` : '';
    return `${dateOf(random)}: ${wordsOf(random)}${below}`;
  });
  return `${chance(0.9) ? HEAD : ''}${lines.join('\n')}\n`;
}

/** A hand that changes an entry as somebody does who mends a case: mostly its date, also its words or what is written below it; seldom more. */
export function mendingHand(random: Random): (document: ChronDocument) => void {
  const { between, pick } = random;
  let version = 0;
  return (document) => {
    const lines = document.getText().split('\n');
    const entries = lines.flatMap((line, i) => (/^[^\s:]+(?: [^:]*)?: /u.test(line) && !line.startsWith('as at') ? [i] : []));
    const below = lines.flatMap((line, i) => (i > 9 && line.startsWith('    ') ? [i] : []));
    const put = (line: number, from: number, to: number, text: string): void => {
      version += 1;
      document.update([{ range: { start: { line, character: from }, end: { line, character: to } }, text }], version);
    };
    const line = entries.length === 0 ? 0 : pick(entries);
    const text = lines[line] ?? '';
    const colon = Math.max(text.indexOf(':'), 0);
    const what = between(1, 24);
    if (what <= 12) put(line, 0, colon, dateOf(random));
    else if (what <= 15) put(line, colon, text.length, `: ${wordsOf(random)}`);
    else if (what <= 17 && below.length > 0) {
      const at = pick(below);
      put(at, 4, (lines[at] ?? '').length, pick(BODIES));
    } else if (what === 18) put(line, text.length, text.length, `\n    ${pick(BODIES)}`);
    else if (what === 19) put(line, 0, 0, `${dateOf(random)}: ${wordsOf(random)}\n`);
    else if (what === 20) put(0, 0, (lines[0] ?? '').length, pick(['as at: 1 November 2021', 'as at: 3 June 2021']));
    else if (what === 21) put(1, 0, (lines[1] ?? '').length, pick(['coverage: full', 'coverage: summary', 'report notice: 5 days']));
    else {
      // The same step, with other people or another name.
      const end = text.search(/ (?:about|with|to|from|re|by) |;| @|$/u);
      if (end > colon) put(line, end, text.length, `${pick(TAILS)}${pick(LABELS)}`);
    }
  };
}
