import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentLink } from 'vscode-languageserver/node';
import { openFile } from '../support/lsp/openFile.js';
import { startEditor, type Editor } from '../support/lsp/startEditor.js';

describe('links to evidence', () => {
  const outside = mkdtempSync(join(tmpdir(), 'chron-evidence-'));
  const folder = join(outside, 'open');
  const inner = join(folder, 'case');
  let editor: Editor;

  before(async () => {
    mkdirSync(join(inner, 'letters.pdf'), { recursive: true });
    mkdirSync(join(inner, 'docs'));
    for (const [at, name] of [
      [outside, 'secret.pdf'],
      [folder, 'shared.pdf'],
      [inner, 'run.sh'],
      [inner, 'a.pdf'],
      [inner, 'docs/Letter of 10 July.docx'],
      [inner, 'docs/b.PDF'],
      [inner, '😀 c.pdf'],
    ] as const)
      writeFileSync(join(at, name), 'x');
    symlinkSync(join(outside, 'secret.pdf'), join(inner, 'linked.pdf'));
    symlinkSync(outside, join(inner, 'up'));
    symlinkSync(join(inner, 'run.sh'), join(inner, 'program.pdf'));
    symlinkSync(join(inner, 'a.pdf'), join(inner, 'alias.pdf'));
    editor = await startEditor({
      capabilities: { textDocument: { documentLink: { tooltipSupport: true } } },
      folders: [pathToFileURL(folder).href],
    });
  });
  after(async () => {
    await editor.stop();
    rmSync(outside, { recursive: true, force: true });
  });

  const linked: readonly (readonly [string, string, string])[] = [
    ['a.pdf p2', 'a.pdf', 'case/a.pdf'],
    ['./a.pdf', './a.pdf', 'case/a.pdf'],
    ['docs/Letter of 10 July.docx para 3', 'docs/Letter of 10 July.docx', 'case/docs/Letter of 10 July.docx'],
    ['The letter (docs/b.PDF), which came late', 'docs/b.PDF', 'case/docs/b.PDF'],
    ['Minutes a.pdf', 'a.pdf', 'case/a.pdf'],
    ['😀 c.pdf', '😀 c.pdf', 'case/😀 c.pdf'],
    ['../shared.pdf', '../shared.pdf', 'shared.pdf'],
    ['docs\\b.PDF', 'docs\\b.PDF', 'case/docs/b.PDF'],
    ['alias.pdf', 'alias.pdf', 'case/a.pdf'],
    ['D1 p3', 'D1', 'case/a.pdf'],
  ];
  for (const [written, words, target] of linked) {
    it(`lead from "${written}" to ${target}`, async () =>
      assert.deepEqual(await links(written), [[words, pathToFileURL(join(folder, target)).href]]));
  }

  it('are as many as there are files', async () =>
    assert.deepEqual(
      (await links('a.pdf, docs/b.PDF and missing.pdf')).map(([words]) => words),
      ['a.pdf', 'docs/b.PDF'],
    ));

  const refused: Readonly<Record<string, string>> = {
    'above the folder': '../../secret.pdf',
    'above it and down again': 'docs/../../../secret.pdf',
    'by a full path': join(outside, 'secret.pdf'),
    'by a full path inside': join(inner, 'a.pdf'),
    'by a link': 'linked.pdf',
    'by a linked folder': 'up/secret.pdf',
    'at an address': 'https://example.org/a.pdf',
    'at a file address': 'file:///etc/a.pdf',
    'on another computer': '\\\\server\\share\\a.pdf',
    'on another computer, with slashes': '//server/share/a.pdf',
    'on a drive': 'C:\\a.pdf',
    'in a home': '~/a.pdf',
    'that is a program behind a document’s name': 'program.pdf',
    'that is a program': 'run.sh',
    'that is a folder': 'letters.pdf',
    'that is not there': 'missing.pdf',
    'of a source nobody declared': 'D11 p1',
  };
  for (const [name, written] of Object.entries(refused)) {
    it(`do not lead to a file ${name}`, async () => assert.deepEqual(await links(written), []));
  }

  it('lead nowhere from a file that is not saved, or has no folder', async () => {
    assert.deepEqual(await links('a.pdf', 'untitled:Untitled-1'), []);
    assert.deepEqual(await links('a.pdf', 'vscode-vfs://github/x/case.chron'), []);
  });

  it('stay in the folder of a case that is in no open one', async () => {
    const alone = pathToFileURL(join(outside, 'alone.chron')).href;
    assert.equal((await links('secret.pdf', alone)).length, 1);
    assert.deepEqual(await links('../x.pdf', alone), []);
  });

  /** What is a link in a `source:` of these words, and where it leads. */
  async function links(written: string, uri?: string): Promise<readonly (readonly [string, string | undefined])[]> {
    const head = 'sources:\r\n    D1: Referral form, a.pdf\r\n\r\n3 May 2019 - A call.\r\n';
    const at = uri ?? pathToFileURL(join(inner, `case-${Math.random()}.chron`)).href;
    const file = await openFile(editor, `${head}    source: ${written}\r\n`, at);
    const found = await editor.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: file.uri } });
    await file.close();
    const own = found.filter(({ range }) => range.start.line === 4);
    assert.ok(own.every(({ tooltip, range }) => tooltip === 'Open this source' && range.end.line === 4));
    return own.map(({ range, target }) => [`    source: ${written}`.slice(range.start.character, range.end.character), target]);
  }
});
