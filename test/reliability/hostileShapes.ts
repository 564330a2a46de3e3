/** Cases that are hard on whoever reads or judges them, each as long as one likes: `n` is about the number of its lines. */
export const hostileShapes: Readonly<Record<string, (n: number) => string>> = {
  'one long line': (n) => `6 August 2019: ${'word '.repeat(n)}`,
  'one line of brackets': (n) => `6 August 2019: ${'('.repeat(n)}`,
  'one line of brackets that close': (n) => `6 August 2019: ${'(()'.repeat(n)}`,
  'one line of quotation marks': (n) => `6 August 2019: ${'"a" '.repeat(n)}`,
  'one line of labels': (n) => `6 August 2019: x ${'@a '.repeat(n)}`,
  'one line of semicolons': (n) => `6 August 2019: x${'; a: b'.repeat(n)}`,
  'one line of dashes': (n) => `6 August 2019${' - '.repeat(n)}`,
  'one line of spaces': (n) => `6 August 2019: x${' '.repeat(n)}y`,
  'one date of alternatives': (n) => `${'3 or '.repeat(n)}4 May 2019: ICPC about C`,
  'one date that goes back and back': (n) => `${'the day before '.repeat(n)}@a: ICPC about C`,
  'one date of bounds': (n) => `6 August 2019${', before @a'.repeat(n)}: ICPC about C`,
  'one entry with many people': (n) => `6 August 2019: ICPC about ${'C, '.repeat(n)}and C`,
  'one entry with many fields': (n) => `6 August 2019: ICPC about C\n${'    source: D1\n'.repeat(n)}`,
  'one entry with many lines of words': (n) => `6 August 2019: ICPC about C\n${'    and Mr B said so, twice.\n'.repeat(n)}`,
  'one entry with many accounts': (n) => `6 August 2019: ICPC about C\n${lines(n, (i) => `    account: ${1 + (i % 28)} May 2019, Mr B`)}`,
  'one field that goes on and on': (n) => `6 August 2019: ICPC about C\n    because: a\n${'        and more\n'.repeat(n)}`,
  'blank lines': (n) => `${'\n'.repeat(n)}6 August 2019: ICPC about C\n`,
  comments: (n) => '# word\n'.repeat(n),
  'lines that are none': (n) => 'Neither attended.\n'.repeat(n),
  'lines of half characters': (n) => '\uD83D\u0000\u2028\r'.repeat(n),
  'people without end': (n) => `people:\n${lines(n, (i) => `    P${i}: child`)}`,
  'labels that count from the one before': (n) => lines(n, (i) => `2 days after @e${i - 1}: home visit @e${i}`),
  'labels that count from the next': (n) => lines(n, (i) => `2 days before @e${i + 1}: home visit @e${i}`),
  'labels that all count round': (n) => lines(n, (i) => `2 days after @e${(i + 1) % n}: home visit @e${i}`),
  'the same label again and again': (n) => lines(n, (i) => `${1 + (i % 28)} May 2019: home visit @a`),
  'complaints that are re each other': (n) => lines(n, (i) => `10 July 2019: stage 1 response re @e${(i + 1) % n} @e${i}`),
  'complaints, each with its response': (n) =>
    lines(n / 2, (i) => `${1 + (i % 28)} May 2019: complaint @c${i}\nJune 2019: stage 1 response re @c${i}`),
  'undated steps': (n) => 'undated: strategy discussion; outcome: section 47 enquiry\nundated: ICPC\n'.repeat(n / 2),
  'steps of one day': (n) => '6 August 2019: strategy discussion about C\n6 August 2019: ICPC about C\n'.repeat(n / 2),
  'exceptions without end': (n) => `6 August 2019: ICPC about C\n${lines(n, () => '    except: cp/icpc-15 because it snowed')}`,
};

function lines(n: number, line: (i: number) => string): string {
  return Array.from({ length: Math.floor(n) }, (_, i) => `${line(i)}\n`).join('');
}
