import type { Locator, Page } from 'playwright-core';

/** The five steps of the walkthrough, each with its button. */
export const steps = {
  example: { title: 'Open the worked example', button: 'Open the Worked Example' },
  checklist: { title: 'See what is late or missing', button: 'Show the Checklist' },
  date: { title: 'Point at a date', button: 'Show How a Date Is Read' },
  fix: { title: 'Fix one problem', button: 'Fix a Problem' },
  own: { title: 'Start your own case', button: 'New Chronology' },
} as const;

export type Step = keyof typeof steps;

/** From the view in the activity bar, before any case is open. */
export async function openWalkthrough(page: Page): Promise<void> {
  await page.locator('.activitybar').getByRole('tab', { name: 'Chronology' }).click();
  await page.getByRole('button', { name: 'Take the Five Steps' }).click();
  await page.locator('.getting-started-step').first().waitFor();
}

/** Goes to the walkthrough, opens the step, and presses its button. */
export async function takeStep(page: Page, step: Step): Promise<void> {
  await showStep(page, step);
  await page.locator('.gettingStartedContainer a.monaco-button', { hasText: steps[step].button }).click();
}

/** Goes to the walkthrough, and opens the step. */
export async function showStep(page: Page, step: Step): Promise<void> {
  await backToWalkthrough(page);
  const title = page.locator('.getting-started-step', { hasText: steps[step].title });
  await title.waitFor();
  if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click();
}

/**
 * By its tab, which is called "Walkthrough: …" in some versions of VS Code, and "Welcome" in others. The newest shows its welcome page there,
 * on which the walkthrough is one of several.
 */
export async function backToWalkthrough(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /Walkthrough|Welcome/ }).click();
  const card = page.locator('.gettingStartedSlideCategories button', { hasText: 'Write a Case Chronology' });
  const step = page.locator('.getting-started-step:enabled').first();
  await card.and(page.locator(':enabled')).or(step).first().waitFor();
  if (!(await step.isVisible())) await card.click();
}

/** The lines of the checklist. */
export function checklistRows(page: Page): Locator {
  return page.locator('.part.sidebar .monaco-list-row');
}

/** Picks what fits the words in a quick pick, or takes the words themselves. */
export async function answer(page: Page, title: string, words: string, picked: string | RegExp): Promise<void> {
  const quickPick = page.locator('.quick-input-widget', { hasText: title });
  await quickPick.waitFor();
  await quickPick.locator('input[type="text"]').fill(words);
  await quickPick.locator('.monaco-list-row.focused', { hasText: picked }).waitFor();
  await page.keyboard.press('Enter');
}

/** Pastes as though it had been copied in Word. */
export async function paste(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(`{
    const copied = new DataTransfer();
    copied.setData('text/html', ${JSON.stringify(html)});
    copied.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: copied, bubbles: true, cancelable: true }));
  }`);
}
