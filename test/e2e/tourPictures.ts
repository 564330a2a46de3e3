import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Age } from '../support/vscode/carriedVsCode.js';
import { boxOf, checked, openDesk } from './person/desk.js';
import { checklistRows, openWalkthrough, takeStep, type Step } from './person/tour.js';

const wide = { width: 1100, height: 680 };

/**
 * A picture of each step of the walkthrough, as it is after its button was pressed: light and dark, which the walkthrough itself
 * shows, and in high contrast and in a narrow window, to look at.
 */
export async function takeTourPictures(age: Age, vsix: string, images: string): Promise<void> {
  const settings = { 'breadcrumbs.enabled': false, 'window.commandCenter': false, 'workbench.layoutControl.enabled': false };
  const desk = await openDesk({ age, vsix, settings, context: { viewport: wide } });
  const { page } = desk;
  const inEachLook = async (step: Step) => {
    await page.screenshot({ path: join(images, `walkthrough-${step}-light.png`) });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.monaco-workbench.vs-dark').waitFor();
    await page.screenshot({ path: join(images, `walkthrough-${step}-dark.png`) });
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await page.locator('.monaco-workbench.hc-black').waitFor();
    await page.screenshot({ path: join(images, `contrast-${step}.png`) });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.locator('.monaco-workbench.vs').waitFor();
    await page.setViewportSize({ width: 720, height: 680 });
    await page.screenshot({ path: join(images, `narrow-${step}.png`) });
    await page.setViewportSize(wide);
  };
  try {
    await openWalkthrough(page);
    await widenSideBar(page, 420);
    await takeStep(page, 'example');
    await checked(page);
    await inEachLook('example');
    await takeStep(page, 'checklist');
    await checklistRows(page)
      .filter({ hasText: /^Late: / })
      .first()
      .waitFor();
    await page.getByRole('tab', { name: /Untitled-1/ }).click();
    await inEachLook('checklist');
    await takeStep(page, 'date');
    await page.locator('.monaco-hover:visible', { hasText: 'in time' }).first().waitFor();
    await inEachLook('date');
    await page.keyboard.press('Escape');
    await takeStep(page, 'fix');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
    await inEachLook('fix');
    await page.keyboard.press('Escape');
    await takeStep(page, 'own');
    await page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await inEachLook('own');
  } finally {
    await desk.close();
  }
}

async function widenSideBar(page: Page, width: number): Promise<void> {
  const bar = await boxOf(page.locator('.part.sidebar'));
  const edge = bar.x + bar.width;
  await page.mouse.move(edge, 400);
  await page.mouse.down();
  await page.mouse.move(bar.x + width, 400, { steps: 4 });
  await page.mouse.up();
}
