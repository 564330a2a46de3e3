import type { Figure } from '../figure.js';
import { asksForFindings, openDocument, type Shown } from '../openDocument.js';
import type { Program } from '../program.js';
import { startSession } from '../session.js';

/** What may happen to a line: half of it is lost, a mark is left out or not closed, or it is no line of the language at all. */
const ways: readonly ((line: string) => string)[] = [
  (line) => line.slice(Math.ceil(line.length / 2)),
  (line) => line.slice(0, Math.floor(line.length / 2)),
  (line) => `${line.slice(0, Math.floor(line.length / 2))}"(${line.slice(Math.floor(line.length / 2))}`,
  (line) => line.replaceAll(':', ''),
  (line) => line.replaceAll(/\w/gu, '@'),
  (line) => `\u{1F476}\u0000${line}`,
];

/** Breaks one line of a file after another, each in the next way, and looks at what is found of all the other lines. */
export async function brokenLines(program: Program, lines: number, every = 1): Promise<readonly Figure[]> {
  const session = startSession(program);
  const initialized = await session.initialize(asksForFindings);
  const file = openDocument(session, program, initialized, `file:///lines.${program.extension}`, program.textWithFindings(lines));
  const before = (await file.findings()) ?? [];
  const sound = file.text().split('\n');
  let [tried, same, all, unanswered] = [0, 0, 0, 0];
  for (let line = 0; line < lines; line += every) {
    const [was = '', way] = [sound[line], ways[(line / every) % ways.length]];
    const from = file.offsetAt({ line, character: 0 });
    const broken = way?.(was) ?? '';
    file.change(from, from + was.length, broken);
    file.save();
    const now = await file.findings();
    if (now === undefined) unanswered += 1;
    const [kept, either] = compared(elsewhere(before, line), elsewhere(now ?? [], line));
    same += kept;
    all += either;
    tried += 1;
    file.change(from, from + broken.length, was);
    if (!(await file.findings())) unanswered += 1;
  }
  await session.kill();
  return [
    { what: 'lines broken, one at a time', value: tried, unit: '', limit: Math.ceil(lines / every), atLeast: true },
    { what: 'findings in the file', value: before.length, unit: '', limit: lines / 12, atLeast: true },
    { what: 'findings of other lines that stay', value: all === 0 ? Number.NaN : (100 * same) / all, unit: '%', limit: 99, atLeast: true },
    { what: 'times that no findings came', value: unanswered, unit: '', limit: 0 },
  ];
}

function elsewhere(found: readonly Shown[], line: number): ReadonlySet<string> {
  return new Set(found.filter((one) => one.line !== line).map(({ words }) => words));
}

/** How many are in both, and how many in either: one that comes counts as one that goes. */
function compared(before: ReadonlySet<string>, now: ReadonlySet<string>): readonly [both: number, either: number] {
  return [[...before].filter((one) => now.has(one)).length, new Set([...before, ...now]).size];
}
