import type { ExtensionContext } from 'vscode';
import { registerRestart } from './commands/restart.js';
import { Checker } from './checker.js';
import { showNotChecked } from './notChecked.js';
import { showStatus } from './status.js';

/** Called by the editor when the first case file is opened, or a command of ours is run. */
export async function activate(context: ExtensionContext): Promise<void> {
  const checker = new Checker(context.asAbsolutePath('dist/server.node.mjs'));
  context.subscriptions.push(checker, registerRestart(checker), showStatus(checker), showNotChecked(checker));
  await checker.start();
}
