import assert from 'node:assert/strict';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor, type Editor } from '../support/lsp/startEditor.js';
import { jsonAt } from '../support/jsonAt.js';

const text = `as at: 4 March 2021

people:
    C: child

July 2019: strategy discussion about C @strategy
    outcome: section 47 enquiry
6 August 2019: ICPC about C
`;
const capabilities = { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } } };
const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

describe('what if, in an editor', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ capabilities, initializationOptions: { commands: ['chron.whatIf'] } });
  });
  after(() => editor.stop());

  it('is offered on an imprecise date on which a verdict rests, for the tipping date, the day before, and the ends', async () => {
    const file = await openFile(editor, text);
    const actions = (await file.actions(at(5, 3))) ?? [];
    const days = actions.filter(({ command }) => command?.command === 'chron.whatIf');
    assert.deepEqual(
      days.map(({ title }) => title),
      ['1', '15', '16', '31'].map((day) => `See what changes if this was ${day} July 2019`),
    );
    assert.deepEqual(days[1]?.command?.arguments, [file.uri, { line: 5, character: 0 }, '15 July 2019']);
    assert.ok(days.every(({ edit }) => edit === undefined));
  });

  it('is offered when somebody asks, and not wherever the cursor comes by', async () => {
    const file = await openFile(editor, text);
    const byItself = (await file.actions(at(5, 3), { diagnostics: [], triggerKind: 2 })) ?? [];
    assert.ok(byItself.every(({ command }) => command === undefined));
    const inPanel = (await file.actions(at(5, 3), { diagnostics: [], triggerKind: 1, only: ['quickfix'] })) ?? [];
    assert.ok(inPanel.some(({ command }) => command?.command === 'chron.whatIf'));
  });

  it('is offered where the verdict stands, for the entry on whose date it depends', async () => {
    const file = await openFile(editor, text);
    const actions = (await file.actions(at(7, 3), { diagnostics: [], only: ['quickfix'] })) ?? [];
    const days = actions.filter(({ command }) => command !== undefined);
    assert.deepEqual(
      days.map(({ title, command }) => [title, command?.arguments?.[1]]),
      ['15', '16'].map((day) => [`See what changes if the strategy discussion was on ${day} July 2019`, { line: 5, character: 0 }]),
    );
  });

  it('is not offered on an exact date with nothing open, on the step, or on a date on which nothing rests', async () => {
    const file = await openFile(editor, `${text}May 2019 - A letter.\n8 August 2019: contact with C\n`);
    for (const range of [at(9, 3), at(5, 14), at(8, 2)]) {
      const actions = (await file.actions(range)) ?? [];
      assert.deepEqual(
        actions.filter(({ command }) => command !== undefined),
        [],
      );
    }
  });

  it('is answered with what would come out otherwise, and the findings stay as they are', async () => {
    const file = await openFile(editor, text);
    const before = await file.findings(1);
    const answer: unknown = await editor.connection.sendRequest('chron/whatIf', {
      textDocument: { uri: file.uri },
      position: { line: 5, character: 2 },
      date: '10 July 2019',
    });
    assert.equal(jsonAt(answer, 'title'), 'If the strategy discussion was on 10 July 2019');
    assert.match(
      String(jsonAt(answer, 'text')),
      /Was: not certain from what is recorded\. [^]*Would be: late\. Initial child protection conference 4 working days late/u,
    );
    const version = await file.change({
      range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } },
      text: '# a comment\n',
    });
    const after = await file.findings(version);
    assert.deepEqual(after.diagnostics, before.diagnostics);
  });

  it('is answered for another day on which the case is judged', async () => {
    const file = await openFile(editor, text.replace(/6 August[^\n]*\n/u, ''));
    const answer: unknown = await editor.connection.sendRequest('chron/whatIf', { textDocument: { uri: file.uri }, asAt: '10 July 2019' });
    assert.equal(jsonAt(answer, 'title'), 'As at 10 July 2019');
    assert.match(String(jsonAt(answer, 'text')), /Was: not recorded, and overdue\. [^]*Would be: pending\./u);
  });

  it('says in plain words what cannot be supposed, and refuses what is no such request', async () => {
    const file = await openFile(editor, text);
    const ask = (params: object): Promise<unknown> =>
      editor.connection.sendRequest('chron/whatIf', { textDocument: { uri: file.uri }, ...params });
    assert.match(
      String(jsonAt(await ask({ position: { line: 5, character: 0 }, date: 'soon' }), 'problem')),
      /"soon" is not read as a date/u,
    );
    assert.match(String(jsonAt(await ask({ position: { line: 0, character: 0 }, date: '1 May 2020' }), 'problem')), /no entry here/u);
    assert.match(String(jsonAt(await ask({ asAt: 'May 2020' }), 'problem')), /not a full date/u);
    assert.match(String(jsonAt(await ask({}), 'problem')), /Nothing is supposed/u);
    await assert.rejects(ask({ date: '1 May 2020' }), /no valid position/u);
  });
});

describe('an editor that announces no such command', () => {
  it('is not offered it', async () => {
    const editor = await startEditor({ capabilities });
    const file = await openFile(editor, text);
    const actions = (await file.actions(at(5, 3))) ?? [];
    assert.ok(actions.every(({ command }) => command === undefined));
    await editor.stop();
  });
});
