import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { carriedChromium } from './carriedChromium.js';

/** Nothing but this machine is reachable from it: every other address would go through a proxy that is not there. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--proxy-server=127.0.0.1:9',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

/** A headless Chromium: the one on PATH, or else the one that npm carries. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await whichBrowser()), args });
}

/** Fetches the browser when it is not here yet, and says which it is. */
export async function fetchBrowser(): Promise<void> {
  const { executablePath, channel } = await whichBrowser();
  console.log(`Browser: ${executablePath ?? channel}`);
}

async function whichBrowser(): Promise<LaunchOptions> {
  const installed = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(onPath).find((path) => path !== undefined);
  if (installed !== undefined) return { executablePath: installed };
  if (process.platform !== 'linux') return { channel: 'chrome' };
  const { executablePath, environment } = await carriedChromium();
  return { executablePath, env: { ...process.env, ...environment } };
}

function onPath(name: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
  return found !== '' && existsSync(found) ? found : undefined;
}
