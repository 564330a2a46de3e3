import { inert } from './inert.js';
import type { Block, Link } from './block.js';

/** Markdown in which no word of the case can become a link, a picture, a command, HTML or an icon. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks.map((block, index) => (index === 0 ? '' : separator(blocks[index - 1], block)) + rendered(block)).join('');
}

/** Items of one list stand on lines of their own; everything else is a paragraph. */
function separator(above: Block | undefined, block: Block): string {
  return isOfList(above) && isOfList(block) ? '\n' : '\n\n';
}

function isOfList(block: Block | undefined): boolean {
  return block?.kind === 'item' || block?.kind === 'detail';
}

function rendered(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `**${escaped(block.text)}**`;
    case 'text':
      return escaped(block.text);
    case 'detail':
      return `  - ${escaped(block.text)}`;
    case 'item':
      return `- ${block.lead === undefined ? '' : `**${escaped(block.lead)}** `}${escaped(block.text)}${block.link ? linked(block.link) : ''}`;
  }
}

function linked({ text, address }: Link): string {
  return ` [${escaped(text)}](<${address}>)`;
}

/**
 * What means something in markdown is escaped: signs that do so anywhere, those that do so at the start of a line, and the dots and
 * colons inside a word, without which no web or mail address becomes a link by itself.
 */
function escaped(text: string): string {
  return inert(text)
    .replace(/[\\`*_[\]!|<>~$&@]/gu, '\\$&')
    .replace(/^[-+#=]/u, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/([.:])(?=\S)/gu, '\\$1');
}
