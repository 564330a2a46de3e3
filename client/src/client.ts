import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';

/** A client of the language server in a process of its own, not started. */
export function createClient(serverModule: string, options: LanguageClientOptions): LanguageClient {
  const program = { module: serverModule, transport: TransportKind.ipc };
  const debug = { ...program, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('chron', 'Chron', { run: program, debug }, options);
}
