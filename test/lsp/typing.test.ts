import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver/node';
import { diagnosticsOf } from '../../server/src/service/languageService.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { snapshotOf } from '../support/expectFix.js';
import { startInnerServer, type InnerServer } from '../support/lsp/innerServer.js';

const example = readFileSync(new URL('../../examples/northbridge.chron', import.meta.url), 'utf8');
let opened = 0;

describe('while an entry is typed', () => {
  let server: InnerServer;
  before(async () => {
    server = await startInnerServer();
  });
  after(() => server.stop());

  /** A file that is open, and what the editor shows of it. */
  async function open(text: string) {
    const uri = `file:///typed-${(opened += 1)}.chron`;
    const document = new ChronDocument(uri, 1, text);
    await server.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'chron', version: 1, text } });
    await server.flush();
    const change = async (at: number, remove: number, insert: string): Promise<void> => {
      const range = { start: document.positionAt(at), end: document.positionAt(at + remove) };
      document.update([{ range, text: insert }], document.version + 1);
      const textDocument = { uri, version: document.version };
      await server.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ range, text: insert }] });
      await server.flush();
    };
    return {
      uri,
      document,
      change,
      type: async (at: number, words: string) => {
        for (const [index, letter] of words.split('').entries()) await change(at + index, 0, letter);
      },
      shown: () => findings(server.published.findLast((params) => params.uri === uri)?.diagnostics ?? []),
      fresh: () => fresh(document.getText()),
      save: async () => {
        await server.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
        await server.flush();
      },
    };
  }

  const before1 = '1 July 2019: complaint from Mr B @c1\n';

  it('other entries keep what was found of them, until typing stops', async () => {
    const file = await open(`${before1}2 July 2019: stage 1 response\n`);
    const first = file.shown();
    await file.type(before1.length, '2 July 2019: complaint');
    assert.notDeepEqual(file.fresh(), first);
    assert.deepEqual(file.shown(), moved(first, 0));
    await server.pause();
    assert.deepEqual(file.shown(), file.fresh());
  });

  it('what was found of the next lines moves with them', async () => {
    const file = await open(`${before1}31 June 2019: stage 1 response\n`);
    const first = file.shown();
    await file.type(before1.length, '2 July 2019: extension re @c1\n');
    assert.deepEqual(file.shown(), moved(first, 1));
  });

  it('an entry counts as soon as the next one is begun, and a finding goes with the words that it is about', async () => {
    const file = await open(before1);
    await file.type(before1.length, '31 June 2019: ICPC about C\n');
    assert.ok(!file.shown().some((finding) => finding.includes('case/impossible-date')));
    await file.type(before1.length + 27, '5');
    assert.ok(file.shown().some((finding) => finding.includes('case/impossible-date')));
    await file.change(before1.length, 1, '');
    assert.ok(!file.shown().some((finding) => finding.includes('case/impossible-date')));
  });

  for (const [name, happen] of Object.entries({
    'what is pasted': (file: Awaited<ReturnType<typeof open>>) => file.change(0, 0, '3 May 2019: ICPC about C\n4 May 2019: core group\n'),
    'a change of a word elsewhere': (file: Awaited<ReturnType<typeof open>>) => file.change(2, 4, 'June'),
    saving: (file: Awaited<ReturnType<typeof open>>) => file.save(),
  })) {
    it(`${name} counts at once, with all that was typed`, async () => {
      const file = await open(`${before1}2 July 2019: stage 1 response\n`);
      await file.type(before1.length, '31 June 2019: complaint');
      await happen(file);
      assert.deepEqual(file.shown(), file.fresh());
    });
  }

  it('once typing has stopped, the findings are those of a file that was opened so, whatever was typed', async () => {
    const keys = fc.constantFrom('6', ' ', 'x', '\n', '\r\n', ':', '@', '#', '6 August 2019: ICPC\n', '    ', '\t', '\u{1F476}', '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(), near: fc.boolean(), remove: fc.nat(2), key: keys }), { maxLength: 12 }),
        async (all) => {
          const file = await open(example.split('\n').slice(0, 34).join('\n'));
          let caret = 0;
          for (const { at, near, remove, key } of all) {
            caret = near ? caret : at % (file.document.getText().length + 1);
            await file.change(caret, near && caret > 0 ? 0 : remove, key);
            caret += key.length;
          }
          await server.pause();
          assert.deepEqual(file.shown(), file.fresh());
        },
      ),
      { numRuns: 8 },
    );
  });
});

function findings(all: readonly Diagnostic[]): readonly string[] {
  return all
    .map(({ range, code, message }) => `${range.start.line}:${range.start.character} ${String(code)} ${JSON.stringify(message)}`)
    .toSorted();
}

function fresh(text: string): readonly string[] {
  return findings(
    diagnosticsOf(snapshotOf(text)).map(({ rule, range, message }) => ({ range, message, ...(rule === undefined ? {} : { code: rule }) })),
  );
}

/** The same on lines that stand lower, but for the first line. */
function moved(all: readonly string[], lines: number): readonly string[] {
  return all.map((finding) => finding.replace(/^\d+/u, (line) => String(line === '0' ? 0 : Number(line) + lines))).toSorted();
}
