import { EventEmitter, type Disposable, type Event } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.js';
import { createLog } from './log.js';

/** Whether what the Problems panel shows can be believed. */
export type CheckerState = 'starting' | 'checking' | 'stopped';

/** The language server's life: one server at a time, started, started again and stopped. */
export class Checker implements Disposable {
  private readonly log = createLog();
  private readonly changed = new EventEmitter<CheckerState>();
  private client: LanguageClient | undefined;

  readonly onDidChangeState: Event<CheckerState> = this.changed.event;

  constructor(private readonly serverModule: string) {}

  async start(): Promise<void> {
    const client = createClient(this.serverModule, this.log);
    client.onDidChangeState(({ newState }) => this.changed.fire(nameOf(newState)));
    this.client = client;
    await client.start();
  }

  /** A client that failed to start cannot be started again, so each start has a client of its own. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  dispose(): Promise<void> {
    this.changed.dispose();
    this.log.dispose();
    return this.stop();
  }

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    // A client cannot be stopped while it starts; one that failed or stopped by itself has nothing left to stop.
    if (client?.state === State.Starting) await client.start().catch(() => undefined);
    if (client?.state === State.Running) await client.dispose();
  }
}

function nameOf(state: State): CheckerState {
  switch (state) {
    case State.Starting:
      return 'starting';
    case State.Running:
      return 'checking';
    case State.Stopped:
    case State.StartFailed:
      return 'stopped';
  }
}
