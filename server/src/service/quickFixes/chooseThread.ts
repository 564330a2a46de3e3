import type { ChooseThread } from '../../chronology/remedy.js';
import type { Snapshot } from '../snapshot.js';
import { insertAt } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** `re @label` at the end of a step, and the label at the end of the step that begins the thread where it has none yet. */
export function chooseThread(snapshot: Snapshot, remedy: ChooseThread): readonly TextEdit[] {
  const named = atStepEnd(snapshot, remedy.chunk, ` re @${remedy.label}`);
  return remedy.labelIsNew ? [...atStepEnd(snapshot, remedy.thread, ` @${remedy.label}`), ...named] : named;
}

function atStepEnd(snapshot: Snapshot, chunk: number, text: string): readonly TextEdit[] {
  const node = snapshot.document.chunks.at(chunk)?.node;
  return node?.kind === 'entry' ? [insertAt(snapshot, chunk, node.step.span.end, text)] : [];
}
