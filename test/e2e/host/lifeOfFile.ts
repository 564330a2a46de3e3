import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { codeOf, findings } from './openCase.js';

describe('A case that is renamed and deleted while it is open', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chron-life-'));
  const [place, moved] = ['first', 'second'].map((name) => Uri.file(join(folder, `${name}.chron`)));

  it('takes its findings along, and leaves none behind', async () => {
    assert.ok(place && moved);
    writeFileSync(place.fsPath, '31 February 2019: referral about C\n');
    await window.showTextDocument(await workspace.openTextDocument(place));
    const isFound = (uri: Uri) =>
      findings({ uri, languageId: 'chron' }, (all) => all.some((one) => codeOf(one) === 'case/impossible-date'));
    const isClear = (uri: Uri) => findings({ uri, languageId: 'chron' }, (all) => all.length === 0);
    await isFound(place);
    const rename = new WorkspaceEdit();
    rename.renameFile(place, moved);
    assert.ok(await workspace.applyEdit(rename));
    await isFound(moved);
    await isClear(place);
    const remove = new WorkspaceEdit();
    remove.deleteFile(moved);
    assert.ok(await workspace.applyEdit(remove));
    await isClear(moved);
    assert.deepEqual(
      languages.getDiagnostics().filter(([uri, all]) => uri.path.includes('chron-life-') && all.length > 0),
      [],
    );
  });

  after(() => rmSync(folder, { recursive: true, force: true }));
});
