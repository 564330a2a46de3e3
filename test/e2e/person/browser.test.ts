import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/vscode/browser.js';
import { carriedVsCode } from '../../support/vscode/carriedVsCode.js';
import { fetchedFolder } from '../../support/vscode/fetchPackages.js';
import { packageExtension } from '../../support/vscode/packageExtension.js';
import { root } from '../../support/vscode/paths.js';
import { processesWith } from '../../support/vscode/processes.js';
import { startVsCode, type VsCodeServer } from '../../support/vscode/vsCodeServer.js';
import { newPage, workbenchAddress } from '../../support/vscode/workbench.js';
import { filterProblems, goToLine, hoverStartOf, lineOf, openProblems, rows } from './desk.js';

const screenshots = process.env['CHRON_SCREENSHOTS'] ?? join(fetchedFolder, 'screenshots');

/** The server as a bare page has it: its script in a Worker, and the protocol as messages. */
describe('The server in a Worker of a browser', () => {
  let browser: Browser;
  let page: Page;
  let server: Server;

  before(async () => {
    const script = readFileSync(join(root, 'dist/server.browser.js'));
    server = createServer(({ url }, response) => {
      response.setHeader('content-type', url === '/server.browser.js' ? 'text/javascript' : 'text/html');
      response.end(url === '/server.browser.js' ? script : '<!doctype html><title>Chron</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    browser = await launchBrowser();
    page = await newPage(browser);
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await page.evaluate(`{
      const worker = new Worker('/server.browser.js');
      const waiting = new Map();
      const published = [];
      globalThis.published = published;
      let id = 0;
      worker.onmessage = ({ data }) => {
        if (data.method === 'chron/readLocalRules') {
          worker.postMessage({ jsonrpc: '2.0', id: data.id, result: globalThis.localRules(data.params) });
        } else if (data.method === 'textDocument/publishDiagnostics') {
          published.push(data.params);
          globalThis.arrived?.();
        } else if (data.method === undefined) {
          waiting.get(data.id)?.(data);
        } else if (data.id !== undefined) {
          worker.postMessage({ jsonrpc: '2.0', id: data.id, result: null });
        }
      };
      globalThis.tell = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params });
      globalThis.ask = (method, params) => new Promise((resolve) => {
        id += 1;
        waiting.set(id, resolve);
        worker.postMessage({ jsonrpc: '2.0', id, method, params });
      });
      globalThis.findings = (uri, version) => new Promise((resolve) => {
        const look = () => {
          const found = published.findLast((one) => one.uri === uri && (version === undefined || one.version === version));
          if (found) resolve(found.diagnostics.map(({ code }) => code));
        };
        globalThis.arrived = look;
        look();
      });
    }`);
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  const open = (uri: string, text: string): Promise<unknown> =>
    page.evaluate(
      `tell('textDocument/didOpen', { textDocument: { uri: ${JSON.stringify(uri)}, languageId: 'chron', version: 1, text: ${JSON.stringify(text)} } })`,
    );

  it('says what it can do, and refuses what comes before', async () => {
    const early: unknown = await page.evaluate(`ask('textDocument/hover', {}).then(({ error }) => error.code)`);
    assert.equal(early, -32002);
    const capabilities: unknown = await page.evaluate(`ask('initialize', { processId: null, rootUri: null, capabilities: {
      textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } }
    } }).then(({ result }) => Object.keys(result.capabilities))`);
    assert.ok(Array.isArray(capabilities) && capabilities.includes('hoverProvider') && capabilities.includes('codeActionProvider'));
    await page.evaluate(`tell('initialized', {})`);
  });

  it('gives the findings of the examples, the same as on a computer', async () => {
    await open('vscode-vfs://x/coventry.chron', readFileSync(join(root, 'examples/coventry.chron'), 'utf8'));
    const codes: unknown = await page.evaluate(`findings('vscode-vfs://x/coventry.chron', 1)`);
    assert.ok(Array.isArray(codes) && codes.includes('sc/stage-3-offered') && codes.includes('cp/icpc-15'), String(codes));
  });

  it('mends what it finds', async () => {
    await open('untitled:Untitled-1', 'Mon 10 July 2019: referral \u{1F3DB}\n');
    await page.evaluate(`findings('untitled:Untitled-1', 1)`);
    const title: unknown = await page.evaluate(`ask('textDocument/codeAction', {
      textDocument: { uri: 'untitled:Untitled-1' },
      range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } },
      context: { diagnostics: [], triggerKind: 2 },
    }).then(({ result }) => result.map(({ title }) => title))`);
    assert.ok(Array.isArray(title) && title[0] === 'Change to "Wed 10 July 2019"', String(title));
  });

  it('has a local pack through the editor, and says so when it cannot', async () => {
    const yaml = readFileSync(join(root, 'examples/local/devon.yaml'), 'utf8');
    const text = readFileSync(join(root, 'examples/local/devon.chron'), 'utf8');
    await page.evaluate(`{ globalThis.localRules = () => ({ uri: 'vscode-vfs://x/local/devon.yaml', text: ${JSON.stringify(yaml)} }) }`);
    await open('vscode-vfs://x/local/devon.chron', text);
    const applied: unknown = await page.evaluate(`findings('vscode-vfs://x/local/devon.chron', 1)`);
    assert.ok(Array.isArray(applied) && applied.some((code) => String(code).startsWith('local/')), String(applied));
    await page.evaluate(`{ globalThis.localRules = () => ({ why: 'It lies outside the folder that is open.' }) }`);
    await open('vscode-vfs://x/local/other.chron', text);
    const refused: unknown = await page.evaluate(`findings('vscode-vfs://x/local/other.chron', 1)`);
    assert.ok(Array.isArray(refused) && refused.includes('case/header'), String(refused));
  });
});

/** VS Code in a browser, with the extension in the browser too: nothing of ours runs on the machine that has the files. */
describe('A person with VS Code in a browser', () => {
  let own: string;
  let vsCode: VsCodeServer;
  let browser: Browser;
  let page: Page;
  /** What VS Code and our extension wrote to the console. */
  const said: string[] = [];

  before(async () => {
    await mkdir(screenshots, { recursive: true });
    own = await mkdtemp(join(tmpdir(), 'chron-browser-'));
    await cp(join(root, 'examples'), join(own, 'cases'), { recursive: true });
    vsCode = await startVsCode(await carriedVsCode(process.env['CHRON_VSCODE'] === 'newest' ? 'newest' : 'oldest'), {
      vsix: process.env['CHRON_VSIX'] ?? (await packageExtension()),
      settings: { 'remote.extensionKind': { 'chron.chron': ['web'] }, 'workbench.reduceMotion': 'on' },
      loopbackOnly: true,
    });
    browser = await launchBrowser();
    page = await newPage(browser, { colorScheme: 'light' });
    page.setDefaultTimeout(40_000);
    page.on('console', (message) => said.push(firstLine(message.text())));
    page.on('pageerror', (error) => said.push(firstLine(String(error))));
    await page.goto(workbenchAddress(vsCode, join(own, 'cases')));
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'coventry.chron' }).dblclick();
    await page.locator('[id="status.problems"]', { hasText: /[1-9]/ }).waitFor();
  });

  after(async () => {
    await browser?.close();
    await vsCode?.stop();
    await rm(own, { recursive: true, force: true });
  });

  // What was not found may be there in other words, or its file not be open.
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await page.screenshot({ path: join(screenshots, 'browser-failed.png') });
    await filterProblems(page, '');
    await rows(page)
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => undefined); // there may be none
    for (const seen of [page.locator('.tab'), page.locator('[id="status.problems"]'), rows(page)])
      console.error(await seen.allInnerTexts());
    console.error(said.slice(-20).join('\n'));
  });

  it('reads the problems, with no server of ours on the machine', async () => {
    await openProblems(page);
    for (const code of ['sc/stage-3-offered', 'cp/report-day-before']) await rows(page).filter({ hasText: code }).first().waitFor();
    await page.screenshot({ path: join(screenshots, 'browser-problems.png') });
    assert.deepEqual(processesWith(vsCode.folder, 'server.node'), []);
  });

  it('rests on a date and is told how it is read', async () => {
    await goToLine(page, lineOf('coventry.chron', /@strategy2$/));
    await hoverStartOf(page, 'strategy discussion about C @strategy2', /16 July 2019/);
    await page.screenshot({ path: join(screenshots, 'browser-hover.png') });
    await page.keyboard.press('Escape');
  });

  it('has the rules of the council that the folder holds', async () => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: /^local$/ }).click();
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'devon.chron' }).dblclick();
    await filterProblems(page, 'local/');
    await rows(page).filter({ hasText: 'local/' }).first().waitFor();
    await page.screenshot({ path: join(screenshots, 'browser-local-rules.png') });
  });
});

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
