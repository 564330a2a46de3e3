import type { Remedy } from '../../chronology/remedy.js';
import type { Snapshot } from '../snapshot.js';
import { addField } from './addField.js';
import { chooseThread } from './chooseThread.js';
import { declarePerson } from './declarePerson.js';
import { indentLine } from './indentLine.js';
import { insertStep } from './insertStep.js';
import { insertText } from './insertText.js';
import { replaceText } from './replaceText.js';
import { setAside } from './setAside.js';
import type { TextEdit } from './textEdit.js';
import { unindentLine } from './unindentLine.js';

/** The edits that carry out a remedy, in the order of the file. None where the text no longer has what it speaks of. */
export function editsFor(snapshot: Snapshot, remedy: Remedy): readonly TextEdit[] {
  switch (remedy.kind) {
    case 'insert step':
      return insertStep(snapshot, remedy);
    case 'add field':
      return addField(snapshot, remedy);
    case 'set aside':
      return setAside(snapshot, remedy);
    case 'replace text':
      return replaceText(snapshot, remedy);
    case 'insert text':
      return insertText(snapshot, remedy);
    case 'declare person':
      return declarePerson(snapshot, remedy);
    case 'choose thread':
      return chooseThread(snapshot, remedy);
    case 'indent line':
      return indentLine(snapshot, remedy);
    case 'unindent line':
      return unindentLine(snapshot, remedy);
  }
}
