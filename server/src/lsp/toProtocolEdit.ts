import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../service/languageService.js';
import type { ClientAbilities } from './clientAbilities.js';

/** @param document the version that the edits are for: an editor that has gone on refuses them. */
export function toProtocolEdit(
  edits: readonly TextEdit[],
  { uri, version }: { readonly uri: string; readonly version: number },
  abilities: ClientAbilities,
): WorkspaceEdit {
  const changes = edits.map(({ range, newText }) => ({ range, newText }));
  return abilities.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
