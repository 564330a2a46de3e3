import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchedFolder } from '../../support/vscode/fetchPackages.js';
import { atLine, goToLine, hoverStartOf, lineOf, openDesk, openProblems, rows, rowTexts, type Desk } from './desk.js';

const file = 'coventry.chron';
const screenshots = process.env['CHRON_SCREENSHOTS'] ?? join(fetchedFolder, 'screenshots');
const refused = join(fetchedFolder, 'results/refused as a person.txt');

describe('A person with the packaged extension', () => {
  let desk: Desk;

  before(async () => {
    await mkdir(screenshots, { recursive: true });
    const age = process.env['CHRON_VSCODE'] === 'newest' ? 'newest' : 'oldest';
    desk = await openDesk({ age, file, environment: { CHRON_REFUSED: refused } });
  });

  after(() => desk?.close());

  it('reads them in the Problems panel', async () => {
    await openProblems(desk.page);
    for (const code of ['sc/stage-3-offered', 'cp/report-day-before', 'cp/icpc-15']) {
      await rows(desk.page).filter({ hasText: code }).waitFor();
    }
    assert.match(await rows(desk.page).filter({ hasText: 'cp/icpc-15' }).innerText(), /16 July 2019/);
    await picture('problems-light');
  });

  it('goes from a row to what it is about, and sees it underlined', async () => {
    await rows(desk.page).filter({ hasText: 'sc/stage-3-offered' }).dblclick();
    await atLine(desk.page, lineOf(file, /: stage 2 response/));
    await desk.page.locator('.squiggly-error').first().waitFor();
  });

  it('rests on a date and is told how it is read', async () => {
    await goToLine(desk.page, lineOf(file, /: strategy discussion/));
    await hoverStartOf(desk.page, 'strategy discussion about', /16 July 2019/);
    await picture('hover-light');
    await desk.page.keyboard.press('Escape');
  });

  it('mends one with Ctrl+. and takes it back with Ctrl+Z', async () => {
    const before = await rowTexts(desk.page);
    await goToLine(desk.page, lineOf(file, /: ICPC/));
    await desk.page.keyboard.press('Control+.');
    await desk.page.locator('.action-widget .monaco-list-row.action').first().waitFor();
    await picture('quick-fix-light');
    await desk.page.keyboard.press('Enter');
    await rowsBecome((now) => before.some((text) => !now.includes(text)));
    await desk.page.keyboard.press('Control+Z');
    await rowsBecome((now) => before.every((text) => now.includes(text)) && now.length === before.length);
  });

  it('can have it dark, and in a narrow window', async () => {
    await desk.page.emulateMedia({ colorScheme: 'dark' });
    await desk.page.locator('.monaco-workbench.vs-dark').waitFor();
    await picture('problems-dark');
    await desk.page.keyboard.press('Control+B');
    await desk.page.setViewportSize({ width: 640, height: 800 });
    await desk.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    await picture('problems-narrow');
  });

  it('is not interrupted', async () => {
    assert.deepEqual(await desk.page.locator('.notification-toast, .monaco-dialog-box').allInnerTexts(), []);
  });

  it('has nothing leave the machine', () => {
    const asked = existsSync(refused) ? readFileSync(refused, 'utf8') : '';
    assert.doesNotMatch(asked, /server\.node/);
  });

  async function picture(name: string): Promise<void> {
    await desk.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  function rowsBecome(wanted: (now: readonly string[]) => boolean): Promise<void> {
    return until(async () => wanted(await rowTexts(desk.page)));
  }
});

/** Asks again at every frame that the page draws. */
async function until(done: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await done())) {
    if (Date.now() > deadline) throw new Error('Waited 15 s.');
  }
}
