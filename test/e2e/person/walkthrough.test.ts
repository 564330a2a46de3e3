import assert from 'node:assert/strict';
import { packageExtension } from '../../support/vscode/packageExtension.js';
import { checked, openDesk, type Desk } from './desk.js';
import { answer, backToWalkthrough, checklistRows, openWalkthrough, paste, takeStep } from './tour.js';

describe('A person new to it', () => {
  let desk: Desk;

  before(async function () {
    this.timeout(180_000); // to fetch, install and start VS Code
    const age = process.env['CHRON_VSCODE'] === 'newest' ? 'newest' : 'oldest';
    desk = await openDesk({ age, vsix: process.env['CHRON_VSIX'] ?? (await packageExtension()) });
  });

  after(() => desk?.close());

  it('has nothing pop up by itself', async () => {
    assert.deepEqual(await desk.notifications(), []);
    assert.equal(await desk.page.locator('.gettingStartedContainer').count(), 0);
  });

  it('goes through the five steps of the walkthrough, in less than the minute that a test has', async () => {
    const { page, started } = desk;
    const before = performance.now();
    await openWalkthrough(page);
    const opened = performance.now();
    await takeStep(page, 'example');
    await checked(page);
    const found = performance.now() - opened;
    console.log(
      `First findings after ${Math.round(found)} ms, ${(found / started).toFixed(2)} of the ${Math.round(started)} ms that VS Code took to start`,
    );

    await takeStep(page, 'checklist');
    await checklistRows(page)
      .filter({ hasText: /^Late: / })
      .first()
      .waitFor();

    await takeStep(page, 'date');
    await page.locator('.monaco-hover:visible', { hasText: 'in time' }).first().waitFor();
    await page.keyboard.press('Escape');

    await takeStep(page, 'fix');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
    const problems = page.locator('[id="status.problems"]');
    const count = await problems.innerText();
    await page.keyboard.press('Enter');
    await problems.filter({ hasNotText: count }).waitFor();

    await takeStep(page, 'own');
    await answer(page, 'procedure', 'child protection', 'England, child protection');
    await answer(page, 'council', 'Northbridge City Council', 'Northbridge City Council');
    await answer(page, 'first date', 'early July 2023', 'Some day from 1 to 10 July 2023');
    await page.locator('.monaco-editor .view-line', { hasText: /early\sJuly\s2023:\sreferral/ }).waitFor();
    await page.locator('.part.sidebar', { hasText: 'Checklist of Untitled-2' }).waitFor();
    console.log(`Five steps in ${Math.round((performance.now() - before) / 1000)} s`);
  });

  it('finds each step ticked off', async () => {
    await backToWalkthrough(desk.page);
    await desk.page.locator('.getting-started-step .codicon.complete').nth(4).waitFor();
  });

  it('pastes a table from Word as entries, and takes it back', async () => {
    const { page } = desk;
    await page.locator('.tab', { hasText: 'Untitled-2' }).click();
    await page.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+End');
    const line = page.locator('.monaco-editor.focused .view-line', { hasText: /6\sAugust\s2023:\sICPC/ });
    await paste(page, '<table><tr><td>6 August 2023</td><td>ICPC about C</td><td>D1</td></tr></table>', '6 August 2023\tICPC about C\tD1');
    await line.waitFor();
    await page.keyboard.press('Control+Z');
    await line.waitFor({ state: 'detached' });
  });

  it('is not interrupted', async () => assert.deepEqual(await desk.notifications(), []));
});
