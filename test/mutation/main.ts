import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { changesOf, type Change } from './operators.js';
import { ROOT, suitesOf, type Suites } from './suites.js';

/**
 * Makes one mistake at a time in dates, network and checks, and runs the tests that should notice. `npm run test:mutations -- 10` tries
 * every tenth of all mistakes, and writes what came of it to docs/mutations; `-- 10 network` tries those of one room.
 */
const [asked = '1', ...wanted] = process.argv.slice(2);
const share = Number(asked);

interface Room {
  readonly name: string;
  readonly sources: readonly string[];
  /** The quickest first. */
  readonly tests: readonly string[];
}

const QUICK = ['test/oracle/cases.test.ts', 'test/mutation/quickOracle.ts'];
const inFolder = (folder: string, ending: string): readonly string[] =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !/\.generated\.|support|zones|robustness/u.test(name))
    .map((name) => `${folder}/${name}`)
    .toSorted();
const some = (folder: string, names: readonly string[]): readonly string[] => names.map((name) => `${folder}/${name}.ts`);

const ROOMS: readonly Room[] = [
  { name: 'dates', sources: inFolder('server/src/dates', '.ts'), tests: [...inFolder('test/dates', '.test.ts'), ...QUICK] },
  {
    name: 'network',
    sources: some('server/src/chronology', [
      'leastConflict',
      'monotone',
      'network',
      'reach',
      'sayAssumptions',
      'sayEvents',
      'sayPhrase',
      'tellers',
      'world',
    ]),
    tests: [...QUICK, ...inFolder('test/chronology', '.test.ts'), ...inFolder('test/rules/case', '.test.ts')],
  },
  {
    name: 'checks',
    sources: [
      ...some('server/src/rules', [
        'clock',
        'couldLie',
        'deniedOf',
        'dueWays',
        'fits',
        'judgeClock',
        'pair',
        'question',
        'stopWays',
        'tipping',
        'toldDays',
        'weigh',
        'windows',
      ]),
      ...inFolder('server/src/rules/checks', '.ts'),
    ],
    tests: [...QUICK, ...inFolder('test/rules', '.test.ts')],
  },
];

interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

interface Result {
  readonly name: string;
  readonly tried: number;
  readonly survivors: readonly Survivor[];
}

for (const room of ROOMS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const suites = await suitesOf(room.tests);
  const result = await tryRoom(room, suites);
  await suites.dispose();
  mkdirSync(`${ROOT}docs/mutations`, { recursive: true });
  writeFileSync(`${ROOT}docs/mutations/${room.name}.md`, report(result));
}

async function tryRoom({ name, sources }: Room, suites: Suites): Promise<Result> {
  const broken = await suites.failing('', undefined);
  if (broken !== undefined) throw new Error(`fails with no mistake made: ${broken}`);
  const survivors: Survivor[] = [];
  let tried = 0;
  for (const file of sources) {
    const source = readFileSync(ROOT + file, 'utf8');
    const changes = changesOf(source).filter((one) => isChosen(file, one));
    for (const change of changes) {
      tried += 1;
      if ((await suites.failing(file, change)) === undefined)
        survivors.push({ file, line: source.slice(0, change.from).split('\n').length, what: change.what });
    }
    console.log(`${name}: ${file}, ${tried} tried so far, ${survivors.length} unnoticed`);
  }
  return { name, tried, survivors };
}

/** Every so manieth, spread over all files, and the same ones each time. */
function isChosen(file: string, { from, text }: Change): boolean {
  let mixed = 0;
  for (const character of `${file} ${from} ${text}`) mixed = (Math.imul(mixed, 31) + character.charCodeAt(0)) >>> 0;
  return mixed % share === 0;
}

function report({ name, tried, survivors }: Result): string {
  const noticed = tried - survivors.length;
  return `# Mistakes made on purpose: ${name}

\`npm run test:mutations -- ${asked} ${name}\` makes one mistake at a time in these sources: a comparison turned round or off by one, a condition
dropped or negated, a sign, a number, an end of a range or a reading swapped. It then runs the tests of the room, and writes here
which mistakes none of them notices.${share > 1 ? ` It tried one in ${share} of all such mistakes, spread over all the files.` : ''}

| date | mistakes | noticed | |
| --- | ---: | ---: | ---: |
| ${new Date().toISOString().slice(0, 10)} | ${tried} | ${noticed} | **${((100 * noticed) / Math.max(1, tried)).toFixed(1)}%** |

## Not noticed

${survivors.map(({ file, line, what }) => `- \`${file}\` line ${line}: \`${what}\``).join('\n')}
`;
}
