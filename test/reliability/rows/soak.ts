import { most, type Figure } from '../figure.js';
import { hostileHand } from '../hostileEdits.js';
import { asksForFindings, openDocument, type OpenDocument } from '../openDocument.js';
import type { Program } from '../program.js';
import { startSession, type Session } from '../session.js';

export interface SoakLength {
  readonly edits: number;
  readonly lines: number;
  /** Its answers are compared with a fresh server's after so many edits, each time. */
  readonly every: number;
  /** Memory may grow up to here. */
  readonly settled: number;
  /** Ends before all edits are made, when so many milliseconds have gone. */
  readonly most?: number;
}

/** Edits come in bursts of so many, with questions behind each burst. */
const burst = 25;
/** The file is closed after so many edits, and opened as it was at first. */
const reopenedEvery = 1000;

interface Course {
  readonly made: number;
  readonly compared: number;
  readonly differences: number;
  readonly unanswered: number;
  /** How long the server worked from the last edit to the answer, in milliseconds. */
  readonly symbols: readonly number[];
  readonly findings: readonly number[];
  /** The same for the findings, by the clock on the wall. */
  readonly waits: readonly number[];
  readonly growth: number;
}

/** One server, one file, and a great many edits, all over real pipes. */
export async function soak(program: Program, length: SoakLength): Promise<readonly Figure[]> {
  const { made, compared, differences, unanswered, symbols, findings, waits, growth } = await courseOf(program, length);
  return [
    { what: 'edits made', value: made, unit: '', limit: length.edits, atLeast: true },
    most(`times, of ${compared}, that a fresh server says otherwise`, compared === 0 ? Number.NaN : differences, 0),
    most('questions without an answer', unanswered, 0),
    most(`growth of memory after edit ${length.settled.toLocaleString('en-GB')}`, growth, 20, ' MB'),
    most(`work from an edit to the outline, p99 on ${length.lines} lines`, percentile(symbols, 0.99), 100, ' ms'),
    most(`work from an edit to the findings, p99 on ${length.lines} lines`, percentile(findings, 0.99), 100, ' ms'),
    most('the same, p50', percentile(findings, 0.5), 100, ' ms'),
    most('from an edit to the findings by the clock, with all else that the machine did, p99', percentile(waits, 0.99), 100, ' ms'),
  ];
}

async function courseOf(program: Program, { edits, lines, every, settled, most: longest = Infinity }: SoakLength): Promise<Course> {
  const session = startSession(program);
  const initialized = await session.initialize(asksForFindings);
  const uri = `file:///soak.${program.extension}`;
  const open = (): OpenDocument => openDocument(session, program, initialized, uri, program.textWithFindings(lines));
  const hand = hostileHand(4);
  const symbols: number[] = [];
  const findings: number[] = [];
  const waits: number[] = [];
  const growths: number[] = [];
  let [made, compared, differences, unanswered, base] = [0, 0, 0, 0, Number.NaN];
  let file = open();
  await file.symbols();
  const until = performance.now() + longest;
  while (made < edits && performance.now() < until && !session.ended()) {
    for (let i = 0; i < burst; i += 1, made += 1) hand.edit(file, lines);
    const [started, worked] = [performance.now(), session.worked()];
    const outline = await file.symbols();
    symbols.push(session.worked() - worked);
    const found = file.isAsked ? await file.findings() : undefined;
    if (file.isAsked) findings.push(session.worked() - worked);
    if (file.isAsked) waits.push(performance.now() - started);
    if (outline?.result === undefined || (file.isAsked && !found)) unanswered += 1;
    if (made % every === 0) {
      compared += 1;
      const asItIs = await saidBy(file);
      if (asItIs !== (await saidFresh(program, uri, file.text()))) differences += 1;
      growths.push(session.memory() - base);
    }
    if (made === settled) base = session.memory();
    if (made % reopenedEvery === 0) {
      file.close();
      hand.forget();
      file = open();
    }
  }
  await session.kill();
  const growth = Math.max(...growths.filter((one) => !Number.isNaN(one)));
  return { made, compared, differences, unanswered, symbols, findings, waits, growth: Number.isFinite(growth) ? growth : Number.NaN };
}

/** All that is said of a file, once typing is over: its findings where the server lets itself be asked, and its outline. */
async function saidBy(file: OpenDocument): Promise<string> {
  file.save();
  const outline = await file.symbols();
  const found = file.isAsked ? await file.findings() : undefined;
  return JSON.stringify([outline?.result ?? outline?.error?.code, found]);
}

async function saidFresh(program: Program, uri: string, text: string): Promise<string> {
  const fresh: Session = startSession(program);
  const initialized = await fresh.initialize(asksForFindings);
  const said = await saidBy(openDocument(fresh, program, initialized, uri, text));
  await fresh.kill();
  return said;
}

function percentile(values: readonly number[], part: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(part * ordered.length))] ?? Number.NaN;
}
