/** An element of HTML, as far as it bears on the text in it. */
export interface Element {
  readonly name: string;
  /** A line ends where it begins and where it ends. */
  readonly block: boolean;
  /** What is in it is no text. */
  readonly unseen: boolean;
  /** Word writes a list item's own number or bullet in a span of its own, and a tab as blanks. */
  readonly marker: boolean;
  readonly tab: boolean;
  /** A footnote or a comment. */
  readonly apart: boolean;
  readonly heading: boolean;
  readonly list: boolean;
  /** How deep Word says that a paragraph is in its list. */
  readonly level: number;
  readonly columns: number;
  readonly rows: number;
}

export function elementOf(name: string, attributes: Readonly<Record<string, string>>): Element {
  const style = attributes['style']?.toLowerCase() ?? '';
  return {
    name,
    block: blocks.has(name),
    unseen: unseen.has(name),
    marker: /mso-list:\s*ignore/u.test(style),
    tab: style.includes('mso-tab-count'),
    apart: /mso-element:\s*(?:footnote|endnote|comment)/u.test(style),
    heading: /^h[1-6]$/u.test(name),
    list: name === 'ul' || name === 'ol',
    level: Number(/\slevel(\d)/u.exec(/mso-list:([^;]*)/u.exec(style)?.[1] ?? '')?.[1] ?? 0),
    columns: spanOf(attributes['colspan']),
    rows: spanOf(attributes['rowspan']),
  };
}

const blocks: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'br', 'caption', 'center', 'dd', 'div', 'dl', 'dt', 'footer', 'form', 'header', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'ul'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);
const unseen: ReadonlySet<string> = new Set(['style', 'script', 'title', 'xml', 'template']);

function spanOf(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 50) : 1;
}
