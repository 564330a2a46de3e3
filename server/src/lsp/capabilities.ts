import { PositionEncodingKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from './clientAbilities.js';
import { fileOperations } from './requests/willRenameFiles.js';
import { requests } from './requests/requests.js';

/** What the server does for an editor of these abilities: one that does not ask for findings, or cannot be told to ask again, is sent them. */
export function capabilitiesFor({ pullsDiagnostics }: ClientAbilities): ServerCapabilities {
  const { diagnosticProvider, ...others } = capabilities;
  return pullsDiagnostics ? capabilities : others;
}

/** Everything that the server does. Positions are counted in UTF-16 units, which every editor can do. */
const capabilities: ServerCapabilities = requests.reduce<ServerCapabilities>((all, request) => ({ ...all, ...request.capabilities }), {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations },
});
