import { inert } from './inert.js';
import type { Block } from './block.js';

/** For an editor that shows no markdown. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks.map((block, index) => (index === 0 ? '' : separator(blocks[index - 1], block)) + rendered(block)).join('');
}

function separator(above: Block | undefined, block: Block): string {
  return block.kind === 'item' || block.kind === 'detail' || above?.kind === 'heading' ? '\n' : '\n\n';
}

function rendered(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return inert(block.text);
    case 'detail':
      return `    ${inert(block.text)}`;
    case 'item':
      return `- ${block.lead === undefined ? '' : `${inert(block.lead)} `}${inert(block.text)}${block.link ? ` ${block.link.text}: ${block.link.address}` : ''}`;
  }
}
