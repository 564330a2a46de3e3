import { distance } from 'fastest-levenshtein';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backToText, openDesk, type Desk } from '../../e2e/person/desk.js';
import { randomFrom } from '../../oracle/random.js';
import { packageExtension } from '../../support/vscode/packageExtension.js';
import { root } from '../../support/vscode/paths.js';
import { most, type Figure } from '../figure.js';
import { pieceOf, typeAndKill, typeInPeace, type Piece, type Typed } from '../typeAndKill.js';

const file = 'coventry.chron';
const plainMessage = 'Case files are not being checked: the checker stopped five times in three minutes.';

/** Types on at the end of a case in a real VS Code, and kills the server of the packaged extension so many times in the midst of it. */
export async function kills(count: number, seed: number): Promise<readonly Figure[]> {
  const random = randomFrom(seed);
  const desk = await deskWithCase();
  try {
    const path = join(desk.folder, file);
    let expected = await readFile(path, 'utf8');
    const before = expected.length;
    const typed: Typed[] = [];
    const inPeace: number[] = [];
    const next = (): Piece => {
      const piece = pieceOf(typed.length + inPeace.length);
      expected += piece.text;
      return piece;
    };
    let killed = 0;
    while (killed < count) {
      const one = await typeAndKill(desk, next(), killed, random);
      typed.push(one);
      killed += one.kills;
      if (typed.length % 5 === 0) inPeace.push(await typeInPeace(desk, next()));
      if (typed.length % 20 === 0) console.log(`${killed} kills`);
    }
    const actual = await saved(desk, path);
    return [
      { what: 'kills', value: typed.reduce((sum, one) => sum + one.kills, 0), unit: '', limit: count, atLeast: true },
      most(`characters lost, of ${(expected.length - before).toLocaleString('en-GB')} typed`, distance(expected, actual), 0),
      ...figuresOf(typed, Math.max(...inPeace)),
      most('findings at the end, more or fewer than a fresh check has', await unlikeFresh(desk, path), 0),
    ];
  } finally {
    await desk.close();
  }
}

function figuresOf(typed: readonly Typed[], slowestInPeace: number): readonly Figure[] {
  const stops = typed.filter(({ restarted }) => restarted !== undefined);
  const restarts = (how: Typed['restarted']) => stops.filter(({ restarted }) => restarted === how);
  const slowest = (of: readonly Typed[]) => Math.max(...of.map(({ back }) => back));
  const inAMessage = stops.filter(({ told }) => told.length === 1 && told[0]?.includes(plainMessage) === true).length;
  const interrupted = typed.filter(({ told, restarted }) => restarted === undefined && told.length > 0).length;
  const unnoticed = typed.filter((one) => one.restarted === undefined);
  return [
    most('half of the returns of the findings, from the kill or the last key, within', median(unnoticed), 3000, ' ms'),
    most(`the slowest of them, where with no kill the slowest took ${Math.round(slowestInPeace)} ms`, slowest(unnoticed), 3000, ' ms'),
    most(`fifth kills in three minutes, of ${stops.length}, not told in one plain message`, stops.length - inAMessage, 0),
    most('other messages', interrupted, 0),
    ...(['by the button of the message', 'by the command'] as const).map((how) =>
      most(`slowest return after "Restart", ${restarts(how).length} times ${how}`, slowest(restarts(how)), 3000, ' ms'),
    ),
  ];
}

function median(of: readonly Typed[]): number {
  return of.map(({ back }) => back).toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN;
}

/** The extension as it is shipped, from the sources as they are, with the case open and the cursor at its end. */
async function deskWithCase(): Promise<Desk> {
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.ci/build.mjs')], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stderr}`);
  const settings = {
    'problems.showCurrentInStatus': true,
    '[chron]': { 'editor.autoIndent': 'none', 'editor.acceptSuggestionOnEnter': 'off', 'editor.acceptSuggestionOnCommitCharacter': false },
  };
  const desk = await openDesk({ age: 'oldest', vsix: await packageExtension(), file, settings });
  await backToText(desk.page);
  await desk.page.keyboard.press('Control+End');
  return desk;
}

/** What is in the file once it is saved. */
async function saved({ page }: Desk, path: string): Promise<string> {
  await backToText(page);
  await page.locator('.tab.active.dirty').waitFor();
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active:not(.dirty)').waitFor();
  return readFile(path, 'utf8');
}

/** By how many the counts at the foot of the window differ from what the command line finds in the file as it was saved. */
async function unlikeFresh({ page }: Desk, path: string): Promise<number> {
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/chron.mjs'), 'check', path], { encoding: 'utf8' });
  const fresh = /^(\d+) errors?, (\d+) warnings?, (\d+) for information in 1 file/mu.exec(stdout)?.slice(1) ?? [];
  const shown = (await page.locator('[id="status.problems"]').innerText()).match(/\d+/gu) ?? [];
  if (fresh.length !== 3 || shown.length !== 3) return Number.NaN;
  return fresh.reduce((sum, count, i) => sum + Math.abs(Number(count) - Number(shown[i])), 0);
}
