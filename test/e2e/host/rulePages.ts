import assert from 'node:assert/strict';
import { commands, TabInputWebview, window, type CodeAction, type Diagnostic, type TextDocument } from 'vscode';
import { codeOf, findings, openCase } from './openCase.js';

describe('The page of a rule', () => {
  let document: TextDocument;
  let finding: Diagnostic;

  before(async () => {
    document = await openCase('coventry.chron');
    const found = await findings(document, (all) => all.some((one) => codeOf(one) === 'cp/icpc-15'));
    const one = found.find((diagnostic) => codeOf(diagnostic) === 'cp/icpc-15');
    assert.ok(one);
    finding = one;
  });

  afterEach(() => commands.executeCommand('workbench.action.closeActiveEditor'));

  it('is what the finding links to, and opens as a page to read', async () => {
    const { code } = finding;
    assert.ok(typeof code === 'object');
    const { scheme, path, query } = code.target;
    assert.deepEqual([scheme, path], ['command', 'chron.openRulePage']);
    const args: unknown = JSON.parse(query);
    assert.deepEqual(args, ['cp/icpc-15']);
    await commands.executeCommand(path, 'cp/icpc-15');
    await previewOf('icpc-15.md');
  });

  it('is offered among the fixes', async () => {
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding.range);
    const action = actions.find(({ title }) => title === 'Read about cp/icpc-15');
    assert.deepEqual(action?.command?.arguments, ['cp/icpc-15']);
  });

  it('is there for every finding, inside the extension', async () => {
    for (const id of new Set((await findings(document, () => true)).map(codeOf))) {
      await commands.executeCommand('chron.openRulePage', id);
      await previewOf(`${id.split('/')[1] ?? ''}.md`);
    }
  });
});

/** Waits for a preview of that file to be in front. @throws Error with the tabs that there are after ten seconds. */
function previewOf(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const tab = window.tabGroups.activeTabGroup.activeTab;
      if (!(tab?.input instanceof TabInputWebview) || !tab.label.includes(file)) return;
      stop();
      resolve();
    };
    const deadline = setTimeout(() => {
      stop();
      const tabs = window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
      reject(new Error(`No preview of ${file}, but ${tabs.join(', ')}`));
    }, 10_000);
    const listener = window.tabGroups.onDidChangeTabs(look);
    const stop = () => {
      clearTimeout(deadline);
      listener.dispose();
    };
    look();
  });
}
