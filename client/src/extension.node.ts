import type { ExtensionContext } from 'vscode';
import { createClient } from './client.js';
import { start } from './start.js';

/** Called by the editor when the first case file is opened, or a command of ours is run. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = context.asAbsolutePath('dist/server.node.mjs');
  return start(context, (options) => createClient(server, options));
}
