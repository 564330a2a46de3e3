import { PositionEncodingKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { requests } from './requests/requests.js';

/** Everything that the server does. Positions are counted in UTF-16 units, which every editor can do. */
export const capabilities: ServerCapabilities = requests.reduce<ServerCapabilities>(
  (all, request) => ({ ...all, ...request.capabilities }),
  {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
);
