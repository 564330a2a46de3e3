import { backToText, type Desk } from '../e2e/person/desk.js';
import type { Random } from '../oracle/random.js';

/** Words that are typed on at the end of a case, and the finding to which the last of them gives rise. */
export interface Piece {
  readonly text: string;
  readonly finding: string;
}

/** What came of one piece that was typed while the server was killed. */
export interface Typed {
  readonly kills: number;
  /** Milliseconds until the finding of the piece was in sight: from its last key or the last kill, or else from "Restart". */
  readonly back: number;
  /** What had popped up by the end of the piece. */
  readonly told: readonly string[];
  /** The checker had stopped, and was started again so. */
  readonly restarted?: Restart;
}

export type Restart = 'by the button of the message' | 'by the command';

/** After so many kills in three minutes the checker stops. */
export const mostKills = 5;

const impossible = ['30 February', '31 February', '31 April', '31 June'] as const;

/** @param n from 0. No two of 400 give rise to the same finding. */
export function pieceOf(n: number): Piece {
  const date = `${impossible[Math.floor(n / 100) % impossible.length]} ${1900 + (n % 100)}`;
  return { text: `: home visit to C, who was well \u{1F642}\n    source: D${n} p4\n${date}`, finding: `There is no ${date}:` };
}

/**
 * Types a piece, key by key, and kills the server at any of the keys before its last; now and then once more in its start. Where that
 * stops the checker, the rest is typed all the same, and then it is started again.
 * @param before the kills before this piece.
 */
export async function typeAndKill(desk: Desk, { text, finding }: Piece, before: number, random: Random): Promise<Typed> {
  const { page } = desk;
  await backToText(page);
  const keys = [...text];
  const at = random.between(0, keys.length - 1);
  await page.keyboard.type(keys.slice(0, at).join(''), { delay });
  await desk.crash();
  let kills = 1;
  const again = (before + kills) % mostKills !== 0 && random.chance(0.25);
  const typing = page.keyboard.type(keys.slice(at).join(''), { delay });
  if (again) {
    await desk.crash();
    kills += 1;
  }
  await typing;
  let from = performance.now();
  const stopped = (before + kills) % mostKills === 0;
  if (stopped) await page.locator('.notification-toast').waitFor();
  const told = await desk.notifications();
  const restarted = stopped
    ? await restart(desk, (before + kills) % (2 * mostKills) === 0 ? 'by the command' : 'by the button of the message')
    : undefined;
  if (restarted) from = performance.now();
  await page.locator('.statusbar-item', { hasText: finding }).waitFor();
  return { kills, back: performance.now() - from, told, ...(restarted && { restarted }) };
}

/** The same with no kill. @returns milliseconds from the last key until the finding of the piece was in sight. */
export async function typeInPeace({ page }: Desk, { text, finding }: Piece): Promise<number> {
  await backToText(page);
  await page.keyboard.type(text, { delay });
  const from = performance.now();
  await page.locator('.statusbar-item', { hasText: finding }).waitFor();
  return performance.now() - from;
}

/** Between two keys, in milliseconds: somebody types fast. */
const delay = 15;

async function restart({ page }: Desk, how: Restart): Promise<Restart> {
  const toast = page.locator('.notification-toast');
  if (how === 'by the button of the message') {
    await toast.getByText('Restart', { exact: true }).click();
    return how;
  }
  await toast.hover();
  await toast.locator('.codicon-notifications-clear').click();
  await toast.waitFor({ state: 'detached' });
  await page.keyboard.press('F1');
  const palette = page.locator('.quick-input-widget');
  await palette.locator('input').fill('>Chronology: Restart');
  await palette.locator('.monaco-list-row.focused', { hasText: 'Chronology: Restart' }).waitFor();
  await page.keyboard.press('Enter');
  return how;
}
