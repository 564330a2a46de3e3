import type { SetAside } from '../../chronology/remedy.js';
import type { Snapshot } from '../snapshot.js';
import { addField } from './addField.js';
import type { TextEdit } from './textEdit.js';

/** An `except:` whose reason is left to fill in. */
export function setAside(snapshot: Snapshot, { chunk, rule, person }: SetAside): readonly TextEdit[] {
  const value = `${rule}${person === undefined ? '' : ` for ${person}`} because [reason]`;
  return addField(snapshot, { key: 'except', value, ...(chunk === undefined ? {} : { chunk }) });
}
