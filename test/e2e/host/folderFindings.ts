import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ConfigurationTarget, extensions, languages, Uri, window, workspace, type SymbolInformation, commands } from 'vscode';
import { codeOf, findings, openCase } from './openCase.js';

describe('The cases of a folder that are not open', () => {
  const setting = () => workspace.getConfiguration('chron');
  const place = (name: string) => Uri.file(join(extensions.getExtension('chron.chron')?.extensionPath ?? '', 'examples', name));

  after(() => setting().update('folderFindings', undefined, ConfigurationTarget.Global));

  it('are checked when that is wanted, and once opened each finding is there once', async () => {
    await openCase('coventry.chron');
    const unopened = place('worcestershire.chron');
    assert.deepEqual(languages.getDiagnostics(unopened), []);
    await setting().update('folderFindings', true, ConfigurationTarget.Global);
    const found = await findings({ uri: unopened, languageId: 'chron' }, (all) => all.length > 0);
    const document = await workspace.openTextDocument(unopened);
    await window.showTextDocument(document);
    const opened = await findings(document, (all) => all.length === found.length);
    assert.deepEqual(opened.map(codeOf).sort(), found.map(codeOf).sort());
  });

  it('can be searched by the names of people and entries', async () => {
    const symbols = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'strategy discussion');
    assert.ok(new Set(symbols.map(({ location }) => location.uri.path)).size > 1);
  });

  it('lose their findings when that is no longer wanted', async () => {
    const unopened = place('rutland.chron');
    await findings({ uri: unopened, languageId: 'chron' }, (all) => all.length > 0);
    await setting().update('folderFindings', false, ConfigurationTarget.Global);
    await findings({ uri: unopened, languageId: 'chron' }, (all) => all.length === 0);
  });
});
