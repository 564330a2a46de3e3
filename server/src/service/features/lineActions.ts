import type { Remedy } from '../../chronology/remedy.js';
import type { Position } from '../../syntax/chronDocument.js';
import { declareNames } from '../lineActions/declareNames.js';
import { labelEntry } from '../lineActions/labelEntry.js';
import { otherForm } from '../lineActions/otherForm.js';
import { stopClock } from '../lineActions/stopClock.js';
import { writeDate } from '../lineActions/writeDate.js';
import { editsFor } from '../quickFixes/editsFor.js';
import { makesError } from '../quickFixes/holdsUp.js';
import type { TextEdit } from '../quickFixes/textEdit.js';
import type { Snapshot } from '../snapshot.js';

export interface LineAction {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** What could be made of the entry or note at `position`, of which there need be no finding. None that would make an error of the record. */
export function lineActionsAt(snapshot: Snapshot, position: Position): readonly LineAction[] {
  const { index } = snapshot.document.chunkAt(position);
  return ACTIONS.flatMap((action) => action(snapshot, index))
    .map((remedy) => ({ title: remedy.title, edits: editsFor(snapshot, remedy) }))
    .filter(({ edits }) => edits.length > 0 && !makesError(snapshot, edits));
}

const ACTIONS: readonly ((snapshot: Snapshot, chunk: number) => readonly Remedy[])[] = [
  writeDate,
  otherForm,
  labelEntry,
  stopClock,
  declareNames,
];
