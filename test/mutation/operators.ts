/** A single change to a source file that a test should notice. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly what: string;
}

/** Words that are swapped for each other, or for something else, where they stand in code and not in words, comments or types. */
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/ < /gu, ' <= '],
  [/ <= /gu, ' < '],
  [/ > /gu, ' >= '],
  [/ >= /gu, ' > '],
  [/ === /gu, ' !== '],
  [/ !== /gu, ' === '],
  [/ && /gu, ' || '],
  [/ \|\| /gu, ' && '],
  [/ \+ /gu, ' - '],
  [/ - /gu, ' + '],
  [/ \* /gu, ' + '],
  [/\bMath\.min\(/gu, 'Math.max('],
  [/\bMath\.max\(/gu, 'Math.min('],
  [/\.earliest\b/gu, '.latest'],
  [/\.latest\b/gu, '.earliest'],
  [/\.first\b/gu, '.last'],
  [/\.last\b/gu, '.first'],
  [/\.core\b/gu, '.wide'],
  [/\.wide\b/gu, '.core'],
  [/\.some\(/gu, '.every('],
  [/\.every\(/gu, '.some('],
  [/\btrue\b/gu, 'false'],
  [/\bfalse\b/gu, 'true'],
];

/** The same for words in quotes that choose between two ways. */
const CHOICES: readonly (readonly [string, string])[] = [
  ["'earliest'", "'latest'"],
  ["'latest'", "'earliest'"],
  ["'usual'", "'widest'"],
  ["'at least'", "'at most'"],
  ["'at most'", "'at least'"],
];

/** Every change of a kind that a person could make by mistake. */
export function changesOf(source: string): readonly Change[] {
  const code = withoutWords(source);
  const swaps = SWAPS.flatMap(([found, text]) =>
    [...code.matchAll(found)].map(({ index, 0: { length } }) => change(source, index, index + length, text)),
  );
  const numbers = [...code.matchAll(/(?<![\w.$'-])\d[\d_]*(?![\w.'])/gu)].map(({ index, 0: digits }) =>
    change(source, index, index + digits.length, String(Number(digits.replaceAll('_', '')) + 1)),
  );
  const ifs = [...code.matchAll(/\bif \(/gu)].flatMap(({ index }) => {
    const open = index + 3;
    const close = closing(code, open);
    if (close < 0) return [];
    const condition = source.slice(open, close + 1);
    return [change(source, open, close + 1, '(false)'), change(source, open, close + 1, `(!${condition})`)];
  });
  const filters = [...code.matchAll(/\.filter\(/gu)].flatMap(({ index }) => {
    const open = index + '.filter'.length;
    const close = closing(code, open);
    return close < 0 ? [] : [change(source, open, close + 1, '(() => true)')];
  });
  const choices = CHOICES.flatMap(([word, other]) =>
    [...source.matchAll(new RegExp(`(?<=(?<!'\\])[(\\[?:] ?|=== |return )${word}(?! \\|)(?=[)\\],; ])`, 'gu'))].map(({ index }) =>
      change(source, index, index + word.length, other),
    ),
  );
  return [...swaps, ...numbers, ...ifs, ...filters, ...choices]
    .filter(({ from }) => !isTypes(lineAt(source, from)))
    .toSorted((a, b) => a.from - b.from || (a.text < b.text ? -1 : 1));
}

export function applied(source: string, { from, to, text }: Change): string {
  return source.slice(0, from) + text + source.slice(to);
}

function change(source: string, from: number, to: number, text: string): Change {
  return { from, to, text, what: `${source.slice(from, to).replaceAll(/\s+/gu, ' ').trim()} → ${text.trim()}` };
}

/** The same length, with blanks for comments, and a letter for each of strings, templates and regular expressions: what stands by those is as it was. */
function withoutWords(source: string): string {
  const words =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|(?<=[(,=:]\s?|return )\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu;
  return source.replaceAll(words, (found) => found.replaceAll(/[^\n]/gu, /^\/[/*]/u.test(found) ? ' ' : 'x'));
}

function closing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    if (code[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** Changes to types alone change nothing. */
function isTypes(line: string): boolean {
  return /^\s*(?:import|export type|type|export interface|interface|readonly|\|)\b|^\s*\|/u.test(line);
}

function lineAt(source: string, at: number): string {
  const end = source.indexOf('\n', at);
  return source.slice(source.lastIndexOf('\n', at - 1) + 1, end < 0 ? source.length : end);
}
