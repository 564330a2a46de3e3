import type { AddLabel } from '../../chronology/remedy.js';
import type { Snapshot } from '../snapshot.js';
import { insertAt } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** The label at the end of the step. An entry that has one keeps it, and gets no second. */
export function addLabel(snapshot: Snapshot, { chunk, label }: Pick<AddLabel, 'chunk' | 'label'>): readonly TextEdit[] {
  const node = snapshot.document.chunks.at(chunk)?.node;
  return node?.kind === 'entry' && node.label === undefined ? [insertAt(snapshot, chunk, node.step.span.end, ` @${label}`)] : [];
}
