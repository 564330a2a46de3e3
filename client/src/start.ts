import type { ExtensionContext } from 'vscode';
import { registerAnonymisedCopy } from './commands/anonymisedCopy.js';
import { registerCopyDelayFigures } from './commands/copyDelayFigures.js';
import { registerOpenRulePage } from './commands/openRulePage.js';
import { registerRestart } from './commands/restart.js';
import { registerWhatIf } from './commands/whatIf.js';
import { registerSort } from './commands/sort.js';
import { Checker, type CreateClient } from './checker.js';
import { registerCalculateDeadline } from './commands/calculateDeadline.js';
import { registerCopyFinding } from './commands/copyFinding.js';
import { registerNewChronology } from './commands/newChronology.js';
import { registerOpenExample } from './commands/openExample.js';
import { registerShowMe } from './commands/showMe.js';
import { ChecklistView } from './checklist/checklistView.js';
import { pasteEntries } from './pasteEntries.js';
import { explainFindings } from './explainFindings.js';
import { giveLocalRules } from './localRulesForServer.js';
import { showNotChecked } from './notChecked.js';
import { showStatus } from './status.js';

/**
 * Starts the server at once, whatever the editor is; `createClient` says how it is reached there.
 * @returns what the editor is to call to have all else, which settles when the server answers.
 */
export function start(createClient: CreateClient): (context: ExtensionContext) => Promise<void> {
  const checker = new Checker((options) => giveLocalRules(createClient(options)));
  const answers = checker.start();
  return (context) => {
    context.subscriptions.push(
      checker,
      registerRestart(checker),
      registerOpenRulePage(context),
      registerWhatIf(checker),
      registerCopyDelayFigures(checker),
      registerAnonymisedCopy(checker),
      registerSort(),
      registerCopyFinding(checker),
      registerCalculateDeadline(checker),
      registerNewChronology(checker, context.globalState),
      registerOpenExample(context),
      registerShowMe(),
      explainFindings(),
      new ChecklistView(checker, context.globalState),
      pasteEntries(checker),
      showStatus(checker),
      showNotChecked(checker),
    );
    return answers;
  };
}
