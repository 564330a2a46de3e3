import type { KeepAsWords } from '../../chronology/remedy.js';
import type { Snapshot } from '../snapshot.js';
import { insertAt } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

export function keepAsWords(snapshot: Snapshot, { place: { chunk, span } }: KeepAsWords): readonly TextEdit[] {
  return [insertAt(snapshot, chunk, span.start, '"'), insertAt(snapshot, chunk, span.end, '"')];
}
