import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  type ClientCapabilities,
  type ConfigurationParams,
  type InitializeResult,
  type LogMessageParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  type RegistrationParams,
} from 'vscode-languageserver/node';
import { bundled } from '../bundled.js';
import { createInbox, type Inbox } from './inbox.js';
import { newTraffic, WatchedReader, WatchedWriter } from './traffic.js';

/** An editor with a server of its own, over real pipes. */
export interface Editor {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly published: Inbox<PublishDiagnosticsParams>;
  readonly logged: Inbox<LogMessageParams>;
  /** What the server asked to be told of. */
  readonly registered: Inbox<Registration>;
  /** Shuts the server down, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  /** The answer to every question for the settings. */
  readonly settings?: unknown;
  /** The folders that are open. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: object;
}

export async function startEditor({
  capabilities = {},
  settings = null,
  folders,
  initializationOptions,
}: EditorOptions = {}): Promise<Editor> {
  const server = startServerProcess();
  const traffic = newTraffic();
  const connection = createProtocolConnection(new WatchedReader(server.stdout, traffic), new WatchedWriter(server.stdin, traffic));
  const published = createInbox<PublishDiagnosticsParams>();
  const logged = createInbox<LogMessageParams>();
  connection.onNotification('textDocument/publishDiagnostics', published.put);
  connection.onNotification('window/logMessage', logged.put);
  connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) => items.map(() => settings));
  const registered = createInbox<Registration>();
  connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    registrations.forEach(registered.put);
    return null;
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    ...(initializationOptions && { initializationOptions }),
    ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
  });
  await connection.sendNotification('initialized', {});
  return { process: server, connection, initialized, published, logged, registered, stop: () => stop(connection, server) };
}

/** The server as its own process. */
export function startServerProcess() {
  const server = spawn(process.execPath, [bundled('main.node.ts'), '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  started.push(server);
  return server;
}

const started: ChildProcess[] = [];

// A test that failed leaves its server running, which would keep the tests from ending.
after(() => started.forEach((server) => server.kill()));

/** Its exit code, also when it is gone already. */
export async function exitCodeOf(server: ChildProcess): Promise<number | null> {
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  return server.exitCode;
}

async function stop(connection: ProtocolConnection, server: ChildProcess): Promise<number | null> {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const code = await exitCodeOf(server);
  connection.dispose();
  return code;
}
