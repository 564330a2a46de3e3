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
/** What begins a formula in a spreadsheet. */
const formula = /^\s*[=+@-]/mu;
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
      for (const { code, range, message } of diagnostics) {
        const params = { textDocument: { uri: file.uri }, rule: code, line: range.start.line, message };
        assertCopied(await editor.connection.sendRequest('chron/sentence', params));
      }
      const told: unknown = answers.find(({ method }) => method === 'chron/delays')?.answer;
      for (const { key, text: said } of textsIn(told)) if (key === 'text') assertCopied(said);
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
      ['check', '--explain', file],
      ['check', '--assume', '@e3 = 10 July 2019', file],
      ['check', '--assume', '@e3 = 10 July 2019', '--format', 'json', file],
      ['delays', file],
      ['delays', '--format', 'json', file],
      ['anonymise', file],
    ]) {
      const { out, err } = await runChron(...args);
      // Where such a name would be left in a copy, none is made, and that is said.
      assert.ok(out.length > 10_000 || (args[0] === 'anonymise' && err.includes('no copy was made')), args.join(' '));
      assert.doesNotMatch(args[0] === 'anonymise' ? out.replaceAll(/[\t\r\p{Cf}\u2028\u2029]/gu, '') : out, live, args.join(' '));
      assert.doesNotMatch(err, live, args.join(' '));
    }
  }).timeout(180_000);

  it('stay inert on the command line also as names of files, and as what is typed there', async () => {
    const name = 'case \u009B31m \u202Egnp';
    const late = caseFile(`${name}.chron`, '3/5/19: ICPC about C\n10 July 2019: strategy discussion about C\n');
    const none = caseFile(`${name} none.chron`, Uint8Array.from([0, 1]));
    const typed = '\u001B]0;title\u0007\u202E';
    for (const args of [
      ['check', late, none],
      ['delays', late, none],
      ['format', '--check', late, none],
      ['anonymise', none],
      ['check', '--set', `${typed}=3 days`, late],
      ['check', '--as-at', typed, late],
      ['check', '--assume', `@a = ${typed}`, late],
      ['check', typed],
      ['when', `15 days after ${typed}`],
      ['when', '15 days after 1 May 2019', '--bank-holidays', typed],
      [typed],
      ['check', `--${typed}`],
    ]) {
      const { out, err } = await runChron(...args);
      assert.match(out + err, /\S/u, args.join(' '));
      assert.doesNotMatch(out + err, live, args.join(' '));
    }
  }).timeout(60_000);

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
    for (const bad of ['=1+1', 'so\n=1+1', '+1', '-1', '@SUM(1)', 'a\u202Eb']) assert.throws(() => assertCopied(bad), bad);
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

/** What goes to the clipboard to be pasted anywhere, a spreadsheet among it. */
function assertCopied(words: unknown): void {
  assert.ok(typeof words === 'string', 'a sentence');
  assert.doesNotMatch(words, live);
  assert.doesNotMatch(words, formula);
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
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name, (markdown && name === 'value') || name === 'markdown'));
}
