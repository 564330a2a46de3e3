import type { ExtensionContext } from 'vscode';
import { registerAnonymisedCopy } from './commands/anonymisedCopy.js';
import { registerCalculateDeadline } from './commands/calculateDeadline.js';
import { registerCopyDelayFigures } from './commands/copyDelayFigures.js';
import { registerCopyFinding } from './commands/copyFinding.js';
import { registerNewChronology } from './commands/newChronology.js';
import { registerOpenExample } from './commands/openExample.js';
import { registerOpenRulePage } from './commands/openRulePage.js';
import { registerRestart } from './commands/restart.js';
import { registerShowMe } from './commands/showMe.js';
import { registerSort } from './commands/sort.js';
import { registerWhatIf } from './commands/whatIf.js';
import { Checker } from './checker.js';
import { ChecklistView } from './checklist/checklistView.js';
import { createClient } from './client.js';
import { explainFindings } from './explainFindings.js';
import { showNotChecked } from './notChecked.js';
import { pasteEntries } from './pasteEntries.js';
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
    registerCopyFinding(checker),
    registerCalculateDeadline(checker),
    registerNewChronology(checker, context.globalState),
    registerOpenExample(context),
    registerShowMe(),
    registerSort(),
    explainFindings(),
    new ChecklistView(checker, context.globalState),
    pasteEntries(checker),
    showStatus(checker),
    showNotChecked(checker),
  );
  await checker.start();
}
