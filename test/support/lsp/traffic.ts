import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { StreamMessageReader, StreamMessageWriter, type DataCallback, type Disposable, type Message } from 'vscode-languageserver/node';
import { notRun } from '../../reliability/notRun.js';
import { metaModel, type MetaModel } from './metaModel.js';
import { validator, type Validate } from './validate.js';

/** Which way a message goes. */
type Direction = 'clientToServer' | 'serverToClient';

/** The messages of one connection, looked at as they pass. */
export interface Traffic {
  readonly pass: (direction: Direction, message: Rpc) => void;
}

/** What came off the wire: looked at field by field. */
interface Rpc {
  readonly jsonrpc?: string;
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const model = metaModel();
const validate = model && validator(model);
const faults: string[] = [];
let checked = 0;
let wrong = 0;
/** Where to write how many there were, for whoever asks. */
const countsFile = process.env['CHRON_TRAFFIC_COUNTS'];

// A fault is the test's in which it was sent.
afterEach(() => assert.deepEqual(faults.splice(0), [], 'messages that the protocol does not have'));
after(() => {
  if (model === undefined)
    notRun('The check of every message against the protocol', 'CHRON_LSP_META_MODEL names no file of its meta model');
  else console.log(`    ${checked} messages were checked against the protocol.`);
  if (countsFile !== undefined && model !== undefined) writeFileSync(countsFile, JSON.stringify({ checked, wrong }));
});

/** A fault of the client counts where the server took it: what it refused was meant to be wrong. */
export function newTraffic(): Traffic {
  if (!model || !validate) return { pass: () => undefined };
  return watch(model, validate, (words) => {
    if (words.length > 0) wrong += 1;
    faults.push(...words);
  });
}

/** @param found is given what is wrong with each message, in words. */
export function watch(of: MetaModel, check: Validate, found: (words: readonly string[]) => void): Traffic {
  const asked = new Map<string, { readonly method: string; readonly wrong: readonly string[] }>();
  const notifications = new Map(of.notifications.map((one) => [one.method, one]));
  const requests = new Map(of.requests.map((one) => [one.method, one]));
  const goes = (one: { readonly messageDirection: string }, direction: Direction): boolean =>
    one.messageDirection === 'both' || one.messageDirection === direction;

  const paramsOf = (direction: Direction, { method = '', params }: Rpc, known: MetaModel['notifications'][number] | undefined) => {
    if (method.startsWith('chron/')) return [];
    if (known === undefined) return [`${direction} ${method}: the protocol has no such message`];
    if (!goes(known, direction)) return [`${direction} ${method}: goes the other way`];
    return known.params === undefined || params === undefined
      ? known.params === undefined && params !== undefined && params !== null
        ? [`${direction} ${method}: has params`]
        : []
      : check(known.params, params, `${direction} ${method}`);
  };
  const answer = (direction: Direction, { id, result, error }: Rpc): readonly string[] => {
    const key = `${opposite(direction)} ${id}`;
    const question = asked.get(key);
    asked.delete(key);
    if (question === undefined) return error === undefined ? [`${direction}: an answer to nothing`] : [];
    if (error !== undefined) return [];
    const known = requests.get(question.method);
    return [...question.wrong, ...(known ? check(known.result, result, `${direction} answer to ${question.method}`) : [])];
  };
  return {
    pass: (direction, rpc) => {
      checked += 1;
      if (rpc.method === undefined) return found(answer(direction, rpc));
      const isRequest = rpc.id !== undefined;
      const wrong = paramsOf(direction, rpc, isRequest ? requests.get(rpc.method) : notifications.get(rpc.method));
      if (isRequest) asked.set(`${direction} ${rpc.id}`, { method: rpc.method, wrong });
      else found(wrong);
    },
  };
}

function opposite(direction: Direction): Direction {
  return direction === 'clientToServer' ? 'serverToClient' : 'clientToServer';
}

/** The editor's end of a connection. */
export class WatchedReader extends StreamMessageReader {
  readonly #traffic: Traffic;

  constructor(stream: NodeJS.ReadableStream, traffic: Traffic) {
    super(stream);
    this.#traffic = traffic;
  }

  override listen(callback: DataCallback): Disposable {
    return super.listen((message) => {
      this.#traffic.pass('serverToClient', message);
      callback(message);
    });
  }
}

export class WatchedWriter extends StreamMessageWriter {
  readonly #traffic: Traffic;

  constructor(stream: NodeJS.WritableStream, traffic: Traffic) {
    super(stream);
    this.#traffic = traffic;
  }

  override write(message: Message): Promise<void> {
    this.#traffic.pass('clientToServer', message);
    return super.write(message);
  }
}
