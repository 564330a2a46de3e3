import type { ExtensionContext } from 'vscode';
import { registerAnonymisedCopy } from './commands/anonymisedCopy.js';
import { registerCopyDelayFigures } from './commands/copyDelayFigures.js';
import { registerOpenRulePage } from './commands/openRulePage.js';
import { registerRestart } from './commands/restart.js';
import { registerWhatIf } from './commands/whatIf.js';
import { registerSort } from './commands/sort.js';
import { Checker } from './checker.js';
import { createClient } from './client.js';
import { explainFindings } from './explainFindings.js';
import { showNotChecked } from './notChecked.js';
import { showStatus } from './status.js';

/** Called by the editor when the first case file is opened, or a command of ours is run. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = context.asAbsolutePath('dist/server.node.mjs');
  const checker = new Checker((options) => createClient(server, options));
  context.subscriptions.push(
    checker,
    registerRestart(checker),
    registerOpenRulePage(context),
    registerWhatIf(checker),
    registerCopyDelayFigures(checker),
    registerAnonymisedCopy(checker),
    registerSort(),
    explainFindings(),
    showStatus(checker),
    showNotChecked(checker),
  );
  await checker.start();
}
