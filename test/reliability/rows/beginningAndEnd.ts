import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { most, type Figure } from '../figure.js';
import type { Program } from '../program.js';
import { startSession, type Session } from '../session.js';

/** So long that every server is at work on it when its editor goes. */
const longCase = 40_000;

const hover = { textDocument: { uri: 'file:///case' }, position: { line: 0, character: 0 } };

/** How a server turns away what comes too early or too late, with what it ends, and how soon after its editor is gone. */
export async function beginningAndEnd(program: Program): Promise<readonly Figure[]> {
  return [
    most('wrong answers before initialize, to a second one, and after shutdown', await wrongAnswers(program), 0),
    most('wrong exit codes: 0 after shutdown, otherwise 1', await wrongExits(program), 0),
    most('its input closed at rest: gone after', await afterInput(program, false), 1000, ' ms'),
    most('its input closed while busy: gone after', await afterInput(program, true), 5000, ' ms'),
    most('its editor killed at rest: gone after', await afterEditor(program, false), 5000, ' ms'),
    most('its editor killed while busy: gone after', await afterEditor(program, true), 5000, ' ms'),
  ];
}

async function wrongAnswers(program: Program): Promise<number> {
  const session = startSession(program);
  const early = await session.ask('textDocument/hover', hover, 5000);
  await session.initialize();
  const second = await session.ask('initialize', { processId: null, rootUri: null, capabilities: {} }, 5000);
  await session.ask('shutdown', undefined, 5000);
  const late = await session.ask('textDocument/hover', hover, 5000);
  await session.kill();
  return [early?.error?.code === -32002, second?.error?.code === -32600, late?.error?.code === -32600].filter((right) => !right).length;
}

async function wrongExits(program: Program): Promise<number> {
  const ways: readonly (readonly [(session: Session) => Promise<void>, number])[] = [
    [
      async (session) => {
        await session.ask('shutdown');
        session.send({ method: 'exit' });
      },
      0,
    ],
    [async (session) => session.send({ method: 'exit' }), 1],
    [async (session) => session.endInput(), 1],
  ];
  let wrong = 0;
  for (const [end, code] of ways) {
    const session = startSession(program);
    await session.initialize();
    await end(session);
    if ((await session.exit(5000)) !== code) wrong += 1;
    await session.kill();
  }
  return wrong;
}

async function afterInput(program: Program, busy: boolean): Promise<number> {
  const session = startSession(program);
  await session.initialize();
  await (busy ? makeBusy(session, program) : session.ask('chron/areYouThere'));
  return goneAfter(session, () => session.endInput());
}

/** Its input stays open: only the number of the process tells that there is no editor any more. */
async function afterEditor(program: Program, busy: boolean): Promise<number> {
  const editor = spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  await once(editor, 'spawn');
  const session = startSession(program);
  await session.initialize({ processId: editor.pid });
  await (busy ? makeBusy(session, program) : session.ask('chron/areYouThere'));
  return goneAfter(session, () => void editor.kill('SIGKILL'));
}

/** Waits until it has begun to read. */
async function makeBusy(session: Session, { language, text }: Program): Promise<void> {
  const textDocument = { uri: 'file:///case', languageId: language, version: 1, text: text(longCase) };
  session.send({ method: 'textDocument/didOpen', params: { textDocument } });
  session.send({ id: 'symbols', method: 'textDocument/documentSymbol', params: { textDocument } });
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** In milliseconds; no number when it is still there after a minute. */
async function goneAfter(session: Session, lose: () => void): Promise<number> {
  const started = performance.now();
  lose();
  await session.exit(60_000);
  const took = session.ended() ? performance.now() - started : Number.NaN;
  await session.kill();
  return took;
}
