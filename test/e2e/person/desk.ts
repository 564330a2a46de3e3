import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../support/vscode/browser.js';
import { carriedVsCode, type Age } from '../../support/vscode/carriedVsCode.js';
import { root } from '../../support/vscode/paths.js';
import { processesWith } from '../../support/vscode/processes.js';
import { startVsCode } from '../../support/vscode/vsCodeServer.js';
import { newPage, workbenchAddress } from '../../support/vscode/workbench.js';

/** VS Code as a person has it before them: our packaged extension installed, and one case of a copy of examples/ open. */
export interface Desk {
  readonly page: Page;
  /** The copy of examples/ that is open in it. */
  readonly folder: string;
  /** How long VS Code itself took to show the folder, in milliseconds. */
  readonly started: number;
  /** Ends our language server as a crash would: one that was not ended before, as soon as it is there, were it only starting. */
  crash(): Promise<void>;
  /** What has popped up so far and asks to be looked at, in words. */
  notifications(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface DeskOptions {
  readonly age: Age;
  /** The packaged extension. */
  readonly vsix: string;
  /** A file of examples/ to open. */
  readonly file?: string;
  readonly settings?: Record<string, unknown>;
  readonly environment?: Record<string, string>;
  readonly context?: BrowserContextOptions;
}

export async function openDesk({ age, vsix, file, settings, environment, context }: DeskOptions): Promise<Desk> {
  const own = await mkdtemp(join(tmpdir(), 'chron-desk-'));
  const folder = join(own, 'cases');
  await cp(join(root, 'examples'), folder, { recursive: true });
  const vsCode = await carriedVsCode(age);
  console.log(`VS Code: ${vsCode.version}, the workbench that npm carries, in a browser`);
  const server = await startVsCode(vsCode, {
    vsix,
    settings: { 'window.autoDetectColorScheme': true, 'workbench.reduceMotion': 'on', ...settings },
    environment: environment ?? {},
    loopbackOnly: true,
  });
  const browser = await launchBrowser();
  const page = await newPage(browser, { colorScheme: 'light', ...context });
  page.setDefaultTimeout(30_000);
  const before = performance.now();
  await page.goto(workbenchAddress(server, folder));
  const files = page.locator('.explorer-folders-view .monaco-list-row');
  await files.first().waitFor();
  const started = performance.now() - before;
  if (file !== undefined) {
    await files.filter({ hasText: file }).dblclick();
    await checked(page);
  }
  const crashed = new Set<number>();
  return {
    page,
    folder,
    started,
    async crash() {
      const id = await firstOf(() => processesWith(server.folder, 'server.node').find((one) => !crashed.has(one)));
      crashed.add(id);
      process.kill(id, 'SIGKILL');
    },
    notifications: () => page.locator('.notification-toast, .monaco-dialog-box').allInnerTexts(),
    async close() {
      await browser.close();
      await server.stop();
      await rm(own, { recursive: true, force: true });
    },
  };
}

/** Settles when something is found in a case: by the count at the foot of the window. */
export async function checked(page: Page): Promise<void> {
  await page.locator('[id="status.problems"]', { hasText: /[1-9]/ }).waitFor();
}

/** What `look` finds, as soon as it finds anything. @throws Error after ten seconds. */
async function firstOf<Found>(look: () => Found | undefined): Promise<Found> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('There is no language server.');
}

/** Ctrl+Shift+M, and the panel drawn up so that more rows are in sight. */
export async function openProblems(page: Page, height = 420): Promise<void> {
  await page.keyboard.press('Control+Shift+M');
  await rows(page).first().waitFor();
  const panel = await boxOf(page.locator('.part.panel'));
  const edges = await Promise.all((await page.locator('.monaco-sash.horizontal:visible').all()).map(boxOf));
  const edge = edges.find((box) => Math.abs(box.y - panel.y) < 10);
  if (edge === undefined) throw new Error('The panel has no edge to draw it up by.');
  await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2);
  await page.mouse.down();
  await page.mouse.move(edge.x + edge.width / 2, edge.y + panel.height - height, { steps: 4 });
  await page.mouse.up();
}

/** What is in the Problems panel below the name of the file: findings, and the places that bear on each. */
export function rows(page: Page): Locator {
  return page.locator('.markers-panel .monaco-list-row:not([aria-level="1"])');
}

/** Notes whatever the count of problems at the foot of the window says from now on. @returns what it has said so far. */
export async function watchCounts(page: Page): Promise<() => readonly string[]> {
  const said = new Set<string>();
  await page.exposeFunction('chronCountIs', (count: string) => void said.add(count));
  await page.evaluate(`{
    const item = document.getElementById('status.problems');
    const tell = () => chronCountIs(item.textContent);
    new MutationObserver(tell).observe(item, { subtree: true, childList: true, characterData: true, attributes: true });
    tell();
  }`);
  return () => [...said];
}

/** Types into the filter of the Problems panel, so that only what has these words is listed. */
export async function filterProblems(page: Page, words: string): Promise<void> {
  await page.locator('.part.panel input[placeholder^="Filter"]').fill(words);
}

/** Puts the cursor at the start of a line, counted from 1. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget');
  await input.locator('input').fill(`:${line}`);
  await input.getByText(new RegExp(`line ${line}\\b`)).waitFor();
  await page.keyboard.press('Enter');
  await atLine(page, line);
}

/** Follows a row of the Problems panel to the text that it is about. */
export async function follow(page: Page, row: Locator): Promise<void> {
  const line = /\[Ln (\d+)/.exec(await row.innerText())?.[1];
  await row.dblclick();
  await atLine(page, Number(line));
}

/** Ctrl+1: from a panel to the text. */
export async function backToText(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.locator('.monaco-editor.focused').waitFor();
}

/** Settles when the cursor is there, and what is typed goes there. */
async function atLine(page: Page, line: number): Promise<void> {
  await page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line},` }).waitFor();
  await page.locator('.monaco-editor.focused').waitFor();
}

/**
 * Rests the mouse on the start of the line that has these words, which has to be in sight, until its hover says what is wanted. Lines
 * move while the words above and behind them come in, so that the mouse may rest on another: then it is moved again, as a hand would.
 */
export async function hoverStartOf(page: Page, words: string, wanted: RegExp): Promise<Locator> {
  const drawn = new RegExp(words.replaceAll(' ', '\\s')); // the editor draws spaces as non-breaking ones
  const hover = page.locator('.monaco-hover:visible', { hasText: wanted }).first();
  for (let tries = 1; ; tries += 1) {
    const line = await boxOf(page.locator('.monaco-editor .view-line', { hasText: drawn }).first());
    await page.mouse.move(line.x + 30, line.y + line.height / 2, { steps: 4 });
    const shown = hover.waitFor({ timeout: tries < 5 ? 5_000 : 30_000 });
    const seen = await shown.then(
      () => true,
      (error: unknown) => {
        if (tries >= 5) throw error;
        return false;
      },
    );
    if (seen) return hover;
    await page.mouse.move(line.x + 200, line.y + 10 * line.height, { steps: 4 });
  }
}

/** The line of an example that has these words, counted from 1. */
export function lineOf(file: string, words: RegExp): number {
  const lines = readFileSync(join(root, 'examples', file), 'utf8').split('\n');
  return lines.findIndex((line) => words.test(line)) + 1;
}

export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await locator.waitFor();
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is there, but not to be seen.');
  return box;
}
