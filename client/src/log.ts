import { window, type LogOutputChannel } from 'vscode';

/**
 * The output channel "Chron". At the log level Trace the client writes each message that it sends, and below it what was sent,
 * which would be the case itself: only the first line, which names the message, is kept, and nothing of a message written as JSON.
 */
export function createLog(): LogOutputChannel {
  const channel = window.createOutputChannel('Chron', { log: true });
  return {
    name: channel.name,
    append: (text) => channel.append(text),
    appendLine: (text) => channel.appendLine(text),
    replace: (text) => channel.replace(text),
    clear: () => channel.clear(),
    show: () => channel.show(true),
    hide: () => channel.hide(),
    dispose: () => channel.dispose(),
    get logLevel() {
      return channel.logLevel;
    },
    onDidChangeLogLevel: channel.onDidChangeLogLevel,
    trace: (message) => channel.trace(firstLine(message)),
    debug: (message) => channel.debug(message),
    info: (message) => channel.info(message),
    warn: (message) => channel.warn(message),
    error: (message) => channel.error(message),
  };
}

function firstLine(message: string): string {
  if (message.startsWith('{')) return 'message';
  const end = message.indexOf('\n');
  return end < 0 ? message : message.slice(0, end);
}
