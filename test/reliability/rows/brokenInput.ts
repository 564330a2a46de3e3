import { brokenInputs, type BrokenInput } from '../brokenInputs.js';
import { most, type Figure } from '../figure.js';
import type { Program } from '../program.js';
import { startSession, type Session } from '../session.js';

/** What became of a server that was sent something broken. */
export type Outcome = 'answers' | 'stopped, and said so' | 'stopped without a word' | 'deaf';

/**
 * @param limit in milliseconds, in which a server has to answer or to stop.
 * @param told is given each input that did not end well.
 */
export async function brokenInput(
  program: Program,
  limit: number,
  told: (input: BrokenInput, outcome: Outcome) => void = () => undefined,
): Promise<readonly Figure[]> {
  const outcomes: Outcome[] = [];
  let slowest = 0;
  let session = await ready(program);
  for (const input of brokenInputs) {
    if (session.ended()) session = await ready(program);
    const started = performance.now();
    const outcome = await outcomeOf(session, input, limit);
    slowest = Math.max(slowest, outcome === 'deaf' ? 0 : performance.now() - started);
    if (outcome === 'deaf' || outcome === 'stopped without a word') told(input, outcome);
    if (outcome === 'deaf') await session.kill();
    outcomes.push(outcome);
  }
  await session.kill();
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  return [
    most(`left deaf, of ${outcomes.length} inputs`, count('deaf'), 0),
    most('ended without a word, or not with 1', count('stopped without a word'), 0),
    most('the slowest answer or end', slowest, limit, ' ms'),
  ];
}

async function ready(program: Program): Promise<Session> {
  const session = startSession(program);
  await session.initialize();
  const textDocument = { uri: 'file:///case.chron', languageId: program.language, version: 1, text: program.text(20) };
  session.send({ method: 'textDocument/didOpen', params: { textDocument } });
  return session;
}

/** Keeps on asking, as an editor would whose user types. */
async function outcomeOf(session: Session, { bytes }: BrokenInput, limit: number): Promise<Outcome> {
  session.write(bytes);
  const until = performance.now() + limit;
  while (performance.now() < until) {
    if (await session.ask('chron/areYouThere', {}, 300)) return 'answers';
    if (!session.ended()) continue;
    return (await session.exit()) === 1 && session.said() !== '' ? 'stopped, and said so' : 'stopped without a word';
  }
  return 'deaf';
}
