import type { InsertStep } from '../../chronology/remedy.js';
import { blankBetween } from '../layout/blankBetween.js';
import { indentOf } from '../layout/indentOf.js';
import type { Snapshot } from '../snapshot.js';
import { insertAfterContent, insertBefore } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** A whole new entry beside an existing one, set apart as its neighbours are. */
export function insertStep(snapshot: Snapshot, remedy: InsertStep): readonly TextEdit[] {
  const { document } = snapshot;
  const indent = indentOf(document, remedy.beside);
  const entry = [`${remedy.when}: ${remedy.step}`, ...remedy.fields.map(({ key, value }) => `${indent}${key}: ${value}`)];
  if (remedy.side === 'after') {
    const separator = blankBetween(document, remedy.beside) ? [''] : [];
    return [insertAfterContent(snapshot, remedy.beside, [...separator, ...entry])];
  }
  const above = document.chunks.at(remedy.beside - 1)?.node.kind;
  const follows = above === 'entry' || above === 'note';
  const separator = follows && blankBetween(document, remedy.beside - 1) ? [''] : [];
  return [insertBefore(snapshot, remedy.beside, [...entry, ...separator])];
}
