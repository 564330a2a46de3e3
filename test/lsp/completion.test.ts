import assert from 'node:assert/strict';
import type { ClientCapabilities, CompletionList, Position } from 'vscode-languageserver/node';
import { startInnerServer, type InnerServer } from '../support/lsp/innerServer.js';

const able: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
  },
};
const uri = 'file:///case.chron';
const text = '10 July 2019: strategy discussion about C\n    except: \n    so\n6 August 2019: ICP\n    He s\n';

async function ask({ connection }: InnerServer, position: Position, context: object = { triggerKind: 1 }): Promise<CompletionList | null> {
  return connection.sendRequest('textDocument/completion', { textDocument: { uri }, position, context });
}

async function open(server: InnerServer): Promise<void> {
  await server.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'chron', version: 1, text } });
}

describe('an editor that completes', () => {
  for (const [name, capabilities] of Object.entries({ 'snippets and markdown': able, 'plain text alone': {} })) {
    describe(`with ${name}`, () => {
      let server: InnerServer;
      before(async () => {
        server = await startInnerServer(
          capabilities,
          name === 'plain text alone' ? undefined : { commands: ['editor.action.triggerSuggest'] },
        );
        await open(server);
      });
      after(() => server.stop());
      const rich = name !== 'plain text alone';

      it('gets a gap to fill as a snippet only where it can hold one', async () => {
        const item = (await ask(server, { line: 1, character: 12 }))?.items.find(({ label }) => label === 'cp/icpc-15');
        assert.equal(item?.insertTextFormat, rich ? 2 : 1);
        assert.equal(item?.textEdit?.newText, rich ? 'cp/icpc-15 because ${1:reason}' : 'cp/icpc-15 because ');
      });

      it('gets the rules behind a step in a form that it shows, and the edit that replaces what is typed', async () => {
        const item = (await ask(server, { line: 3, character: 18 }))?.items[0];
        assert.equal(item?.label, 'ICPC');
        assert.match((rich ? item?.labelDetails?.description : item?.detail) ?? '', /^initial child protection conference/u);
        assert.deepEqual(item?.textEdit, {
          range: { start: { line: 3, character: 15 }, end: { line: 3, character: 18 } },
          newText: 'ICPC',
        });
        assert.deepEqual(
          item?.documentation && typeof item.documentation === 'object' && item.documentation.kind,
          rich ? 'markdown' : 'plaintext',
        );
        assert.match(JSON.stringify(item?.documentation), /cp\/icpc-15/u);
      });

      it('is asked to open the list again only where it said that it can', async () => {
        const item = (await ask(server, { line: 2, character: 6 }))?.items.find(({ label }) => label === 'source');
        assert.equal(item?.command?.command, rich ? 'editor.action.triggerSuggest' : undefined);
      });

      it('gets nothing in narrative, and no sign that takes an item by being typed', async () => {
        assert.deepEqual((await ask(server, { line: 4, character: 8 }, { triggerKind: 2, triggerCharacter: 's' }))?.items, []);
        assert.equal(server.initialized.capabilities.completionProvider?.allCommitCharacters, undefined);
        const all = (await ask(server, { line: 3, character: 15 }))?.items ?? [];
        assert.ok(
          all.length > 10 && all.every(({ commitCharacters, sortText }) => commitCharacters === undefined && sortText !== undefined),
        );
      });
    });
  }

  it('gets an error for a position that is none', async () => {
    const server = await startInnerServer();
    await open(server);
    await assert.rejects(ask(server, { line: -1, character: 0 }), { code: -32602 });
    await server.stop();
  });
});
