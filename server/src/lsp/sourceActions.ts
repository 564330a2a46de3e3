import type { CodeAction } from 'vscode-languageserver';
import { formattingEdits, sortingEdits, type Snapshot, type TextEdit } from '../service/languageService.js';
import type { ClientAbilities } from './clientAbilities.js';
import { LAYOUT, SORT, sourceActionKinds } from './sourceActionKinds.js';
import { toProtocolEdit } from './toProtocolEdit.js';

/** Those of the kinds that are asked for, where there is something to do. Nothing for an editor that asks for no such kind. */
export function sourceActions(
  snapshot: Snapshot,
  only: readonly string[],
  document: { readonly uri: string; readonly version: number },
  abilities: ClientAbilities,
): CodeAction[] | null {
  const wanted = sourceActionKinds.filter((kind) => only.some((asked) => kind === asked || kind.startsWith(`${asked}.`)));
  if (wanted.length === 0) return null;
  const action = (title: string, kind: string, edits: readonly TextEdit[]): CodeAction[] =>
    edits.length === 0 ? [] : [{ title, kind, edit: toProtocolEdit(edits, document, abilities) }];
  return [
    ...(wanted.includes(LAYOUT) ? action('Print the file in one form', LAYOUT, formattingEdits(snapshot.document)) : []),
    ...(wanted.includes(SORT) ? action('Sort entries by date', SORT, sortingEdits(snapshot)) : []),
  ];
}
