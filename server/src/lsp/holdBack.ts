import type { MessageReader } from 'vscode-languageserver';

export interface HeldBack {
  readonly reader: MessageReader;
  /** What waits goes on, in the order in which it came, and all that comes after it. */
  readonly letOn: () => void;
}

/** A reader of which nothing goes on that comes after `initialize`, until what answers it is there. */
export function holdBack(reader: MessageReader): HeldBack {
  let waiting: (() => void)[] | undefined = [];
  let initialized = false;
  const pass = (run: () => void): void => void (initialized && waiting ? waiting.push(run) : run());
  return {
    letOn: () => {
      const all = waiting ?? [];
      waiting = undefined;
      for (const run of all) run();
    },
    reader: {
      onError: reader.onError,
      // Its end too comes after what came before it.
      onClose: (listener) => reader.onClose(() => pass(() => void listener())),
      onPartialMessage: reader.onPartialMessage,
      dispose: () => reader.dispose(),
      listen: (callback) =>
        reader.listen((message) => {
          pass(() => callback(message));
          initialized ||= 'method' in message && message.method === 'initialize';
        }),
    },
  };
}
