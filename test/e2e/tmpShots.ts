import { packageExtension } from '../support/vscode/packageExtension.js';
import { goToLine, hoverStartOf, lineOf, openDesk } from './person/desk.js';
const file = 'coventry.chron';
const desk = await openDesk({ age: 'newest', vsix: await packageExtension(), file, context: { viewport: { width: 1300, height: 800 } } });
try {
  const { page } = desk;
  await goToLine(page, lineOf(file, /@strategy2$/));
  await hoverStartOf(page, 'strategy discussion about C @strategy2', /16 July 2019/);
  await page.screenshot({ path: '/tmp/shot-hover.png' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/shot-menu.png' });
  await page.getByText('See what changes if this was 15 July 2019').first().click();
  await page.waitForTimeout(4000);
  await page.screenshot({ path: '/tmp/shot-whatif.png' });
  console.log(await desk.notifications());
} finally {
  await desk.close();
}
