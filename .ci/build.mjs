// Builds what is run, into dist/: the extension, the language server and the command line. Run by `npm ci` and before every test.
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leaveOut } from './leaveOut.mjs';
import { writeNotices } from './notices.mjs';
import { banner, programs } from './programs.mjs';
import './generate.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  outdir: 'dist',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** The editor loads the extension with `require`. */
function buildExtension() {
  return build({
    ...common,
    entryPoints: { 'extension.node': 'client/src/extension.node.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
    plugins: [leaveOut(['net'])],
  });
}

/** What the server and the command line share, and what they load only when it is needed, goes into chunks of its own. */
function buildPrograms() {
  return build({
    ...common,
    entryPoints: programs,
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    plugins: [leaveOut(['net', 'child_process'])],
    banner,
  });
}

const forBrowser = { ...common, platform: 'browser', target: 'es2022' };

/** For an editor in a browser, where nothing of Node is to be had: an import of it does not build. */
function buildBrowserExtension() {
  return build({
    ...forBrowser,
    entryPoints: { 'extension.browser': 'client/src/extension.browser.ts' },
    format: 'cjs',
    external: ['vscode'],
  });
}

/** The server of that extension, which runs in a Worker: one file, for a Worker has no folder to load others from. */
function buildWorker() {
  return build({ ...forBrowser, entryPoints: { 'server.browser': 'server/src/main.browser.ts' }, format: 'iife' });
}

async function makeExecutable(file) {
  const path = `${root}dist/${file}`;
  const code = await readFile(path, 'utf8');
  if (!code.startsWith('#!')) await writeFile(path, `#!/usr/bin/env node\n${code}`);
  await chmod(path, 0o755);
}

async function buildAll() {
  const started = performance.now();
  await rm(`${root}dist`, { recursive: true, force: true });
  const results = await Promise.all([buildExtension(), buildPrograms(), buildBrowserExtension(), buildWorker()]);
  await Promise.all(['server.node.mjs', 'chron.mjs'].map(makeExecutable));
  await writeNotices(results.map((result) => result.metafile));
  const bytes = results.flatMap((result) => Object.values(result.metafile.outputs)).reduce((sum, output) => sum + output.bytes, 0);
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s, ${Math.round(bytes / 1024)} KB.`);
}

await buildAll().catch((error) => {
  // esbuild has printed its own errors, with their places.
  if (!Array.isArray(error.errors)) throw error;
  process.exitCode = 1;
});
