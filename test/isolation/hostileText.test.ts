import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { caseFile, runChron } from '../support/cli/runChron.js';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor } from '../support/lsp/startEditor.js';
import { everyRequest } from './everyRequest.js';
import { hostileCase, hostileStrings } from './hostileStrings.js';

const capabilities: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** Control characters, line ends that are none, and marks that turn the direction of writing. */
const live = /[^\P{Cc}\n]|[\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Keys of what goes into the document itself, as the user wrote it or will. */
const intoDocument = new Set(['newText', 'insertText', 'filterText', 'sortText', 'uri', 'id', 'placeholder', 'data']);

describe('200 hostile texts', () => {
  it('are so many, and each is one of its own', () => assert.equal(new Set(hostileStrings).size, 200));

  it('stay inert in everything that an editor is sent', async () => {
    const editor = await startEditor({ capabilities });
    for (let from = 0; from < hostileStrings.length; from += 50) {
      const text = hostileCase(hostileStrings.slice(from, from + 50));
      const file = await openFile(editor, text);
      const answers = await everyRequest(editor, file, text.split(/\r\n|\n|\r/u), 101);
      const { diagnostics } = await file.findings(1);
      assert.ok(diagnostics.length > 20);
      for (const { method, answer } of [...answers, { method: 'diagnostics', answer: diagnostics }]) {
        // A copy is the file itself, as text.
        if (method === 'chron/anonymisedCopy') continue;
        for (const { key, text: said, isMarkdown } of textsIn(answer)) {
          if (!intoDocument.has(key)) assert.doesNotMatch(said, live, `${method} ${key}`);
          if (isMarkdown) assertInertMarkdown(said, method);
        }
      }
      await file.close();
    }
    await editor.stop();
  }).timeout(240_000);

  it('stay inert on the command line, as text and as JSON', async () => {
    // A file with NUL in it is no text, and not read at all.
    const file = caseFile('hostile.chron', hostileCase(hostileStrings.filter((text, i) => i % 4 < 2 && !text.includes('\0'))));
    for (const args of [
      ['check', file],
      ['check', '--format', 'json', file],
      ['anonymise', file],
    ]) {
      const { out, err } = await runChron(...args);
      // Where such a name would be left in a copy, none is made, and that is said.
      assert.ok(out.length > 10_000 || (args[0] === 'anonymise' && err.includes('no copy was made')), args.join(' '));
      assert.doesNotMatch(args[0] === 'anonymise' ? out.replaceAll(/[\t\r\p{Cf}\u2028\u2029]/gu, '') : out, live, args.join(' '));
      assert.doesNotMatch(err, live, args.join(' '));
    }
  }).timeout(180_000);

  it('would be found out', () => {
    for (const bad of [
      'a [b](command:c)',
      '![x](https://e)',
      '<img>',
      '`x`',
      'see www.e.example',
      'https://e.example',
      'a@b.example',
      '$(alert)',
      '&lt;',
    ]) {
      assert.throws(() => assertInertMarkdown(bad, 'planted'), bad);
    }
    assert.match('\u001B[2J', live);
    assert.match('\u202E', live);
  });
});

/** With what is escaped taken out, and the links of our own packs, nothing is left that means anything. */
function assertInertMarkdown(markdown: string, where: string): void {
  const rest = markdown
    .replaceAll(/ \[(?:[^\]\\]|\\.)*\]\(<https:\/\/(?:[\w-]+\.)*(?:gov\.uk|org\.uk|legislation\.gov\.uk)\/[^>]*>\)/gu, '')
    .replaceAll(/\\[\\`*_[\]!|<>~$&@.:+#=)-]/gu, '')
    .replaceAll('**', '')
    .replaceAll(/^ *- /gmu, '');
  assert.doesNotMatch(rest, /[`[\]<>|~$&@]|!\[|:\/\/|\bwww\.|\w:\w|^#|^>/mu, `${where}: ${markdown}`);
}

interface Said {
  readonly key: string;
  readonly text: string;
  readonly isMarkdown: boolean;
}

function textsIn(value: unknown, key = '', isMarkdown = false): readonly Said[] {
  if (typeof value === 'string') return [{ key, text: value, isMarkdown }];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  const markdown = 'kind' in value && value.kind === 'markdown';
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name, markdown && name === 'value'));
}
