import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { startServer } from '../../../server/src/lsp/startServer.js';
import { builtInPacks } from '../../../server/src/rules/builtInPacks.generated.js';
import { TODAY } from '../judge.js';
import { newTraffic, WatchedReader, WatchedWriter } from './traffic.js';

/** A server inside this process, over the real protocol, whose time passes when the test says so. */
export interface InnerServer {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly published: readonly PublishDiagnosticsParams[];
  /** Lets everything be read and sent that is on its way, but no time pass. */
  readonly flush: () => Promise<void>;
  /** As much time passes as anything waits for, with no key pressed. */
  readonly pause: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startInnerServer(capabilities: ClientCapabilities = {}, initializationOptions?: object): Promise<InnerServer> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  const unused = async (_case: string, _folders: readonly string[], asked: string) => ({ asked, packs: builtInPacks, errors: [] });
  const soon: (() => void)[] = [];
  const waiting = new Set<() => void>();
  const later = (_milliseconds: number, run: () => void): (() => void) => {
    waiting.add(run);
    return () => waiting.delete(run);
  };
  startServer(
    server,
    { today: () => TODAY, soon: (run) => soon.push(run), now: () => 0, later },
    { packs: builtInPacks, loadLocalRules: unused },
  );
  const traffic = newTraffic();
  const connection = createProtocolConnection(new WatchedReader(down, traffic), new WatchedWriter(up, traffic));
  const published: PublishDiagnosticsParams[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => void published.push(params));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  // An answer comes after all that was sent before the question.
  const roundTrip = () => connection.sendRequest('textDocument/hover', {}).catch(() => undefined);
  const flush = async (): Promise<void> => {
    await roundTrip();
    for (let run = soon.shift(); run !== undefined; run = soon.shift()) run();
    await roundTrip();
  };
  const pause = async (): Promise<void> => {
    const all = [...waiting];
    waiting.clear();
    for (const run of all) run();
    await flush();
  };
  return { connection, initialized, published, flush, pause, stop: () => stop(connection) };
}

/** Waits until the server has nothing more to send, so that nothing goes to a connection that is closed. */
async function stop(connection: ProtocolConnection): Promise<void> {
  await connection.sendRequest('shutdown');
  connection.end();
}
