// `npm run test:planted`: puts one weakness after another into a copy of the sources, and sees the test that is there for it fail.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../support/vscode/paths.js';

interface Weakness {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The test that has to fail. */
  readonly test: string;
}

const weaknesses: readonly Weakness[] = [
  {
    name: 'a fetch',
    file: 'server/src/lsp/startServer.ts',
    from: '  const log = createLog(connection);',
    to: "  const log = createLog(connection);\n  connection.onShutdown(() => void fetch('https://example.org'));",
    test: 'test/isolation/bundles.test.ts',
  },
  {
    name: 'a log of the document',
    file: 'server/src/lsp/startServer.ts',
    from: '  documents.onDidOpen(({ document }) => files.opened(document.uri));',
    to: '  documents.onDidOpen(({ document }) => {\n    log.info(document.getText());\n    return files.opened(document.uri);\n  });',
    test: 'test/isolation/canary.test.ts',
  },
  {
    name: 'a trusted hover',
    file: 'client/src/clientOptions.ts',
    from: 'documentSelector: caseFiles,',
    to: 'documentSelector: caseFiles,\n    markdown: { isTrusted: true },',
    test: 'test/isolation/sources.test.ts',
  },
  {
    name: 'a hover with what the case says as it is',
    file: 'server/src/service/markup/toMarkdown.ts',
    from: ".replace(/[\\\\`*_[\\]!|<>~$&@]/gu, '\\\\$&')",
    to: '',
    test: 'test/isolation/hostileText.test.ts',
  },
  {
    name: 'a path of ../../',
    file: 'server/src/files/insideFolder.ts',
    from: "return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);",
    to: "return way !== '' && !isAbsolute(way) && sep !== '';",
    test: 'test/files/localRules.test.ts',
  },
  {
    name: 'an edit without a version',
    file: 'server/src/lsp/toProtocolEdit.ts',
    from: 'textDocument: { uri, version }',
    to: 'textDocument: { uri, version: version < 0 ? version : null }',
    test: 'test/lsp/editing.test.ts',
  },
];

const copy = mkdtempSync(join(tmpdir(), 'chron-planted-'));
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const file of execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((name) => name !== '')) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(root, file), join(copy, file));
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
let unseen = 0;
for (const weakness of weaknesses) {
  const file = join(copy, weakness.file);
  const sound = readFileSync(file, 'utf8');
  const weak = sound.replace(weakness.from, () => weakness.to);
  writeFileSync(file, weak);
  const built = spawnSync(process.execPath, ['.ci/build.mjs'], { cwd: copy });
  const options = ['--no-package', '--no-config', '--node-option', 'import=tsx', '--timeout', '60000'];
  const tried = spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', ...options, weakness.test], {
    cwd: copy,
    encoding: 'utf8',
  });
  writeFileSync(file, sound);
  const failing = Number(/(\d+) failing/u.exec(tried.stdout)?.[1] ?? 0);
  const seen = weak !== sound && built.status === 0 && failing > 0;
  if (!seen) unseen += 1;
  const why = weak === sound ? 'it could not be planted' : built.status !== 0 ? 'it did not build' : `${weakness.test} passed`;
  console.log(seen ? `found out: ${weakness.name} (${weakness.test}, ${failing} failing)` : `NOT FOUND OUT: ${weakness.name}: ${why}`);
}
console.log(`${weaknesses.length - unseen} passed, ${unseen} failed`);
process.exit(unseen === 0 ? 0 : 1);
