import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver/node';
import { applyEdits } from '../support/applyEdits.js';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor, type Editor } from '../support/lsp/startEditor.js';

const capabilities: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }, isPreferredSupport: true },
  },
};

const rulesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const point = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

describe('an editor', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ capabilities });
  });
  after(() => editor.stop());

  it('is told what the server can do', () => {
    assert.equal(editor.initialized.capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(editor.initialized.capabilities.textDocumentSync, { openClose: true, change: 2, save: { includeText: false } });
    assert.equal(editor.initialized.capabilities.hoverProvider, true);
    assert.equal(editor.initialized.capabilities.executeCommandProvider, undefined);
  });

  it('gets the findings of a file that it opens, with their version', async () => {
    const file = await openFile(editor, '31 February 2019: referral about C\n');
    const { diagnostics } = await file.findings(1);
    const impossible = diagnostics.find(({ code }) => code === 'case/impossible-date');
    assert.deepEqual(impossible?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 16 } });
    assert.equal(impossible?.severity, 1);
    assert.equal(impossible?.source, 'chron');
  });

  it('gets the findings of each change, counted in UTF-16 after emoji and CRLF', async () => {
    const file = await openFile(editor, '1 July 2019: referral about C \u{1F476}\u{1F3FD}\r\n\r\n6 August 2019: ICPC about C\r\n');
    assert.ok(!rulesOf((await file.findings(1)).diagnostics).includes('case/impossible-date'));
    const version = await file.change(
      { range: { start: { line: 0, character: 30 }, end: { line: 0, character: 34 } }, text: '\u{1F476}' },
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } }, text: '36' },
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '    source: \u{1F4C4} D1\r\n' },
    );
    const { diagnostics } = await file.findings(version);
    assert.deepEqual(diagnostics.find(({ code }) => code === 'case/impossible-date')?.range, {
      start: { line: 3, character: 0 },
      end: { line: 3, character: 14 },
    });
  });

  it('gets the findings of the last of a burst of changes', async () => {
    const file = await openFile(editor, '\n');
    const text = '31 June 2019: referral about C';
    let version = 1;
    for (const [character, letter] of [...text].entries()) {
      version = await file.change({ range: point(0, character), text: letter });
    }
    // Once typing has stopped: a date that is half there is not held against anyone.
    await editor.published.first(
      (params) => params.uri === file.uri && params.version === version && rulesOf(params.diagnostics).includes('case/impossible-date'),
    );
    const versions = editor.published
      .all()
      .flatMap((params) => (params.uri === file.uri && params.version !== undefined ? [params.version] : []));
    assert.deepEqual(
      versions,
      versions.toSorted((a, b) => a - b),
    );
  });

  it('is shown what a date means', async () => {
    const file = await openFile(editor, 'early July 2019: referral about C <img src=x> [a](command:x)\n');
    const hover = await file.hover({ line: 0, character: 3 });
    assert.deepEqual(hover?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 15 } });
    assert.match(JSON.stringify(hover?.contents), /"kind":"markdown".*read as 1 to 10 July 2019, at the widest 1 to 14 July 2019/u);
    assert.equal(await file.hover({ line: 1, character: 0 }), null);
  });

  it('mends what it asks about, for the version that it asked of', async () => {
    const text = '1 July 2019: referral about C\r\nMon 10 July 2019: strategy discussion about C';
    const file = await openFile(editor, text);
    const { diagnostics } = await file.findings(1);
    const actions = await file.actions(point(1, 2), { diagnostics });
    const action = actions?.find(({ title }) => title === 'Change to "Wed 10 July 2019"');
    assert.equal(action?.kind, 'quickfix');
    assert.deepEqual(rulesOf(action?.diagnostics ?? []), ['case/wrong-weekday']);
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri: file.uri, version: 1 });
    const edits = change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
    assert.equal(applyEdits(text, edits), text.replace('Mon', 'Wed'));
    const version = await file.change(...edits.map(({ range, newText }) => ({ range, text: newText })));
    assert.ok(!rulesOf((await file.findings(version)).diagnostics).includes('case/wrong-weekday'));
  });

  it('gets our own edit also when it counts characters in bytes', async () => {
    const file = await openFile(editor, '\u{1F476}\u{1F476}\u{1F476}\nMon 10 July 2019: referral about \u{1F476}\n');
    const { diagnostics } = await file.findings(1);
    const echoed = diagnostics.map((diagnostic) => ({
      ...diagnostic,
      range: { start: { line: 1, character: 40 }, end: { line: 1, character: 90 } },
    }));
    const actions = await file.actions({ start: { line: 1, character: 44 }, end: { line: 1, character: 44 } }, { diagnostics: echoed });
    const action = actions?.find(({ title }) => title === 'Change to "Wed 10 July 2019"');
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.edits[0]?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 16 } });
  });

  it('is offered nothing of a kind that it does not ask for', async () => {
    const file = await openFile(editor, 'Mon 10 July 2019: referral about C\n');
    assert.equal(await file.actions(point(0, 2), { diagnostics: [], only: ['refactor.extract'] }), null);
    const only = async (kind: string) =>
      new Set((await file.actions(point(0, 2), { diagnostics: [], only: [kind] }))?.map((one) => one.kind));
    assert.deepEqual(await only('quickfix'), new Set(['quickfix']));
    assert.deepEqual(await only('refactor'), new Set(['refactor.rewrite']));
  });

  it('is offered what is no mending only when somebody asks, and not as the cursor comes by', async () => {
    const file = await openFile(editor, '03/06/19: referral about C\n');
    const kinds = async (triggerKind: 1 | 2) =>
      (await file.actions(point(0, 2), { diagnostics: [], triggerKind }))?.map((one) => one.kind) ?? [];
    assert.ok((await kinds(1)).includes('refactor.rewrite'));
    assert.ok(!(await kinds(2)).includes('refactor.rewrite'));
  });

  it('is left with no findings of a file that it closes', async () => {
    const file = await openFile(editor, '31 February 2019: referral about C\n');
    await file.findings(1);
    await file.close();
    const cleared = await editor.published.first(({ uri, version }) => uri === file.uri && version === undefined);
    assert.deepEqual(cleared.diagnostics, []);
  });

  it('gets an error, and not an empty answer, for a file that is not open', async () => {
    await assert.rejects(
      editor.connection.sendRequest('textDocument/hover', {
        textDocument: { uri: 'file:///other.chron' },
        position: { line: 0, character: 0 },
      }),
      { code: -32602 },
    );
  });

  it('never finds a word of a case in the log', async () => {
    const canary = 'Zebedee Quillfeather';
    const file = await openFile(editor, `31 February 2019: interview with ${canary}\n`);
    await file.findings(1);
    await file.hover({ line: 0, character: 0 });
    await file.actions(point(0, 0));
    assert.ok(!JSON.stringify(editor.logged.all()).includes('Quillfeather'));
  });
});

describe('an editor with settings', () => {
  it('has its cases judged on the day that it sets, and those that say a day on theirs', async () => {
    const editor = await startEditor({
      capabilities: { ...capabilities, workspace: { configuration: true } },
      settings: { asAt: '10 February 2020' },
    });
    const unanswered = '3 February 2020: strategy discussion about C\n    outcome: section 47 enquiry\n';
    const [undated, dated] = [await openFile(editor, unanswered), await openFile(editor, `as at: 4 March 2021\n${unanswered}`)];
    const isOverdue = (diagnostics: readonly Diagnostic[]) => rulesOf(diagnostics).includes('cp/icpc-15');
    await editor.published.first(({ uri, diagnostics }) => uri === undated.uri && !isOverdue(diagnostics));
    assert.ok(isOverdue((await dated.findings(1)).diagnostics));
    assert.equal(await editor.stop(), 0);
  });
});

describe('an editor that says nothing of itself', () => {
  it('gets plain findings and plain hovers, and no actions that it could not carry out', async () => {
    const editor = await startEditor();
    const file = await openFile(editor, 'Mon 10 July 2019: referral about C\n');
    const { diagnostics } = await file.findings(1);
    assert.ok(rulesOf(diagnostics).includes('case/wrong-weekday'));
    assert.ok(diagnostics.every((diagnostic) => diagnostic.relatedInformation === undefined && diagnostic.codeDescription === undefined));
    assert.match(JSON.stringify((await file.hover({ line: 0, character: 0 }))?.contents), /"kind":"plaintext"/u);
    assert.equal(await file.actions(point(0, 0)), null);
    assert.equal(await editor.stop(), 0);
  });
});
