import {
  CodeActionKind,
  FileOperationPatternKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { tokenTypes } from '../service/colours/tokenType.js';
import type { ClientAbilities } from './clientAbilities.js';
import { sourceActionKinds } from './sourceActionKinds.js';

/** What the server does for an editor of these abilities: one that does not ask for findings, or cannot be told to ask again, is sent them. */
export function capabilitiesFor({ pullsDiagnostics }: ClientAbilities): ServerCapabilities {
  const { diagnosticProvider, ...others } = capabilities;
  return pullsDiagnostics ? capabilities : others;
}

/**
 * An editor asks at each of these as they are typed. VS Code asks at letters of its own accord: only the server can tell the words of a date
 * or a step from those of a narrative, where nothing is to pop up.
 */
const triggerCharacters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@/ '.split('');

const fileOperations = {
  willRename: { filters: [filter('**/*.{yaml,yml}'), filter('**/')] },
  didRename: { filters: [filter('**/*.chron'), filter('**/')] },
  didCreate: { filters: [filter('**/*.chron')] },
  didDelete: { filters: [filter('**/*.chron'), filter('**/')] },
};

function filter(glob: string) {
  const matches = glob.endsWith('/') ? FileOperationPatternKind.folder : FileOperationPatternKind.file;
  return { scheme: 'file', pattern: { glob: glob.endsWith('/') ? '**' : glob, matches } };
}

/**
 * Everything that the server does, in one place and without what does it: an editor is answered before that is loaded. Positions are
 * counted in UTF-16 units, which every editor can do.
 */
const capabilities: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations },
  hoverProvider: true,
  diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, ...sourceActionKinds] },
  completionProvider: { triggerCharacters, resolveProvider: false },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: { label: 'Chronology' },
  documentLinkProvider: { resolveProvider: false },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: ['declaration'] },
    range: true,
    full: { delta: true },
  },
  workspaceSymbolProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  inlayHintProvider: { resolveProvider: false },
  codeLensProvider: { resolveProvider: false },
};
