import { everyCase, filesIn } from './everyCase.js';
import { fixes, snapshotOf, unsound } from './expectFix.js';
import { randomFrom, type Random } from '../oracle/random.js';

export interface TriedFixes {
  readonly applied: number;
  /** What was wrong with any, in words, beside the case. */
  readonly wrong: readonly string[];
}

/**
 * Applies quick fixes, each to the case that it is offered for, until `most` are done: on every case that is known, in any order, and
 * then on the same with slips of the pen in them.
 */
export function tryFixes(most: number, seed: number): TriedFixes {
  const random = randomFrom(seed);
  const cases = [...everyCase(), ...filesIn('test/cases'), ...filesIn('test/corpus'), ...crafted];
  const wrong: string[] = [];
  let applied = 0;
  const tryCase = (text: string): void => {
    if (applied >= most) return;
    const snapshot = snapshotOf(text);
    for (const fix of fixes(snapshot)) {
      if (applied >= most) return;
      applied += 1;
      const faults = unsound(snapshot, fix);
      if (faults.length > 0) wrong.push(`${faults.join('\n')}\n--- in:\n${text}`);
    }
  };
  for (const text of shuffled(cases, random)) tryCase(text);
  while (applied < most) tryCase(withSlip(random.pick(cases), random));
  return { applied, wrong };
}

/** Cases for what the others do not show, each a few lines. */
export const crafted: readonly string[] = [
  'people: Mr B\n    C\n    Mr D: father\n    1 May 2019: referral about C\n#nothing\nAs at: 3 Jully\nas at: 4 July 2019\nas at: 5 July 2019\n    below\n\nfoo\n1 May 2019: home visit\ncoverage: full\nhello there\n',
  'sources: The file\n    D1\n    12 May 2020 - a letter\n\n1 May 2019: referral\n    source: D1\n',
  '31 February 2019: referral about C\n10 July 2019, 27:80: home visit\n27:80: home visit\n4.30pm: home visit\n',
  '10 Jully 2019: referral about C\n12May 2019: home visit\nabuot 3 June 2019: home visit\nsomeday: home visit\n',
  '9 April: home visit\n',
  '9 April: home visit\n1 May 2019: home visit\nthe 3rd: home visit\nbefore 9 April: home visit\n29 February: home visit\n',
  'the next day: home visit\n9 and 22 April 2020: home visit about C @a\n    source: D1\n1, 2 and 3 May 2020 - rain\n',
  '14 to 10 June 2019: home visits\nbetween 10 and 3 May 2020: home visit\n',
  '10 July 2019: referral (about C\n11 July 2019: referral [about "C\n12 July 2019: home visit “at home\n',
  '10 July 2019:\n    referral about C\n11 July 2019:\n12 July 2019: @x\n',
  '10 July 2019: referral about C\n    outcom: x\n    sourc: y\n    Foo: bar\n    status: not don, asserted\n    status: elsewhere\n',
  '10 July 2019: referral about C @a @b\n11 July 2019: home visit @b\n12 July 2019: home visit; outcom: x\n13 July 2019: ICPC not held\n',
  '10 July 2019: strategy discussion and ICPC about C\n11 July 2019: referral, then home visit by SW1\n12 July 2019: referral out of hours\n',
  '10/07/2019: referral\n03/06/19: home visit\nafter 10 July 2019, by 9/8/2018: ICPC\n',
  '10 July 2020: stage 2 response offers: stage 3\n11 July 2020: ICPC about C, Outcome: no plan\n12 July 2020: referral, outcom: assessment\n',
  'as at: 1 June 2019\n03/12/2019: home visit\n4 May 2019: referral\n2 May 2019: home visit\n',
  'coverage: partly\nbank holidays: wales\nprocedures: child protecton\nas at: soon\nreport notice: soon\nlocal rules: gone.yaml\ncouncl: X\nexcept:\nexcept: because I say so\n\n1 May 2019: referral\n',
  '1 May 2019: referral about C @a\n2 May 2019: home visit @a\nafter @c: home visit\n3 May 2019: stage 1 response re @zz\nbefore the ICPC: home visit\nafter the home visit: referral\n',
  'people:\n    C: child @c\n    Baby: child, unborn, due 31 June 2022 @due\n\n1 May 2019: referral about C @c\n',
  '1 May 2019: referral about C\n    account: 2 May 2019\n    account: 31 February 2019, Mr B\n    except: cp/icpc-15\n    except: case/year because [reason]\n    due: sometime\n    2 May 2019: home visit @x\n    3 May 2019: home visit, after @y\nOn 4 May 2019, home visit @q\n',
  '    an indented line\n    # a comment\n\n1 May 2019 - Referral about C\n2 May 2019, home visit about C\n3 May 2019: stratigic conversasion @z\n4 May 2019: held\n',
  `1 May 2019: referral about C\n    ${'very long '.repeat(1_100)}\n2 May 2019 - ${'a'.repeat(10_200)}\n${'no date '.repeat(1_400)}\n`,
  'undated: referral about C\n1 May 2019: home visit\n"at the start of term": strategy discussion\n2 May 2019: home visit @v\n',
  '10 July 2019: strategy discussion @s\n5 July 2019, after @s: ICPC @i\nbefore @s, after @i: home visit\n2 days before @x: home visit @x\n',
  '\uFEFFfoo\n1 May 2019: referral \u{1F3DB} about C and home visit\n',
];

/** A character, a word or a line gone, doubled or changed for another. */
function withSlip(text: string, random: Random): string {
  const lines = text.split('\n');
  const slips = random.between(1, 3);
  for (let i = 0; i < slips; i += 1) {
    const at = random.between(0, lines.length - 1);
    const line = lines[at] ?? '';
    const where = random.between(0, line.length);
    switch (random.between(0, 6)) {
      case 0:
        lines.splice(at, 1);
        break;
      case 1:
        lines.splice(at, 0, lines[random.between(0, lines.length - 1)] ?? '');
        break;
      case 2:
        lines[at] = line.slice(0, where) + line.slice(where + 1);
        break;
      case 3:
        lines[at] = line.slice(0, where) + random.pick(PIECES) + line.slice(where);
        break;
      case 4:
        lines[at] = line.replace(/\d+/u, String(random.between(0, 40)));
        break;
      case 5:
        lines[at] = line.replace(/^[^:]*:/u, `${random.pick(DATES)}:`);
        break;
      default:
        lines[at] = line.startsWith('    ') ? line.trimStart() : `    ${line}`;
    }
  }
  return lines.join('\n');
}

const PIECES = [' and ', '(', '"', ' @x', ' re @x', '; status: not done', ' not ', ': ', ' - ', ', ', '\u{1F600}', '\t', ' Mr E', '#', '@'];
const DATES = [
  'undated',
  '9 April',
  '31 February 2020',
  '03/06/19',
  'the next day',
  'July 2019',
  'before @x',
  'after the ICPC',
  'soon',
  '2030',
];

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, at: random.between(0, 1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
