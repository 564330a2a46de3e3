import { fieldKey } from '../../syntax/fieldKey.js';
import type { ChunkNode } from '../../syntax/nodes.js';

/** Whether two chunks say the same: their trees are alike but for where things stand, white space, and the way in which a date is written. */
export function sameReading(a: ChunkNode, b: ChunkNode): boolean {
  return isAlike(a, b, '');
}

/** Spans, and whether a date was written in numbers. */
const ofNoMeaning = new Set(['span', 'nameSpan', 'numeric']);

function isAlike(a: unknown, b: unknown, key: string): boolean {
  if (typeof a === 'string' && typeof b === 'string') return key === 'key' ? fieldKey(a) === fieldKey(b) : folded(a) === folded(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [membersOf(a), membersOf(b)];
  // The date itself is compared, and not the words in which it is written.
  return (
    left.length === right.length &&
    left.every(([name, value], i) => name === right[i]?.[0] && isAlike(value, right[i][1], name === 'text' ? key : name))
  );
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  const words =
    Object.hasOwn(value, 'date') || isDated(value) ? 'value' : Object.hasOwn(value, 'born') || Object.hasOwn(value, 'due') ? 'text' : '';
  return Object.entries(value).filter(([name, member]) => !ofNoMeaning.has(name) && name !== words && member !== undefined);
}

/** An account that begins with a date. */
function isDated(value: object): boolean {
  return 'account' in value && typeof value.account === 'object' && value.account !== null && 'when' in value.account;
}

function folded(text: string): string {
  return text.replaceAll(/[\s\u200B]+/gu, ' ').trim();
}
