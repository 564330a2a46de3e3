/** Words for comparing: lower case, plain quotes and dashes, single spaces. The length may differ from the text's. */
export function foldText(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : foldAny(text);
}

/** Letters, digits and marks of ASCII with single spaces between: most text by far, which has nothing to fold but its case. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/u;

function foldAny(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’ʼ]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/[\s\u00A0\u2007\u202F\u200B]+/gu, ' ')
    .trim();
}

/** A name for comparing: folded, without "the" before it, full stops ("Mr. B") or words in brackets after it. */
export function foldName(text: string): string {
  return foldText(text)
    .replace(/^the /u, '')
    .replaceAll('.', '')
    .replace(/ \([^()]*\)$/u, '')
    .trim();
}
