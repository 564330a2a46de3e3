import { completionsAt, type Completion } from '../../server/src/service/languageService.js';
import { applyEdits } from './applyEdits.js';
import { snapshotOf } from './expectFix.js';
import { TODAY } from './judge.js';

/** What is offered where `|` stands in `text`. */
export function offersAt(text: string): readonly Completion[] {
  const at = text.indexOf('|');
  const snapshot = snapshotOf(text.slice(0, at) + text.slice(at + 1));
  return completionsAt(snapshot, snapshot.document.positionAt(at), TODAY);
}

/** How they are listed. */
export function labelsAt(text: string): readonly string[] {
  return offersAt(text).map(({ label }) => label);
}

/** The text once the item listed so is taken. */
export function taking(label: string, text: string): string {
  const item = offersAt(text).find((one) => one.label === label);
  if (!item) throw new Error(`"${label}" is not among: ${labelsAt(text).join(' | ')}`);
  return applyEdits(text.replace('|', ''), [item.edit]);
}
