import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../support/vscode/paths.js';
import { most, type Figure } from '../figure.js';
import type { Program } from '../program.js';
import { startSession, type Session } from '../session.js';

/** A message that is labelled as sound by the protocol's own meta model, or as not. */
interface Labelled {
  readonly valid: boolean;
  readonly message: { readonly id?: unknown; readonly method?: unknown };
}

const name = 'lsprotocol-client-messages.ndjson.gz';

/** Where the messages are: they are not part of the project. Nothing where they are not to be had. */
export function labelledMessagesFile(): string | undefined {
  const named = process.env['CHRON_LABELLED_MESSAGES'];
  return [named, join(root, '../shared/data', name), join(root, '../../shared/data', name)].find(
    (file) => file !== undefined && existsSync(file),
  );
}

/** @param every sends one of so many. */
export async function labelledMessages(program: Program, file: string, every = 1): Promise<readonly Figure[]> {
  const lines = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line, i) => line !== '' && i % every === 0);
  const messages = lines.map((line): Labelled => JSON.parse(line));
  const session = startSession(program);
  await session.initialize();
  await isAlive(session);
  const before = session.memory();
  let [hangs, unanswered] = [0, 0];
  for (let from = 0; from < messages.length && !session.ended(); from += 200) {
    const answers = messages.slice(from, from + 200).map((one, i) => deliver(session, one, from + i));
    if (!(await isAlive(session))) hangs += 1;
    unanswered += (await Promise.all(answers)).filter((answered) => !answered).length;
    if (hangs > 3) break;
  }
  const growth = session.ended() ? Number.NaN : session.memory() - before;
  const deaths = session.ended() ? 1 : 0;
  await session.kill();
  return [
    most(`deaths, of ${messages.length} labelled messages`, deaths, 0),
    most('hangs', hangs, 0),
    most('valid requests with no answer', unanswered, 0),
    most('growth of memory', growth, 60, ' MB'),
  ];
}

/** Valid requests get an id of their own, by which to know their answers. @returns whether one came, where one is due. */
async function deliver(session: Session, { valid, message }: Labelled, index: number): Promise<boolean> {
  const isRequest = valid && message.method !== undefined && message.id !== undefined;
  if (!isRequest) {
    session.send(message);
    return true;
  }
  const id = `labelled ${index}`;
  const answered = session.next((received) => received.id === id && received.method === undefined, 20_000);
  session.send({ ...message, id });
  return (await answered) !== undefined;
}

/** Whether it still answers. */
async function isAlive(session: Session): Promise<boolean> {
  return (await session.ask('chron/areYouThere', {}, 20_000)) !== undefined;
}
