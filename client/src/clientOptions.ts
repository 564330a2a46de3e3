import { workspace, type LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction, RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import type { KeptFindings } from './keptFindings.js';
import { whatIf } from './commands/whatIf.js';
import { linkPublished, linkPulled } from './linkFindings.js';

/**
 * Files, unsaved documents, and whatever the open folders are kept in: a browser has no files of a computer. No other scheme, for a diff opens
 * the same case a second time under one, and would double every finding.
 */
export const caseFiles = [...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])].map(
  (scheme) => ({ scheme, language: 'chron' }),
);

/** What a client of the language server is told, wherever the server runs. Starting it again is the checker's business, not the client's. */
export function clientOptions(log: LogOutputChannel, { provider }: Pick<KeptFindings, 'provider'>): LanguageClientOptions {
  return {
    documentSelector: caseFiles,
    // Only what an editor can run is offered in it.
    initializationOptions: { commands: [whatIf, 'editor.action.triggerSuggest'] },
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: 'The checker has stopped.' }),
    },
    initializationFailedHandler: () => false,
    diagnosticCollectionProvider: provider,
    diagnosticPullOptions: { onChange: true },
    middleware: { handleDiagnostics: linkPublished, provideDiagnostics: linkPulled },
  };
}
