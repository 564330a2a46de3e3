import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { isEquivalent, unused } from './equivalents/all.js';
import { forgetAll, keepFatal, noticedBefore } from './noticedBefore.js';
import type { Planted, Room } from './rooms.js';

/**
 * Makes one mistake at a time in dates, network and checks, and runs the tests that should notice. `npm run test:mutations -- 3` tries
 * every third of all mistakes, and writes what came of it to docs/mutations; `-- 3 network` tries those of one room. What was noticed
 * in an earlier run is not tried again while its source and the test that noticed it stand, unless CHRON_AFRESH is set. A mistake that
 * ends node itself, by all the memory that it takes, is noticed too: the trying is done in a process of its own, and goes on after it.
 */
const [asked = '1', ...wanted] = process.argv.slice(2);
const share = Number(asked);
// Made simpler, a case says no more about a mistake.
fc.configureGlobal({ endOnFailure: true });
// As many of them as find in seconds what all of them find.
process.env['CHRON_NETWORK_CASES'] ??= '1000';
process.env['CHRON_JUDGE_AGAIN'] ??= '150';
process.env['CHRON_REACHED'] ??= '30';
process.env['CHRON_READ_AGAIN'] ??= '400';

/** How node ends when it cannot go on. */
const FATAL: readonly string[] = ['SIGABRT', 'SIGILL', 'SIGTRAP', 'SIGSEGV'];

interface Result {
  readonly tried: number;
  readonly endless: number;
  readonly survivors: readonly Planted[];
  readonly equivalent: number;
}

const { ROOMS, mistakesIn } = await import('./rooms.js');
const { ROOT, suitesOf } = await import('./suites.js');

if (process.env['CHRON_TRIES'] === undefined) tryInAnother();
else
  for (const room of ROOMS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const result = tryRoom(room);
    mkdirSync(`${ROOT}docs/mutations`, { recursive: true });
    writeFileSync(`${ROOT}docs/mutations/${room.name}.md`, report(room, result));
  }

function tryInAnother(): void {
  if (process.env['CHRON_AFRESH']) forgetAll();
  const env = { ...process.env, CHRON_TRIES: 'yes' };
  for (;;) {
    const { signal, status } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { env, stdio: 'inherit' });
    process.exitCode = status ?? 1;
    if (signal === null || !FATAL.includes(signal)) return;
    keepFatal();
  }
}

function tryRoom(room: Room): Result {
  const suites = suitesOf(room.tests, room.sources);
  const broken = suites.failing('', undefined);
  if (broken !== undefined) throw new Error(`fails with no mistake made: ${broken.test}: ${broken.why}`);
  const stale = unused(mistakesIn(room, 1), room.sources);
  for (const one of stale) console.log(`Taken for no mistake, and no longer there: ${one}`);
  const mistakes = mistakesIn(room, share);
  const real = mistakes.filter((one) => !isEquivalent(one));
  const survivors: Planted[] = [];
  let endless = 0;
  const before = noticedBefore(room.name);
  for (const [at, one] of real.entries()) {
    const known = before.of(one);
    if (known === undefined) before.trying(one);
    const failing = known && suites.has(known.test) ? known : suites.failing(one.file, one.change);
    if (failing === undefined) survivors.push(one);
    else before.keep(one, failing);
    if (failing?.why.includes('timed out') === true) endless += 1;
    if (failing === undefined || at % 50 === 49) console.log(`${room.name}: ${at + 1} of ${real.length}, ${survivors.length} unnoticed`);
  }
  return { tried: real.length, endless, survivors, equivalent: mistakes.length - real.length };
}

function report({ name, sources }: Room, { tried, endless, survivors, equivalent }: Result): string {
  const noticed = tried - survivors.length;
  return `# Mistakes made on purpose: ${name}

\`npm run test:mutations -- ${asked} ${name}\` makes one mistake at a time in ${sources.length} sources: a comparison turned round or off by one, a condition
dropped or negated, a sign, a number, an end of a range or a reading swapped. It then runs tests that \`npm test\` runs too, up to the first that
fails, and writes here which mistakes none of them notices.${share > 1 ? ` It tried one in ${share} of all such mistakes, spread evenly over the sources.` : ' It tried all of them.'}

| date | mistakes | noticed | | of which never ended |
| --- | ---: | ---: | ---: | ---: |
| ${new Date().toISOString().slice(0, 10)} | ${tried} | ${noticed} | **${((100 * noticed) / Math.max(1, tried)).toFixed(1)}%** | ${endless} |

${equivalent} more were not tried, since they change nothing that the program says: [which, and why](../../test/mutation/equivalents/${name}.ts).

## Not noticed

${survivors.map(({ file, line, text, change }) => `- ${code(file)} line ${line}, ${code(change.what)} in ${code(text)}`).join('\n')}
`;
}

/** As code in Markdown, also where there are backticks in it. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
