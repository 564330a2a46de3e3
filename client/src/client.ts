import type { LogOutputChannel } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import { linkFindings } from './linkFindings.js';
import { restartPolicy } from './restartPolicy.js';

/** Files and unsaved documents only: a diff opens the same case a second time under another scheme, and would double every finding. */
export const caseFiles = [
  { scheme: 'file', language: 'chron' },
  { scheme: 'untitled', language: 'chron' },
];

/** A client of the language server, not started. No pop-up is its own doing: what it has to say is in the log and the status item. */
export function createClient(serverModule: string, log: LogOutputChannel): LanguageClient {
  const program = { module: serverModule, transport: TransportKind.ipc };
  return new LanguageClient(
    'chron',
    'Chron',
    { run: program, debug: { ...program, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
    {
      documentSelector: caseFiles,
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: restartPolicy(),
      middleware: { handleDiagnostics: linkFindings },
    },
  );
}
