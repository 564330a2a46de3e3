import { ErrorCodes, type Message, type MessageReader, type MessageWriter } from 'vscode-languageserver';

/** A reader that lets through only what the protocol allows at this time. What it turns away it answers itself. */
export interface Gate {
  readonly reader: MessageReader;
  readonly wasShutDown: () => boolean;
}

type State = 'new' | 'serving' | 'shut down';
type Id = string | number | null;

/** What becomes of a message: it goes on, as it is or mended; it is refused, if it wants an answer; or it is dropped. */
type Ruling =
  | { readonly kind: 'pass'; readonly next?: State; readonly message?: object; readonly editor?: number }
  | { readonly kind: 'refuse'; readonly id: Id; readonly code: number; readonly why: string }
  | { readonly kind: 'drop' };

/** @param editorIs called once, with the number of the editor's process, where it gives one. */
export function createGate(
  reader: MessageReader,
  writer: Pick<MessageWriter, 'write'>,
  editorIs: (process: number) => void = () => undefined,
): Gate {
  let state: State = 'new';
  const refuse = (id: Id, code: number, message: string) => void writer.write(answer(id, code, message));
  reader.onError((error) => {
    if (error instanceof SyntaxError) refuse(null, ErrorCodes.ParseError, 'The message is not JSON.');
  });
  return {
    wasShutDown: () => state === 'shut down',
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      dispose: () => reader.dispose(),
      listen: (callback) =>
        reader.listen((message) => {
          const ruling = rule(message, state);
          if (ruling.kind === 'refuse') refuse(ruling.id, ruling.code, ruling.why);
          if (ruling.kind !== 'pass') return;
          state = ruling.next ?? state;
          if (ruling.editor !== undefined) editorIs(ruling.editor);
          callback(Object.assign(message, ruling.message));
        }),
    },
  };
}

function rule(message: unknown, state: State): Ruling {
  if (!isObject(message) || Array.isArray(message)) return invalid(null, 'The message is not one request, response or notification.');
  const { id, method, params } = read(message);
  if (id !== undefined && !isId(id)) return invalid(null, 'The id is not a string or a number.');
  if (method === undefined) return isResponse(message) && state === 'serving' ? { kind: 'pass' } : unknownShape(id);
  if (typeof method !== 'string') return invalid(id ?? null, 'The method is not a string.');
  if (id === undefined) return ruleNotification(method, params, state);
  if (params !== undefined && params !== null && !isObject(params)) return badParams(id);
  return method === 'initialize' ? ruleInitialize(id, params, state) : ruleRequest(id, method, params, state);
}

function ruleNotification(method: string, params: unknown, state: State): Ruling {
  if (method === 'exit') return { kind: 'pass' };
  return state === 'serving' && (params === undefined || isObject(params)) ? { kind: 'pass' } : { kind: 'drop' };
}

function ruleInitialize(id: Id, params: unknown, state: State): Ruling {
  if (state !== 'new') return invalid(id, 'The server was initialized before.');
  if (!isObject(params) || Array.isArray(params)) return badParams(id);
  const { capabilities, processId } = read(params);
  // Whoever started the server watches the editor, also while it is busy.
  const mended = { params: { ...params, processId: null, capabilities: isObject(capabilities) ? capabilities : {} } };
  const editor = typeof processId === 'number' && Number.isSafeInteger(processId) && processId > 0 ? { editor: processId } : {};
  return { kind: 'pass', next: 'serving', message: mended, ...editor };
}

function ruleRequest(id: Id, method: string, params: unknown, state: State): Ruling {
  if (state === 'new') return { kind: 'refuse', id, code: ErrorCodes.ServerNotInitialized, why: 'The server is not initialized.' };
  if (state === 'shut down') return invalid(id, 'The server was shut down.');
  const next: State = method === 'shutdown' ? 'shut down' : 'serving';
  return { kind: 'pass', next, ...(params === null ? { message: { params: undefined } } : {}) };
}

function unknownShape(id: Id | undefined): Ruling {
  return id === undefined || id === null ? invalid(null, 'The message has no method.') : { kind: 'drop' };
}

function invalid(id: Id, why: string): Ruling {
  return { kind: 'refuse', id, code: ErrorCodes.InvalidRequest, why };
}

function badParams(id: Id): Ruling {
  return { kind: 'refuse', id, code: ErrorCodes.InvalidParams, why: 'The params are not an object.' };
}

function answer(id: Id, code: number, message: string): Message {
  const response = { jsonrpc: '2.0', id, error: { code, message } };
  return response;
}

function isResponse(message: object): boolean {
  return Object.hasOwn(message, 'result') || Object.hasOwn(message, 'error');
}

function isId(id: unknown): id is Id {
  return id === null || typeof id === 'string' || typeof id === 'number';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The members of an object, of any kind whatever. */
function read(value: object): Readonly<Record<string, unknown>> {
  return { ...value };
}
