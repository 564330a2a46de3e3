import type { AddField } from '../../chronology/remedy.js';
import type { BodyNode, FieldNode } from '../../syntax/nodes.js';
import { indentOf, leadingSpace, ownIndent } from '../layout/indentOf.js';
import { lineStart } from '../layout/lineStart.js';
import type { Snapshot } from '../snapshot.js';
import { addHeaderLines } from './addHeaderLines.js';
import { insertBelow } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** A field below an entry's other fields and above its narrative, or a line of the header. */
export function addField(snapshot: Snapshot, { chunk, key, value }: Pick<AddField, 'chunk' | 'key' | 'value'>): readonly TextEdit[] {
  if (chunk === undefined) return addHeaderLines(snapshot, [`${key}: ${value}`]);
  const target = snapshot.document.chunks[chunk];
  if (!target || !('body' in target.node)) return [];
  const last = lastField(target.node.body);
  if (!last) {
    const indent = ownIndent(target.text) ?? indentOf(snapshot.document, chunk);
    return [insertBelow(snapshot, chunk, 0, [`${indent}${key}: ${value}`])];
  }
  const indent = leadingSpace(target.text.slice(lineStart(target.text, last.key.span.start)));
  return [insertBelow(snapshot, chunk, Math.max(last.key.span.end, last.value.span.end), [`${indent}${key}: ${value}`])];
}

/** The last of the fields on lines of their own that stand above any narrative. */
function lastField(body: readonly BodyNode[]): FieldNode | undefined {
  const narrative = body.findIndex(({ kind }) => kind === 'narrative');
  return body
    .slice(0, narrative < 0 ? undefined : narrative)
    .filter((node) => node.kind === 'field')
    .findLast(({ inline }) => !inline);
}
