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
  const place = fieldPlace(snapshot, chunk);
  return place ? [insertBelow(snapshot, chunk, place.after, [`${place.indent}${key}: ${value}`])] : [];
}

/** Below which offset of a chunk a line of its body goes that stands under its fields and above its narrative, and how it is indented. */
export function fieldPlace({ document }: Snapshot, chunk: number): { readonly after: number; readonly indent: string } | undefined {
  const target = document.chunks.at(chunk);
  if (!target || !('body' in target.node)) return undefined;
  const last = lastField(target.node.body);
  if (!last) return { after: 0, indent: ownIndent(target.text) ?? indentOf(document, chunk) };
  const indent = leadingSpace(target.text.slice(lineStart(target.text, last.key.span.start)));
  return { after: Math.max(last.key.span.end, last.value.span.end), indent };
}

/** The last of the fields on lines of their own that stand above any narrative. */
function lastField(body: readonly BodyNode[]): FieldNode | undefined {
  const narrative = body.findIndex(({ kind }) => kind === 'narrative');
  return body
    .slice(0, narrative < 0 ? undefined : narrative)
    .filter((node) => node.kind === 'field')
    .findLast(({ inline }) => !inline);
}
