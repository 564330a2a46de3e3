import { format } from 'node:util';
import { runTests } from '@vscode/test-electron';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { carriedVsCode, type Age } from './carriedVsCode.js';
import { desktopVsCode } from './desktopVsCode.js';
import { startVsCode } from './vsCodeServer.js';
import { newPage, remoteUri, workbenchAddress } from './workbench.js';

export interface HostSuite {
  readonly extension: string;
  /** A module with `run()`. */
  readonly suite: string;
  readonly folder: string;
  readonly environment: Record<string, string>;
}

const limit = 120_000; // milliseconds, for a whole run

export interface HostResult {
  /** What VS Code gave: 0 when `run()` did not throw. */
  readonly exitCode: number;
  /** All that VS Code and its extensions logged, much of it of no interest. */
  readonly log: string;
}

/** Runs a suite inside VS Code's extension host. */
export async function runHostSuite(suite: HostSuite, age: Age): Promise<HostResult> {
  const carried = await carriedVsCode(age);
  const desktop = await desktopVsCode(carried.version);
  if ('executable' in desktop) {
    console.log(`VS Code: desktop, ${desktop.executable}`);
    return { exitCode: await inDesktop(desktop.executable, suite), log: '' };
  }
  console.log(`VS Code: ${carried.version}, the workbench that npm carries, in a browser; not desktop, since ${desktop.missing}`);
  const server = await startVsCode(carried, { environment: suite.environment, runsSuite: true, loopbackOnly: true });
  try {
    const browser = await launchBrowser();
    try {
      const address = workbenchAddress(server, suite.folder, [
        ['extensionDevelopmentPath', remoteUri(server, suite.extension)],
        ['extensionTestsPath', remoteUri(server, suite.suite)],
      ]);
      return await inPage(await newPage(browser), address);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

function inDesktop(executable: string, { extension, suite, folder, environment }: HostSuite): Promise<number> {
  return runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [folder, '--disable-extensions'],
    extensionTestsEnv: environment,
  });
}

/** VS Code's workbench tells the page's functions of these names what its own tests say, and how they ended. */
function inPage(page: Page, address: string): Promise<HostResult> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${said.join('\n')}`));
    const deadline = setTimeout(() => fail(`No result within ${limit / 1000} s.`), limit);
    const finish = (exitCode: number) => {
      clearTimeout(deadline);
      resolve({ exitCode, log: said.join('\n') });
    };
    const open = async () => {
      await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => void said.push(format(...args)));
      await page.exposeFunction('codeAutomationExit', finish);
      await page.goto(address);
    };
    page.on('crash', () => fail('The page crashed.'));
    open().catch(reject);
  });
}
