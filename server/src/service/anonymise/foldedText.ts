/**
 * A text as names are looked for in it: in lower case, without accents and without marks that cannot be seen, with plain apostrophes, dashes
 * and spaces. Each of its characters knows where it comes from.
 */
export interface FoldedText {
  readonly text: string;
  /** Where in the text as written the characters from `start` to before `end` stand. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

export function foldedText(written: string): FoldedText {
  const folded: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const character of written) {
    for (const unit of foldCharacter(character)) {
      folded.push(unit);
      starts.push(at);
    }
    at += character.length;
  }
  const lengthAt = (offset: number) => ((written.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
  return {
    text: folded.join(''),
    spanOf: (start, end) => {
      const last = starts[end - 1];
      return {
        start: starts[start] ?? written.length,
        end: last === undefined ? (starts[start] ?? written.length) : last + lengthAt(last),
      };
    },
  };
}

/** A word or a name for comparing. */
export function foldName(written: string): string {
  return foldedText(written).text.replace(/ +/gu, ' ').trim();
}

/** UTF-16 units, of which one or more stand for a character; none for one that cannot be seen. */
function foldCharacter(character: string): readonly string[] {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return [character === '\t' ? ' ' : character.toLowerCase()];
  const plain = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’ʼ＇`´]/gu, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\p{Zs}/gu, ' ')
    .toLowerCase();
  return plain.split('');
}
