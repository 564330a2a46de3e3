import type { ExtensionContext } from 'vscode';
import { createBrowserClient } from './browserClient.js';
import { start } from './start.js';

/** Called by an editor in a browser when the first case file is opened, or a command of ours is run. */
export function activate(context: ExtensionContext): Promise<void> {
  return start((options) => createBrowserClient(context.extensionUri, options))(context);
}
