import type { Remedy } from '../../chronology/remedy.js';
import { comparePositions } from '../ranges.js';
import type { Snapshot } from '../snapshot.js';
import { addField } from './addField.js';
import { addLabel } from './addLabel.js';
import { chooseThread } from './chooseThread.js';
import { commentOut } from './commentOut.js';
import { cutText } from './cutText.js';
import { declarePerson } from './declarePerson.js';
import { indentLine } from './indentLine.js';
import { insertStep } from './insertStep.js';
import { insertText } from './insertText.js';
import { keepAsWords } from './keepAsWords.js';
import { moveBelow } from './moveBelow.js';
import { moveEntry } from './moveEntry.js';
import { moveToHeader } from './moveToHeader.js';
import { removeLine } from './removeLine.js';
import { repeatEntry } from './repeatEntry.js';
import { replaceText } from './replaceText.js';
import { setAside } from './setAside.js';
import type { TextEdit } from './textEdit.js';
import { unindentLine } from './unindentLine.js';

/** The edits that carry out a remedy, in the order of the file. None where the text no longer has what it speaks of. */
export function editsFor(snapshot: Snapshot, remedy: Remedy): readonly TextEdit[] {
  return editsOf(snapshot, remedy).toSorted((a, b) => comparePositions(a.range.start, b.range.start));
}

function editsOf(snapshot: Snapshot, remedy: Remedy): readonly TextEdit[] {
  switch (remedy.kind) {
    case 'add field':
      return addField(snapshot, remedy);
    case 'add label':
      return addLabel(snapshot, remedy);
    case 'choose thread':
      return chooseThread(snapshot, remedy);
    case 'comment out':
      return commentOut(snapshot, remedy);
    case 'cut text':
      return cutText(snapshot, remedy);
    case 'declare person':
      return declarePerson(snapshot, remedy);
    case 'indent line':
      return indentLine(snapshot, remedy);
    case 'insert step':
      return insertStep(snapshot, remedy);
    case 'insert text':
      return insertText(snapshot, remedy);
    case 'keep as words':
      return keepAsWords(snapshot, remedy);
    case 'move below':
      return moveBelow(snapshot, remedy);
    case 'move entry':
      return moveEntry(snapshot, remedy);
    case 'move to header':
      return moveToHeader(snapshot, remedy);
    case 'remove line':
      return removeLine(snapshot, remedy);
    case 'repeat entry':
      return repeatEntry(snapshot, remedy);
    case 'replace text':
      return replaceText(snapshot, remedy);
    case 'set aside':
      return setAside(snapshot, remedy);
    case 'together':
      return remedy.remedies.flatMap((one) => editsOf(snapshot, one));
    case 'unindent line':
      return unindentLine(snapshot, remedy);
  }
}
