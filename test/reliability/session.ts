import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { StreamMessageReader, type Message } from 'vscode-languageserver/node';
import { framed } from '../support/lsp/framed.js';
import type { Program } from './program.js';

/** What came over the wire. */
export interface Received {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly version?: number; readonly diagnostics?: readonly unknown[] };
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

/** A server in a process of its own, to which anything can be written, and which answers for a limited time only. */
export interface Session {
  readonly id: number;
  readonly write: (bytes: string | Uint8Array) => void;
  readonly send: (message: object) => void;
  /** Sends a request. @returns its answer; nothing when none comes in time, or the server ends. */
  readonly ask: (method: string, params?: object, limit?: number) => Promise<Received | undefined>;
  /** The first message that is wanted, of those still to come; nothing when none comes in time, or the server ends. */
  readonly next: (wanted: (message: Received) => boolean, limit?: number) => Promise<Received | undefined>;
  /** @param params in the place of what is said otherwise: no editor's process, no folder, few abilities. */
  readonly initialize: (params?: object) => Promise<Received | undefined>;
  readonly endInput: () => void;
  /** The exit code; nothing when it has not ended in time. */
  readonly exit: (limit?: number) => Promise<number | undefined>;
  readonly ended: () => boolean;
  readonly said: () => string;
  /** Resident memory, in MB. */
  readonly memory: () => number;
  /** How long its main thread has been at work, in milliseconds: what else the machine does is not counted. */
  readonly worked: () => number;
  readonly kill: () => Promise<void>;
}

const patience = 30_000; // milliseconds

export function startSession({ args }: Pick<Program, 'args'>): Session {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const looks = new Set<(message: Received | undefined) => void>();
  let said = '';
  child.stderr.on('data', (data) => (said = (said + String(data)).slice(-20_000)));
  child.stdin.on('error', () => undefined); // it may end while it is written to
  const send = (message: object) => child.stdin.write(framed(JSON.stringify({ jsonrpc: '2.0', ...message })));
  const heard = (message: Message & Received) => {
    answer(message, send);
    for (const look of looks) look(message);
  };
  new StreamMessageReader(child.stdout).listen(heard);
  const exited = once(child, 'exit').then(() => {
    for (const look of looks) look(undefined);
  });

  const next: Session['next'] = (wanted, limit = patience) =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve(undefined);
      const finish = (message: Received | undefined) => {
        clearTimeout(deadline);
        looks.delete(look);
        resolve(message);
      };
      const look = (message: Received | undefined) => {
        if (message === undefined || wanted(message)) finish(message);
      };
      const deadline = setTimeout(() => finish(undefined), limit);
      looks.add(look);
    });
  let asked = 0;
  const ask: Session['ask'] = (method, params, limit) => {
    const id = `asked ${(asked += 1)}`;
    const answered = next((message) => message.id === id && message.method === undefined, limit);
    send({ id, method, params });
    return answered;
  };

  return {
    id: child.pid ?? -1,
    write: (bytes) => child.stdin.write(bytes),
    send,
    ask,
    next,
    initialize: async (params) => {
      const answered = await ask('initialize', { processId: null, rootUri: null, capabilities, ...params });
      send({ method: 'initialized', params: {} });
      return answered;
    },
    endInput: () => child.stdin.end(),
    exit: async (limit = patience) => {
      const deadline = new Promise<void>((resolve) => setTimeout(resolve, limit).unref());
      await Promise.race([exited, deadline]);
      return child.exitCode ?? undefined;
    },
    ended: () => child.exitCode !== null || child.signalCode !== null,
    said: () => said,
    memory: () => memoryOf(child.pid ?? -1),
    worked: () => workOf(child.pid ?? -1),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

const capabilities = {
  textDocument: {
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** An editor that has nothing set, and agrees to everything. */
function answer(message: Received & { readonly params?: object }, send: (message: object) => void): void {
  if (message.method === undefined || message.id === undefined) return;
  const items = message.params !== undefined && 'items' in message.params ? message.params.items : undefined;
  send({ id: message.id, result: Array.isArray(items) ? items.map(() => null) : null });
}

/** What is mapped in and used, which only Linux tells without another program. */
function memoryOf(id: number): number {
  const found = /^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
  return Number(found?.[1] ?? Number.NaN) / 1024;
}

/** The same: only Linux tells. */
function workOf(id: number): number {
  const file = `/proc/${id}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : Number.NaN;
}
