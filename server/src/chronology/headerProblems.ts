import type { ChunkNode, HeaderNode } from '../syntax/nodes.js';
import type { RecordProblem } from './chronology.js';
import { mendDate } from './mendDate.js';
import { nearest } from './nearest.js';
import type { Remedy } from './remedy.js';

/** A key that neither the language nor a pack has. */
export function unknownKey(node: HeaderNode, chunk: number, known: readonly string[], above: ChunkNode | undefined): RecordProblem {
  const near = nearest(node.key.text, known);
  const place = { chunk, span: node.key.span };
  const hint = near.length > 0 ? `Did you mean "${near[0]}"?` : 'If it is part of an entry, put the date before it or indent the line.';
  return {
    rule: 'case/header',
    message: `"${node.key.text}" is no date and no header field, so this line is not used. ${hint}`,
    place,
    related: [],
    remedies: [
      ...near.map((word) => ({ kind: 'replace text', title: `Change to "${word}"`, place, text: word }) as const),
      ...(above?.kind === 'entry' || above?.kind === 'note'
        ? [{ kind: 'indent line', title: 'Indent it, as part of the entry above', place: { chunk, span: node.span } } as const]
        : []),
      commentOut(node, chunk),
    ],
  };
}

export function tooLate(node: HeaderNode, chunk: number): RecordProblem {
  return {
    rule: 'case/header',
    message: `"${node.key.text}" stands below the first dated line. It is used all the same; move it to the top of the file.`,
    place: { chunk, span: node.key.span },
    related: [],
    remedies: [{ kind: 'move to header', title: 'Move it to the top of the file', chunk }],
  };
}

/** What the file says only once is said again: the first line counts. */
export function givenTwice(node: HeaderNode, chunk: number): RecordProblem {
  return {
    rule: 'case/header',
    message: `"${node.key.text}" is given more than once, and only the first line counts. Keep the one that is right.`,
    place: { chunk, span: node.span },
    related: [],
    remedies: [commentOut(node, chunk), { kind: 'remove line', title: 'Take this line out', place: { chunk, span: node.span } }],
  };
}

/** @param offered what may stand there, where it is one of a few. */
export function unreadValue(node: HeaderNode, chunk: number, expected: string, offered: readonly string[]): RecordProblem {
  const place = { chunk, span: node.value.span };
  const near = nearest(node.value.text, offered);
  const texts = offered.length > 0 ? (near.length > 0 ? near : offered) : mendDate(node.value.text);
  return {
    rule: 'case/header',
    message: `"${node.value.text}" is not understood after "${node.key.text}". Write ${expected}.`,
    place,
    related: [],
    remedies: [
      ...texts.map((text) => ({ kind: 'replace text', title: `Change to "${text}"`, place, text }) as const),
      commentOut(node, chunk),
    ],
  };
}

function commentOut({ span }: HeaderNode, chunk: number): Remedy {
  return { kind: 'comment out', title: 'Make it a comment', place: { chunk, span } };
}
