import type { Span } from '../../dates/datePhrase.js';
import { foldName } from '../../chronology/foldText.js';
import { groupBy } from '../../rules/groupBy.js';
import { beginsAfter } from './beginsAfter.js';

/** Names of declared people, found in any words. */
export interface FoundPerson {
  /** Offsets in the text that was searched, without a possessive ending. */
  readonly span: Span;
  /** As declared; two where the words stand for a couple ("Mr and Mrs B"). */
  readonly people: readonly string[];
  /** The words stand for two, of whom one may not be declared. */
  readonly couple: boolean;
}

/** `read`: the words are known to be names, so their case does not matter. `words`: anything at all, where "A" may begin a sentence. */
export type PeopleFinder = (text: string, how: 'read' | 'words') => readonly FoundPerson[];

/** A finder of whole names: never inside other words, and the longest that fits ("Mr B" is not also "B"). */
export function peopleFinder(names: readonly string[]): PeopleFinder {
  const known = [...new Set(names)].map((name) => ({ name, tokens: tokensOf(foldName(name)), written: tokensOf(withoutRemark(name)) }));
  const byFirst = groupBy(
    known.filter(({ tokens }) => tokens.length > 0),
    ({ tokens }) => tokens[0]?.folded ?? '',
  );
  return (text, how) => {
    const tokens = tokensOf(text);
    const found: FoundPerson[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      const match = coupleAt(tokens, i, known) ?? longestAt(text, tokens, i, byFirst, how);
      if (match === undefined) continue;
      const [first, last] = [tokens[i], tokens[i + match.length - 1]];
      i += match.length - 1;
      if (first === undefined || last === undefined) continue;
      if (match.length === 1 && isOther({ text, tokens, at: i, how })) continue;
      found.push({ span: { start: first.start, end: last.end }, people: match.people, couple: match.couple });
    }
    return found;
  };
}

interface Token {
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly word: string;
  readonly folded: string;
  /** It ends in `'s`. */
  readonly possessive: boolean;
  /** Whether nothing but spaces, or a full stop and spaces, parts it from the one before. */
  readonly joined: boolean;
}

/** Runs of letters and digits, with the apostrophes and hyphens inside them. */
function tokensOf(text: string): readonly Token[] {
  let before = 0;
  return [...text.matchAll(/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’ʼ\u2010-\u2015-][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*/gu)].map((found) => {
    const word = found[0].replace(/['’ʼ]s$/iu, '');
    const joined = found.index > 0 && isGap(text.slice(before, found.index));
    before = found.index + found[0].length;
    const folded = word.toLowerCase().replaceAll(/[’ʼ]/gu, "'");
    return { start: found.index, end: found.index + word.length, word, folded, possessive: word !== found[0], joined };
  });
}

/** At most a full stop, as after a title, and white space, which may be that of a line's end. */
function isGap(text: string): boolean {
  return text.length < 40 && /^\.?\s+$/u.test(text);
}

/** The name without words in brackets behind it, as names are compared. */
function withoutRemark(name: string): string {
  return name.replace(/^the\s+/iu, '').replace(/(?<!\s)\s*\([^()]*\)\s*$/u, '');
}

interface Known {
  readonly name: string;
  readonly tokens: readonly Token[];
  readonly written: readonly Token[];
}

interface Match {
  readonly length: number;
  readonly people: readonly string[];
  readonly couple: boolean;
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Known[]>,
  how: 'read' | 'words',
): Match | undefined {
  const first = tokens[at];
  if (first === undefined || text[first.start - 1] === '@') return undefined;
  const fitting = (byFirst.get(first.folded) ?? []).filter(({ tokens: wanted, written }) =>
    wanted.every(({ folded }, i) => {
      const token = tokens[at + i];
      if (token?.folded !== folded) return false;
      if (i > 0 && !token.joined) return false;
      // Only the last word of a name can be possessive.
      if (token.possessive && i < wanted.length - 1) return false;
      const anyCase = how === 'read' && (wanted.length > 1 || folded.length > 1 || tokens.length === 1);
      return anyCase || written[i]?.word.replaceAll(/[’ʼ]/gu, "'") === token.word.replaceAll(/[’ʼ]/gu, "'");
    }),
  );
  const longest = fitting.toSorted((a, b) => b.tokens.length - a.tokens.length)[0];
  return longest && { length: longest.tokens.length, people: [longest.name], couple: false };
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr']);

/** "Mr and Mrs B", where that is nobody's declared name but "Mr B" or "Mrs B" is. */
function coupleAt(tokens: readonly Token[], at: number, known: readonly Known[]): Match | undefined {
  const [one, and, other, name] = tokens.slice(at, at + 4);
  if (!one || !and?.joined || and.folded !== 'and' || !other?.joined || !name?.joined) return undefined;
  if (!titles.has(one.folded) || !titles.has(other.folded)) return undefined;
  const whole = [one, and, other, name].map(({ folded }) => folded).join(' ');
  const called = (words: string): readonly string[] =>
    known.filter(({ tokens: all }) => all.map(({ folded }) => folded).join(' ') === words).map((each) => each.name);
  if (called(whole).length > 0) return undefined;
  const people = [one, other].flatMap(({ folded }) => called(`${folded} ${name.folded}`));
  return people.length === 0 ? undefined : { length: 4, people, couple: true };
}

/** Words before a letter or a single name that make another name of it: "Mr C" and "section C" are not the child C. */
const before = new Set(
  `mr mrs ms miss mx dr prof professor sir lady lord cllr councillor reverend rev sister pc dc ds worker officer manager solicitor
  advocate barrister teacher doctor nurse midwife visitor constable sergeant inspector judge practitioner consultant
  councillor investigator assessor reviewer chair section part annex annexe appendix schedule plan category grade class step paragraph para
  form block flat unit room ward vitamin hepatitis type option exhibit tab document school team group council stage figure table point question`.split(
    /\s+/u,
  ),
);

/** Whether one word that looks like a name is none: part of another name, or a word of English. */
function isOther({ text, tokens, at, how }: { text: string; tokens: readonly Token[]; at: number; how: 'read' | 'words' }): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token === undefined || how === 'read') return false;
  if (token.joined && previous !== undefined && before.has(previous.folded) && (token.word.length === 1 || titles.has(previous.folded)))
    return true;
  if (token.possessive) return false;
  // "I" is whoever speaks, and "A" at the start of a sentence may be an article.
  return (
    token.word === 'I' ||
    (token.word === 'A' && startsSentence(text.slice(Math.max(token.start - 40, 0), token.start)) && !isSaidOf(text, token))
  );
}

function startsSentence(above: string): boolean {
  return beginsAfter(above, /[.!?:;–—"“(]$|\s-$/u);
}

/** "A, the child", "A and B", "A's": no article stands there. */
function isSaidOf(text: string, { end }: Token): boolean {
  return /^(?:[,.;:!?)]|\s+(?:and|or|was|is|had|has|said|told|did|does|would|could|will|can)\b|\s*$)/u.test(text.slice(end, end + 40));
}
