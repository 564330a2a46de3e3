import assert from 'node:assert/strict';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor, type Editor } from '../support/lsp/startEditor.js';

const text = 'as at: 1 March 2020\nprocedures: child protection\n\n4 July 2019: strategy discussion about C\n6 August 2019: ICPC about C\n';

describe('what VS Code asks beside the protocol', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
  });
  after(() => editor.stop());

  const ask = (method: string, params: object): Promise<unknown> => editor.connection.sendRequest(method, params);

  it('gives the checklist of the version that is open', async () => {
    const file = await openFile(editor, text);
    const first = JSON.stringify(await ask('chron/checklist', { textDocument: { uri: file.uri } }));
    assert.match(first, /^\{"version":1,"procedures":\[/u);
    assert.match(first, /"rule":"cp\/icpc-15".*?"words":"Depends"/u);
    await file.change({ range: { start: { line: 3, character: 11 }, end: { line: 3, character: 11 } }, text: ', 10am' });
    assert.match(JSON.stringify(await ask('chron/checklist', { textDocument: { uri: file.uri } })), /^\{"version":2,/u);
  });

  it('gives a finding as a sentence, or null', async () => {
    const { uri } = await openFile(editor, '31 February 2020: referral about C\n');
    const rule = 'case/impossible-date';
    assert.match(String(await ask('chron/sentence', { textDocument: { uri }, rule, line: 0 })), /^There is no 31 February/u);
    assert.equal(await ask('chron/sentence', { textDocument: { uri }, rule, line: 7 }), null);
  });

  it('counts a deadline, by the bank holidays of the case that is named', async () => {
    const { uri } = await openFile(editor, 'bank holidays: scotland\n');
    const question = '1 working day after 2 January 2020';
    assert.match(JSON.stringify(await ask('chron/deadline', { question, textDocument: { uri } })), /those of Scotland/u);
    assert.match(JSON.stringify(await ask('chron/deadline', { question })), /Fri 3 January 2020.*those of England and Wales/u);
    assert.match(JSON.stringify(await ask('chron/deadline', { question: '1 day after today' })), /"kind":"answer"/u);
  });

  it('tells the procedures, reads a date and writes a new case', async () => {
    assert.match(JSON.stringify(await ask('chron/procedures', {})), /"name":"child protection"/u);
    assert.deepEqual(await editor.connection.sendRequest('chron/procedures'), await ask('chron/procedures', {}));
    assert.deepEqual(await ask('chron/readDate', { text: '5/9/22' }), { words: 'Mon 5 September 2022' });
    assert.match(
      JSON.stringify(await ask('chron/newCase', { procedure: 'child protection', firstDate: 'July 2019' })),
      /July 2019: referral/u,
    );
  });

  it('turns what was copied into entries, or says that there is nothing to turn', async () => {
    assert.equal(await ask('chron/paste', { text: 'Dear Sir' }), null);
    assert.equal(await ask('chron/paste', { text: '5 June 2019\tReferral\n' }), '5 June 2019: Referral\n');
  });

  for (const [method, params] of [
    ['chron/checklist', {}],
    ['chron/checklist', { textDocument: { uri: 'file:///not-open.chron' } }],
    ['chron/deadline', { question: 5 }],
    ['chron/readDate', {}],
  ] as const) {
    it(`refuses ${method} of ${JSON.stringify(params)}`, () => assert.rejects(ask(method, params), { code: -32602 }));
  }

  it('takes anything for what was copied', async () => assert.equal(await ask('chron/paste', { html: 5, text: null }), null));
});
