import { commands, EventEmitter, window, type Disposable } from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './clientOptions.js';
import { countCrashes } from './crashes.js';
import { keepFindings } from './keptFindings.js';
import { createLog } from './log.js';
import { quietly } from './quietly.js';

/** Whether what the Problems panel shows can be believed. */
export type CheckerState = 'starting' | 'checking' | 'stopped';

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * The language server's life: one server at a time, started, started again and stopped. A crash is mended without a word, until there
 * have been five in three minutes; it makes no difference whether the server was at work or still starting.
 */
export class Checker implements Disposable {
  private readonly log = createLog();
  private readonly findings = keepFindings();
  private readonly changed = new EventEmitter<CheckerState>();
  private isOneCrashTooMany = countCrashes(Date.now);
  private client: BaseLanguageClient | undefined;
  private state: CheckerState = 'starting';

  constructor(private readonly createClient: CreateClient) {}

  /** Tells `listener` the state that it is in, which may be any by now, and each that it comes to. */
  watch(listener: (state: CheckerState) => void): Disposable {
    listener(this.state);
    return this.changed.event(listener);
  }

  /** Settles when the server answers, or has failed to. */
  async start(): Promise<void> {
    // A client that failed cannot be started again, so each start has a client of its own.
    const client = quietly(this.createClient(clientOptions(this.log, this.findings)));
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (client === this.client) this.follow(newState);
    });
    await client.start().catch(() => undefined); // its state says so too
  }

  /** What the server answers. @throws Error when it cannot, or when there is none. */
  async ask<Answer>(method: string, params: object): Promise<Answer> {
    if (this.client?.state !== State.Running) throw new Error('The checker has stopped. Run the command "Chronology: Restart" first.');
    return this.client.sendRequest<Answer>(method, params);
  }

  async restart(): Promise<void> {
    await this.stop();
    this.findings.clear();
    this.isOneCrashTooMany = countCrashes(Date.now);
    await this.start();
  }

  dispose(): Promise<void> {
    this.changed.dispose();
    return this.stop().finally(() => this.log.dispose());
  }

  private follow(state: State): void {
    switch (state) {
      case State.Starting:
        return this.tell('starting');
      case State.Running:
        this.findings.forgetClosedFiles();
        return this.tell('checking');
      case State.Stopped:
      case State.StartFailed:
        return this.crashed();
    }
  }

  private tell(state: CheckerState): void {
    this.state = state;
    this.changed.fire(state);
  }

  private crashed(): void {
    this.client = undefined;
    if (!this.isOneCrashTooMany()) {
      void this.start();
      return;
    }
    this.findings.clear();
    this.tell('stopped');
    void offerRestart();
  }

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    // A client cannot be stopped while it starts; one that failed or stopped by itself has nothing left to stop.
    if (client?.state === State.Starting) await client.start().catch(() => undefined);
    await client?.dispose();
  }
}

async function offerRestart(): Promise<void> {
  const chosen = await window.showErrorMessage(
    'Case files are not being checked: the checker stopped five times in three minutes.',
    'Restart',
  );
  if (chosen !== undefined) await commands.executeCommand('chron.restart');
}
