import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CarriedVsCode } from './carriedVsCode.js';
import { root } from './paths.js';

/** A VS Code server that listens on this machine alone. */
export interface VsCodeServer {
  readonly port: number;
  /** Its own, with its data and what is installed in it. */
  readonly folder: string;
  /** Ends it and everything that it started, and removes what it wrote. */
  stop(): Promise<void>;
  /** Settles with the exit code when it ends, by itself or by `stop`. */
  readonly ended: Promise<number | null>;
}

export interface ServerOptions {
  /** 0, the default, for any free one. */
  readonly port?: number;
  /** A packaged extension to install first. */
  readonly vsix?: string;
  /** The user's settings, beside those that keep VS Code itself quiet. */
  readonly settings?: Record<string, unknown>;
  readonly environment?: Record<string, string>;
  /** VS Code 1.139 runs a suite in its extension host only when it is told so, and then hides its messages and dialogs. */
  readonly runsSuite?: boolean;
  /** Refuse every connection that leaves this machine, from VS Code, its extensions and our language server. */
  readonly loopbackOnly?: boolean;
}

const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Starts VS Code with data and extensions folders of its own. Settles when it listens. @throws Error with what it said, when it ends instead. */
export async function startVsCode(vsCode: CarriedVsCode, options: ServerOptions = {}): Promise<VsCodeServer> {
  const own = await mkdtemp(join(tmpdir(), 'chron-vscode-'));
  const folders = ['--accept-server-license-terms', '--server-data-dir', join(own, 'data'), '--extensions-dir', join(own, 'extensions')];
  await mkdir(join(own, 'data/data/User'), { recursive: true });
  await writeFile(join(own, 'data/data/User/settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  const environment = { ...process.env, ...options.environment, ...(options.loopbackOnly === true ? refuseNetwork() : {}) };
  const run = (args: readonly string[]) =>
    spawn(vsCode.node, [vsCode.serverMain, ...folders, ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true });

  if (options.vsix !== undefined) await install(run(['--install-extension', options.vsix, '--force']));
  const server = run([
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--without-connection-token', '--disable-workspace-trust', '--disable-telemetry'],
    ...(options.runsSuite === true ? ['--enable-smoke-test-driver'] : []),
  ]);
  const ended = once(server, 'exit').then(() => server.exitCode);
  // Ctrl+C in a terminal does not reach a process group of its own.
  const endAtExit = () => signal(server, 'SIGKILL');
  process.once('exit', endAtExit);
  const stop = async () => {
    process.off('exit', endAtExit);
    signal(server, 'SIGTERM');
    const deadline = setTimeout(() => signal(server, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(deadline);
    signal(server, 'SIGKILL'); // what it started and left behind
    await rm(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return { port: await listening(server), folder: own, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function refuseNetwork(): Record<string, string> {
  return { NODE_OPTIONS: `--require=${JSON.stringify(join(root, 'test/support/vscode/loopbackOnly.cjs'))}` };
}

async function install(installer: ChildProcess): Promise<void> {
  const said = collect(installer);
  await once(installer, 'close');
  if (installer.exitCode !== 0) throw new Error(`VS Code did not install the packaged extension:\n${said()}`);
}

function listening(server: ChildProcess): Promise<number> {
  const said = collect(server);
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`VS Code did not start:\n${said()}`));
    const listen = () => {
      const found = /Extension host agent listening on (\d+)/.exec(said());
      if (found) resolve(Number(found[1]));
      // It says so, and stays.
      else if (said().includes('EADDRINUSE')) fail();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    server.once('exit', fail);
  });
}

/** What a process has said of late. */
function collect(child: ChildProcess): () => string {
  let said = '';
  const add = (data: unknown) => (said = (said + String(data)).slice(-100_000));
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => said;
}

/** To the process and all that it started, whether or not they are still there. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
  } catch {
    // already gone
  }
}
