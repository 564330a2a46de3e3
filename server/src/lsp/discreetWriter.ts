import type { Message, MessageWriter } from 'vscode-languageserver';

/**
 * A writer for which the log stays ours. The protocol's own library logs the message of what was thrown in it, which may quote
 * the name of a file or the text that was being read: only what comes before that is kept.
 */
export function discreetWriter(writer: MessageWriter): MessageWriter {
  return {
    onError: writer.onError,
    onClose: writer.onClose,
    end: () => writer.end(),
    dispose: () => writer.dispose(),
    write: (message) => writer.write(isLog(message) ? withoutQuotation(message) : message),
  };
}

interface LogMessage extends Message {
  readonly params: { readonly type: number; readonly message: string };
}

function isLog(message: Message): message is LogMessage {
  return 'method' in message && message.method === 'window/logMessage';
}

function withoutQuotation(log: LogMessage): LogMessage {
  const message = log.params.message.replace(/ failed with message: [\s\S]*$/u, ' failed.');
  return { ...log, params: { ...log.params, message } };
}
