import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { VsCodeServer } from './vsCodeServer.js';

/** What the workbench is told at its start, as pairs: `openFile`, `extensionTestsPath` and others that VS Code's own tests use. */
export type Payload = readonly (readonly [string, string])[];

/** The address of the workbench on a folder. */
export function workbenchAddress(server: VsCodeServer, folder: string, payload: Payload = []): string {
  const told = payload.length === 0 ? '' : `&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return `http://127.0.0.1:${server.port}/?folder=${pathToFileURL(folder).pathname}${told}`;
}

/** How the workbench names a file of this machine. */
export function remoteUri(server: VsCodeServer, path: string): string {
  return `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(path).pathname}`;
}

/** A page of its own, with nothing loaded, so that a caller can first say what it listens to. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  return context.newPage();
}
