import assert from 'node:assert/strict';
import { notRun } from '../reliability/notRun.js';
import { metaModel } from '../support/lsp/metaModel.js';
import { watch } from '../support/lsp/traffic.js';
import { validator } from '../support/lsp/validate.js';

const uri = 'file:///case.chron';
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };

/** What is found wrong with messages, one after another. */
function wrong(...messages: readonly (readonly ['clientToServer' | 'serverToClient', object])[]): readonly string[] {
  const model = metaModel();
  if (model === undefined) throw new Error('asked without a model');
  const found: string[] = [];
  const traffic = watch(model, validator(model), (words) => found.push(...words));
  for (const [direction, message] of messages) traffic.pass(direction, message);
  return found;
}

describe('the check of every message against the protocol', () => {
  if (metaModel() === undefined) {
    it('is not to be had here', () =>
      notRun('The proof that the check of messages finds what is wrong', 'CHRON_LSP_META_MODEL names no file of the meta model'));
    return;
  }

  it('finds nothing wrong with what is sound', () =>
    assert.deepEqual(
      wrong(
        ['clientToServer', { id: 1, method: 'textDocument/hover', params: { textDocument: { uri }, position: range.start } }],
        ['serverToClient', { id: 1, result: { contents: { kind: 'markdown', value: 'x' }, range } }],
        [
          'serverToClient',
          { method: 'textDocument/publishDiagnostics', params: { uri, version: 1, diagnostics: [{ range, message: 'x' }] } },
        ],
      ),
      [],
    ));

  it('finds a property that is missing, of the wrong type, or not known', () => {
    const findings = (diagnostic: object) =>
      wrong(['serverToClient', { method: 'textDocument/publishDiagnostics', params: { uri, diagnostics: [diagnostic] } }]);
    const at = 'serverToClient textDocument/publishDiagnostics.diagnostics[0]';
    assert.deepEqual(findings({ range }), [`${at}.message: missing`]);
    assert.deepEqual(findings({ range, message: 'x', severity: 9 }), [`${at}.severity: no DiagnosticSeverity`]);
    assert.deepEqual(findings({ range, message: 'x', relatedInfo: [] }), [`${at}.relatedInfo: not known`]);
  });

  it('finds a message that there is none of, that goes the other way, and an answer to nothing', () => {
    assert.deepEqual(wrong(['serverToClient', { method: 'window/shout', params: {} }]), [
      'serverToClient window/shout: the protocol has no such message',
    ]);
    assert.deepEqual(wrong(['serverToClient', { method: 'initialized', params: {} }]), ['serverToClient initialized: goes the other way']);
    assert.deepEqual(wrong(['serverToClient', { id: 7, result: null }]), ['serverToClient: an answer to nothing']);
  });

  it('finds an answer of the wrong kind, and what a server took that it should have refused', () => {
    const question = { id: 1, method: 'textDocument/hover', params: { textDocument: { uri } } };
    assert.deepEqual(wrong(['clientToServer', question], ['serverToClient', { id: 1, error: { code: -32602, message: 'no' } }]), []);
    assert.deepEqual(wrong(['clientToServer', question], ['serverToClient', { id: 1, result: null }]), [
      'clientToServer textDocument/hover.position: missing',
    ]);
    const sound = { ...question, params: { textDocument: { uri }, position: range.start } };
    assert.deepEqual(wrong(['clientToServer', sound], ['serverToClient', { id: 1, result: [] }]).length, 1);
  });
});
