import type { ReplaceText } from '../../chronology/remedy.js';
import { newlineOf } from '../layout/newlineOf.js';
import type { Snapshot } from '../snapshot.js';
import type { TextEdit } from './textEdit.js';

export function replaceText({ document }: Snapshot, { place, text }: ReplaceText): readonly TextEdit[] {
  return [{ range: document.rangeOf(place.chunk, place.span), newText: text.replaceAll('\n', newlineOf(document)) }];
}
