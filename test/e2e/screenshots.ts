// The pictures of the README, taken of the packaged extension in VS Code. Run by `npm run screenshots`, after a build.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageExtension } from '../support/vscode/packageExtension.js';
import { root } from '../support/vscode/paths.js';
import { boxOf, goToLine, hoverStartOf, lineOf, openDesk, openProblems } from './person/desk.js';

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
  await openProblems(page, 250);
  await goToLine(page, lineOf(file, /: ICPC/));
  await page.screenshot({ path: join(images, 'problems.png') });

  await goToLine(page, lineOf(file, /@strategy2$/));
  const hover = await boxOf(await hoverStartOf(page, 'strategy discussion about C @strategy2', /16 July 2019/));
  const editor = await boxOf(page.locator('.editor-instance'));
  const top = Math.max(editor.y, hover.y - 60);
  await page.screenshot({
    path: join(images, 'hover.png'),
    clip: { ...editor, y: top, height: Math.min(360, editor.y + editor.height - top) },
  });
} finally {
  await desk.close();
}
