import { CodeActionKind, PositionEncodingKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';

/** Everything that the server does. Positions are counted in UTF-16 units, which every editor can do. */
export const capabilities: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
};
