// The pictures of the README, taken of the packaged extension in VS Code. Run by `npm run screenshots`, after a build.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageExtension } from '../support/vscode/packageExtension.js';
import { root } from '../support/vscode/paths.js';
import { takeTourPictures } from './tourPictures.js';
import { boxOf, goToLine, hoverStartOf, lineOf, openDesk, openProblems, rows } from './person/desk.js';

const images = join(root, 'docs/images');
const file = 'coventry.chron';

/** Only what the pictures are about. */
const plain = {
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': true,
  'editor.occurrencesHighlight': 'off',
  'editor.fontSize': 13,
};

await mkdir(images, { recursive: true });
const context = { viewport: { width: 1100, height: 680 }, deviceScaleFactor: 1.5 };
const desk = await openDesk({ age: 'newest', vsix: await packageExtension(), file, settings: plain, context });
try {
  const { page } = desk;
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  await openProblems(page, 330);
  await collapseReasons(page);
  await goToLine(page, lineOf(file, /^6 August 2019, /));
  await page.screenshot({ path: join(images, 'problems.png') });

  await page.keyboard.press('Control+J');
  await page.locator('.part.panel').waitFor({ state: 'hidden' });
  await goToLine(page, lineOf(file, /@strategy2$/));
  const hover = await boxOf(await hoverStartOf(page, 'strategy discussion about C @strategy2', /16 July 2019/));
  const editor = await boxOf(page.locator('.editor-instance'));
  const top = Math.max(editor.y, Math.round(hover.y) - 48);
  await page.screenshot({
    path: join(images, 'hover.png'),
    clip: { x: editor.x, y: top, width: editor.width, height: hover.height + 260 },
  });
} finally {
  await desk.close();
}

await takeTourPictures('newest', await packageExtension(), images);

/** Leaves of each finding its first line: the places that bear on it are folded away. */
async function collapseReasons(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Collapse All' }).filter({ visible: true }).first().click();
  await page.locator('.markers-panel .monaco-list-row[aria-level="1"]').click();
  await page.keyboard.press('ArrowRight');
  await rows(page).first().waitFor();
}
