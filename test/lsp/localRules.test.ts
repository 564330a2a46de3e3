import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor, type Editor } from '../support/lsp/startEditor.js';

const folder = mkdtempSync(join(tmpdir(), 'chron-rules-'));
const pack = join(folder, 'northbridge.yaml');
const packUri = pathToFileURL(pack).href;

const packOf = (notice: string) => `pack: northbridge
title: Northbridge
last checked: 2026-11-21
calendar: england and wales
set:
  - parameter: report notice
    value: ${notice}
    citation: { instrument: Northbridge procedures, short: Northbridge 5.1, provision: "5.1", verified: text }
`;

const text = `as at: 1 June 2024
local rules: ./northbridge.yaml

people:
    C: child
    Mr B: father of C

5 August 2019: conference report shared with Mr B
6 August 2019: ICPC about C
    outcome: no plan
`;

const capabilities: ClientCapabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
};

describe("a council's own rules, in an editor", () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ capabilities, folders: [pathToFileURL(folder).href] });
  });
  after(async () => {
    await editor.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are applied from the first findings on, mended as the pack is, and watched', async () => {
    writeFileSync(pack, packOf('3 days'));
    const file = await openFile(editor, text, pathToFileURL(join(folder, 'a.chron')).href);
    assert.match(said((await file.findings(1)).diagnostics), /3 days before .* Northbridge 5\.1\./u);
    assert.deepEqual((await publishedAt(packUri, ({ length }) => length === 0)).diagnostics, []);
    assert.deepEqual(await editor.registered.first(({ method }) => method === 'workspace/didChangeWatchedFiles').then(globsOf), [
      '**/*.{yaml,yml}',
    ]);

    writeFileSync(pack, packOf('soon'));
    await changed();
    const [mistake] = (await publishedAt(packUri, ({ length }) => length > 0)).diagnostics;
    assert.equal(mistake?.message, 'value: "soon" is not understood. Write a period, such as "3 days" or "5 working days".');
    assert.deepEqual(mistake?.range, { start: { line: 6, character: 11 }, end: { line: 6, character: 15 } });
    const told = await publishedAt(file.uri, (all) => said(all).includes('are not applied'));
    assert.match(
      said(told.diagnostics),
      /The local rules in "\.\/northbridge\.yaml" are not applied\. In northbridge\.yaml, line 7, value: "soon"/u,
    );
    assert.deepEqual(told.diagnostics.find(({ message }) => said([{ message }]).includes('not applied'))?.range.start, {
      line: 1,
      character: 13,
    });

    writeFileSync(pack, packOf('2 days'));
    await changed();
    const mended = await publishedAt(file.uri, (all) =>
      said(all).includes('2 days before the initial child protection conference of 6 August 2019), recorded 5 August 2019. Northbridge'),
    );
    assert.doesNotMatch(said(mended.diagnostics), /not applied/u);
    await file.close();
  });

  it('are read again with each save of the case', async () => {
    writeFileSync(pack, packOf('3 days'));
    const file = await openFile(editor, text, pathToFileURL(join(folder, 'b.chron')).href);
    await file.findings(1);
    writeFileSync(pack, packOf('5 days'));
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: file.uri } });
    await publishedAt(file.uri, (all) => said(all).includes('5 days before'));
    await file.close();
  });

  it('are those that the case names as it is typed, and no others', async () => {
    writeFileSync(pack, packOf('3 days'));
    const file = await openFile(editor, text, pathToFileURL(join(folder, 'c.chron')).href);
    await file.findings(1);
    const at = { line: 1, character: 13 };
    const version = await file.change({ range: { start: at, end: at }, text: './.' });
    assert.match(said((await file.findings(version)).diagnostics), /It lies outside the folder/u);
    const without = await file.change({ range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, text: '' });
    const { diagnostics } = await file.findings(without);
    assert.doesNotMatch(said(diagnostics), /not applied|Northbridge/u);
    await file.close();
  });

  it('apply to that case only', async () => {
    writeFileSync(pack, packOf('3 days'));
    const [named, other] = [
      await openFile(editor, text, pathToFileURL(join(folder, 'd.chron')).href),
      await openFile(editor, text.replace(/local rules.*\n/u, ''), pathToFileURL(join(folder, 'e.chron')).href),
    ];
    assert.match(said((await named.findings(1)).diagnostics), /Northbridge/u);
    assert.doesNotMatch(said((await other.findings(1)).diagnostics), /Northbridge|cp\/report-notice/u);
  });

  it('wait until an unsaved case has a place', async () => {
    const file = await openFile(editor, text, 'untitled:Untitled-1');
    assert.match(said((await file.findings(1)).diagnostics), /Save this file first/u);
  });

  function publishedAt(uri: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean) {
    return editor.published.first((params) => params.uri === uri && wanted(params.diagnostics));
  }

  function changed(): Promise<void> {
    return editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: packUri, type: 2 }] });
  }
});

describe('an editor that sets local periods', () => {
  it('has its cases judged by them, and a setting that is none is told in the log', async () => {
    const parameters = {
      'report notice': '3 days',
      'review report notice': 5,
      'Stage 2 starts': 'Zebedee',
      Quillfeather: '3 days',
      ['__proto__']: {},
    };
    const editor = await startEditor({ capabilities: { workspace: { configuration: true } }, settings: { parameters } });
    const file = await openFile(editor, text.replace(/local rules.*\n/u, ''));
    await editor.published.first(({ uri, diagnostics }) => uri === file.uri && said(diagnostics).includes('3 days before'));
    for (const line of [
      /is not names with short texts/u,
      /gives "stage 2 starts" what it cannot be.*"request" or/u,
      /has 1 name that no built-in pack/u,
    ]) {
      await editor.logged.first(({ message }) => line.test(message));
    }
    assert.doesNotMatch(JSON.stringify(editor.logged.all()), /Zebedee|Quillfeather/u);
    assert.equal(await editor.stop(), 0);
  });
});

function said(diagnostics: readonly Pick<Diagnostic, 'message'>[]): string {
  return diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value)).join('\n');
}

function globsOf({ registerOptions }: { readonly registerOptions?: { readonly watchers?: readonly { readonly globPattern: unknown }[] } }) {
  return registerOptions?.watchers?.map(({ globPattern }) => globPattern);
}
