import { join } from 'node:path';
import { createClient } from './client.js';
import { start } from './start.js';

/**
 * Called by the editor when the first case file is opened, or a command of ours is run. The server is started before that, as this file is
 * loaded: VS Code calls only once its window has answered, and that has the case to show first.
 */
export const activate = start((options) => createClient(join(__dirname, 'server.node.mjs'), options));
