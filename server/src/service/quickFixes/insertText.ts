import type { InsertText } from '../../chronology/remedy.js';
import { newlineOf } from '../layout/newlineOf.js';
import type { Snapshot } from '../snapshot.js';
import { insertAt } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

export function insertText(snapshot: Snapshot, { chunk, at, text }: InsertText): readonly TextEdit[] {
  return [insertAt(snapshot, chunk, at, text.replaceAll('\n', newlineOf(snapshot.document)))];
}
