import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type PublishDiagnosticsParams,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { createInbox } from '../support/lsp/inbox.js';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor, type Editor } from '../support/lsp/startEditor.js';

const dance = '3 May 2019: dance @x\n';
/** What is said of long work. */
interface Shown {
  readonly kind: string;
  readonly title?: string;
}

const able: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  window: { workDoneProgress: true },
};

describe('the cases of a folder that are not open', () => {
  let root: string;
  let editor: Editor;
  let settings = { folderFindings: true };

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'chron-folder-'));
    settings = { folderFindings: true };
    for (const at of ['a/deep (1)', 'a/.hidden', 'a/node_modules', 'outside']) mkdirSync(join(root, at), { recursive: true });
    for (const at of [
      'a/one.chron',
      'a/deep (1)/two.chron',
      'a/.hidden/h.chron',
      'a/node_modules/n.chron',
      'outside/o.chron',
      'a/other.txt',
    ])
      writeFileSync(join(root, at), dance);
    symlinkSync(join(root, 'outside/o.chron'), join(root, 'a/link.chron'));
    symlinkSync(join(root, 'outside'), join(root, 'a/way'));
    editor = await startEditor({ capabilities: able, folders: [uri('a')] });
    editor.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
    await changeSettings({ folderFindings: true });
  });
  afterEach(async () => {
    await editor.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('are checked, inside the folder only', async () => {
    await told('a/one.chron', 1);
    await told('a/deep (1)/two.chron', 1);
    await changed('a/last.chron', dance);
    await told('a/last.chron', 1);
    assert.deepEqual(
      [...new Set(editor.published.all().map((one) => one.uri))].toSorted(),
      [uri('a/deep (1)/two.chron'), uri('a/last.chron'), uri('a/one.chron')].toSorted(),
    );
    assert.ok(editor.registered.all().some((one) => JSON.stringify(one).includes('**/*.chron')));
  });

  it('follow what happens on disk', async () => {
    await told('a/one.chron', 1);
    await changed('a/one.chron', '3 May 2019: interview with X\n');
    await told('a/one.chron', 0);
    await changed('a/one.chron', dance);
    await told('a/one.chron', 1, 2);
    unlinkSync(join(root, 'a/one.chron'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('a/one.chron'), type: 3 }] });
    await told('a/one.chron', 0, 2);
  });

  it('take their findings along when their folder is renamed', async () => {
    await told('a/deep (1)/two.chron', 1);
    renameSync(join(root, 'a/deep (1)'), join(root, 'a/new'));
    await editor.connection.sendNotification('workspace/didRenameFiles', { files: [{ oldUri: uri('a/deep (1)'), newUri: uri('a/new') }] });
    await told('a/deep (1)/two.chron', 0);
    await told('a/new/two.chron', 1);
  });

  it('lose them when the folder is left out, or goes', async () => {
    await told('a/one.chron', 1);
    await changeSettings({ folderFindings: false });
    await told('a/one.chron', 0);
    await changeSettings({ folderFindings: true });
    await told('a/one.chron', 1, 2);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: uri('a'), name: 'a' }] },
    });
    await told('a/one.chron', 0, 2);
  });

  it('are never read from disk while they are open, under whatever name the editor has for them', async () => {
    await told('a/deep (1)/two.chron', 1);
    const asWritten = uri('a/deep (1)/two.chron').replace('(1)', '%281%29');
    const file = await openFile(editor, '3 May 2019: interview with X\n', asWritten);
    assert.deepEqual((await file.findings(1)).diagnostics, []);
    const before = editor.published.all().length;
    await changed('a/deep (1)/two.chron', `${dance}${dance}`);
    await changed('a/mark.chron', dance);
    await told('a/mark.chron', 1);
    assert.deepEqual(
      editor.published
        .all()
        .slice(before)
        .filter((one) => /two/u.test(one.uri)),
      [],
    );
    await file.close();
    await editor.published.first((one) => /two/u.test(one.uri) && one.diagnostics.length >= 2);
  });

  it('say so when they cannot be read, or are too large to be looked at unopened', async () => {
    writeFileSync(join(root, 'a/utf16.chron'), Buffer.from('\uFEFFx', 'utf16le'));
    writeFileSync(join(root, 'a/large.chron'), dance.repeat(20_000));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: ['utf16', 'large'].map((name) => ({ uri: uri(`a/${name}.chron`), type: 1 })),
    });
    assert.match(JSON.stringify(await told('a/utf16.chron', 1)), /not checked: it is in UTF-16/u);
    assert.match(JSON.stringify(await told('a/large.chron', 1)), /checked only while it is open/u);
  });

  it('can be many: how far it has come is shown, and other questions are answered meanwhile', async () => {
    const begun = createInbox<Shown>();
    editor.connection.onRequest('window/workDoneProgress/create', () => null);
    editor.connection.onNotification('$/progress', ({ value }: { value: Shown }) => begun.put(value));
    for (let i = 0; i < 25; i += 1) writeFileSync(join(root, `a/many${i}.chron`), dance.repeat(3));
    const file = await openFile(editor, dance, uri('a/open.chron'));
    await changeSettings({ folderFindings: true });
    const meanwhile = await file.hover({ line: 0, character: 3 });
    const before = editor.published.all().filter((one) => /many/u.test(one.uri)).length;
    assert.ok(meanwhile && before < 25, `${before} were done before`);
    await editor.published.first((one) => /many24/u.test(one.uri));
    assert.equal((await begun.first(({ kind }) => kind === 'begin')).title, 'Checking case files');
    await begun.first(({ kind }) => kind === 'end');
  });

  it('can be searched, with those that are open as they stand there', async () => {
    await openFile(editor, 'case: 7\npeople:\n    Ms Quill: mother\n\n3 May 2019: referral @first\n', uri('a/one.chron'));
    const find = (query: string) => editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
    assert.deepEqual(
      (await find('dance')).map((one) => one.location.uri),
      [uri('a/deep (1)/two.chron')],
    );
    assert.deepEqual(
      (await find('qll')).map(({ name, containerName }) => [name, containerName]),
      [['Ms Quill', '7']],
    );
    assert.deepEqual(
      (await find('@fir')).map(({ name }) => name),
      ['@first'],
    );
    await changed('a/deep (1)/two.chron', '3 May 2019: waltz\n');
    assert.deepEqual((await find('waltz')).length, 1);
    assert.deepEqual(await find('dance'), []);
    await assert.rejects(editor.connection.sendRequest('workspace/symbol', { query: 3 }), /no valid query/u);
  });

  it('answer a search that was taken back with an error', async () => {
    for (let i = 0; i < 200; i += 1) writeFileSync(join(root, `a/s${i}.chron`), dance.repeat(150));
    const source = new CancellationTokenSource();
    const asked = editor.connection.sendRequest('workspace/symbol', { query: 'nothing like it' }, source.token);
    await new Promise((resolve) => setImmediate(resolve));
    source.cancel();
    await assert.rejects(asked, (error: { code: number }) => error.code === -32800);
  });

  it('have their pack named anew when it is moved', async () => {
    const text = 'case: 1\nlocal rules: ./rules/n.yaml\n';
    const file = await openFile(editor, text, uri('a/deep (1)/c.chron'));
    const ask = (oldUri: string, newUri: string) =>
      editor.connection.sendRequest<WorkspaceEdit | null>('workspace/willRenameFiles', {
        files: [{ oldUri: uri(oldUri), newUri: uri(newUri) }],
      });
    const edited = async (oldUri: string, newUri: string) => (await ask(oldUri, newUri))?.changes?.[file.uri];
    const range = { start: { line: 1, character: 13 }, end: { line: 1, character: 27 } };
    assert.deepEqual(await edited('a/deep (1)/rules/n.yaml', 'a/packs/m m.yaml'), [{ range, newText: '../packs/m m.yaml' }]);
    assert.deepEqual(await edited('a/deep (1)/rules', 'a/deep (1)/packs'), [{ range, newText: './packs/n.yaml' }]);
    assert.equal(await ask('a/deep (1)/rules/other.yaml', 'a/x.yaml'), null);
    assert.equal(await ask('a/deep (1)', 'a/new'), null);
  });

  function uri(path: string): string {
    return pathToFileURL(join(root, path)).href;
  }

  /** The `nth` time that so many findings of a file are told. */
  async function told(path: string, count: number, nth = 1): Promise<PublishDiagnosticsParams> {
    let seen = 0;
    return editor.published.first((one) => one.uri === uri(path) && one.diagnostics.length === count && (seen += 1) >= nth);
  }

  async function changed(path: string, text: string): Promise<void> {
    writeFileSync(join(root, path), text);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(path), type: 2 }] });
  }

  async function changeSettings(now: typeof settings): Promise<void> {
    settings = now;
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }
});

describe('a folder whose findings nobody asked for', () => {
  it('is left alone, and not watched', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chron-folder-'));
    writeFileSync(join(folder, 'one.chron'), dance);
    const editor = await startEditor({ capabilities: able, folders: [pathToFileURL(folder).href] });
    const file = await openFile(editor, dance);
    await file.findings(1);
    await file.hover({ line: 0, character: 1 });
    assert.deepEqual([...new Set(editor.published.all().map(({ uri }) => uri))], [file.uri]);
    assert.ok(!editor.registered.all().some((one) => JSON.stringify(one).includes('chron"}')));
    await editor.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is checked for an editor that sends its settings and can do nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chron-folder-'));
    writeFileSync(join(folder, 'one.chron'), dance);
    const editor = await startEditor({ folders: [pathToFileURL(folder).href] });
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { chron: { folderFindings: true } } });
    await editor.published.first(({ diagnostics }) => diagnostics.length === 1);
    await editor.stop();
    rmSync(folder, { recursive: true, force: true });
  });
});
