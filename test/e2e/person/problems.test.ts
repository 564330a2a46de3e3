import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchedFolder } from '../../support/vscode/fetchPackages.js';
import { packageExtension } from '../../support/vscode/packageExtension.js';
import {
  backToText,
  filterProblems,
  follow,
  goToLine,
  hoverStartOf,
  lineOf,
  openDesk,
  openProblems,
  rows,
  watchCounts,
  type Desk,
} from './desk.js';

const file = 'coventry.chron';
const screenshots = process.env['CHRON_SCREENSHOTS'] ?? join(fetchedFolder, 'screenshots');
const refused = join(fetchedFolder, 'results/refused as a person.txt');

describe('A person with the packaged extension', () => {
  let desk: Desk;

  before(async function () {
    this.timeout(180_000); // to fetch, install and start VS Code
    await mkdir(screenshots, { recursive: true });
    const age = process.env['CHRON_VSCODE'] === 'newest' ? 'newest' : 'oldest';
    desk = await openDesk({
      age,
      vsix: process.env['CHRON_VSIX'] ?? (await packageExtension()),
      file,
      environment: { CHRON_REFUSED: refused },
    });
  });

  after(() => desk?.close());

  it('reads the problems in the Problems panel', async () => {
    await openProblems(desk.page);
    for (const code of ['sc/stage-3-offered', 'cp/report-day-before']) await rows(desk.page).filter({ hasText: code }).first().waitFor();
    await picture('problems-light');
  });

  it('goes from a row to what it is about, and sees it underlined', async () => {
    await follow(desk.page, rows(desk.page).filter({ hasText: 'sc/stage-3-offered' }));
    await desk.page.locator('.squiggly-error').first().waitFor();
  });

  it('rests on a date and is told how it is read', async () => {
    await goToLine(desk.page, lineOf(file, /@strategy2$/));
    await hoverStartOf(desk.page, 'strategy discussion about C @strategy2', /16 July 2019/);
    await picture('hover-light');
    await desk.page.keyboard.press('Escape');
  });

  it('mends one with Ctrl+. and takes it back with Ctrl+Z', async () => {
    const row = rows(desk.page).filter({ hasText: 'cp/icpc-15' });
    await filterProblems(desk.page, 'on or after 16 July 2019');
    await follow(desk.page, row);
    await desk.page.keyboard.press('Control+.');
    await desk.page.locator('.action-widget .monaco-list-row', { hasText: 'aside' }).first().waitFor();
    await picture('quick-fix-light');
    await desk.page.keyboard.press('Enter');
    await row.waitFor({ state: 'detached' });
    await filterProblems(desk.page, ''); // a filter that hid everything goes on hiding what comes back
    await backToText(desk.page);
    await desk.page.keyboard.press('Control+Z');
    await filterProblems(desk.page, 'on or after 16 July 2019');
    await row.waitFor();
    await filterProblems(desk.page, '');
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
    assert.deepEqual(await desk.notifications(), []);
  });

  it('does not notice a crash or four, at work or in its start, and goes on typing', async () => {
    const { page } = desk;
    const counts = await watchCounts(page);
    await desk.crash();
    await desk.crash(); // the next one, in its start
    await desk.crash();
    const impossible = rows(page).filter({ hasText: '31 February' });
    await backToText(page);
    await page.keyboard.press('Control+End');
    assert.equal(counts().length, 1, `the findings stay in sight, rather than ${counts().join(' and ')}`);
    await page.keyboard.insertText('31 February 2020: referral about C');
    await impossible.waitFor();
    await desk.crash();
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Delete');
    await impossible.waitFor({ state: 'detached' });
    assert.deepEqual(await desk.notifications(), []);
  });

  it('is told of the fifth, and starts the checker again', async () => {
    const finding = rows(desk.page).filter({ hasText: 'sc/stage-3-offered' });
    await finding.waitFor();
    await desk.crash();
    await desk.page.locator('.notification-toast', { hasText: 'not being checked' }).waitFor();
    await rows(desk.page).filter({ hasText: 'This case is not being checked' }).waitFor();
    assert.equal((await desk.notifications()).length, 1);
    await picture('stopped');
    await desk.page.locator('.notification-toast').getByText('Restart').click();
    await finding.waitFor();
    await rows(desk.page).filter({ hasText: 'This case is not being checked' }).waitFor({ state: 'detached' });
  });

  it('has nothing leave the machine', () => {
    const asked = existsSync(refused) ? readFileSync(refused, 'utf8') : '';
    assert.doesNotMatch(asked, /server\.node/);
  });

  async function picture(name: string): Promise<void> {
    await desk.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }
});
