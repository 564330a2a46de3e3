import type { DeclarePerson } from '../../chronology/remedy.js';
import { indentOf } from '../layout/indentOf.js';
import type { Snapshot } from '../snapshot.js';
import { addHeaderLines } from './addHeaderLines.js';
import { insertAfterContent } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** One more line under `people:`, or a block of its own where the file has none. */
export function declarePerson(snapshot: Snapshot, { name, role }: DeclarePerson): readonly TextEdit[] {
  const { document, chronology } = snapshot;
  const { peopleChunk, lastHeaderChunk } = chronology.header;
  const line = `${indentOf(document, peopleChunk ?? lastHeaderChunk)}${name}: ${role}`;
  if (peopleChunk !== undefined) return [insertAfterContent(snapshot, peopleChunk, [line])];
  const block = ['people:', line];
  return addHeaderLines(snapshot, document.chunks.at(lastHeaderChunk)?.node.kind === 'header' ? ['', ...block] : block);
}
