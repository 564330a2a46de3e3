import assert from 'node:assert/strict';
import {
  commands,
  DiagnosticSeverity,
  workspace,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { codeOf, findings, openCase } from './openCase.js';

describe('Coventry, opened in VS Code', () => {
  let document: TextDocument;
  let found: readonly Diagnostic[];

  before(async () => {
    document = await openCase('coventry.chron');
    found = await findings(document, (all) => all.some((one) => codeOf(one) === 'cp/icpc-15'));
  });

  it('is a case chronology', () => assert.equal(document.languageId, 'chron'));

  for (const code of [
    'cp/report-day-before',
    'cp/parents-interviewed',
    'cp/conference-named',
    'sc/stage-3-offered',
    'sc/stage-2-65',
    'cp/icpc-15',
  ]) {
    it(`finds ${code}`, () =>
      assert.ok(
        found.some((one) => codeOf(one) === code),
        `only ${found.map(codeOf).join(', ')}`,
      ));
  }

  it('has the missing stage 3 as an error', () => assert.equal(the('sc/stage-3-offered').severity, DiagnosticSeverity.Error));

  it('says from which day on the conference was in time', () => assert.match(the('cp/icpc-15').message, /16 July 2019/));

  it('says the same over the date of the strategy discussion', async () => {
    const place = document.positionAt(document.getText().search(/^.*: strategy discussion.*@strategy2$/m));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
    assert.match(hovers.flatMap((hover) => hover.contents.map(textOf)).join('\n'), /16 July 2019/);
  });

  it('mends a finding with an edit that undo takes back', async () => {
    const before = document.getText();
    const fix = await fixThatSetsAside('cp/icpc-15');
    assert.ok(await workspace.applyEdit(fix.edit), `"${fix.title}" applies`);
    await findings(document, (all) => all.every((one) => codeOf(one) !== 'cp/icpc-15'));
    assert.notEqual(document.getText(), before);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await findings(document, (all) => all.some((one) => codeOf(one) === 'cp/icpc-15'));
  });

  it('checks again after "Chronology: Restart"', async () => {
    const expected = found.map(codeOf).sort();
    const emptied = findings(document, (all) => all.length === 0);
    await commands.executeCommand('chron.restart');
    await emptied;
    const again = await findings(document, (all) => all.length === expected.length);
    assert.deepEqual(again.map(codeOf).sort(), expected);
  });

  function the(code: string): Diagnostic {
    const one = found.find((diagnostic) => codeOf(diagnostic) === code);
    assert.ok(one, `no ${code}`);
    return one;
  }

  /** The fix that sets a rule aside. VS Code does not say which finding a fix is for, but this edit names the rule. */
  async function fixThatSetsAside(code: string): Promise<CodeAction & { edit: WorkspaceEdit }> {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      the(code).range,
      undefined,
      100,
    );
    for (const { edit, ...action } of actions) {
      if (edit?.entries().some(([, edits]) => edits.some((one) => one.newText.includes(code)))) return { ...action, edit };
    }
    return assert.fail(`no fix sets ${code} aside: ${actions.map((action) => action.title).join(', ')}`);
  }
});

function textOf(content: Hover['contents'][number]): string {
  if (typeof content === 'string') return content;
  return content.value;
}
