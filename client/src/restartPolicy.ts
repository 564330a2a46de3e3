import { commands, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient/node';

const mostCrashes = 5;
const within = 3 * 60_000; // milliseconds

/** Starts the server again without a word, until it has crashed five times in three minutes; then says so, and offers to try again. */
export function restartPolicy(): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const now = Date.now();
      crashes.push(now);
      while (crashes[0] !== undefined && now - crashes[0] > within) crashes.shift();
      if (crashes.length < mostCrashes) return { action: CloseAction.Restart, handled: true };
      void offerRestart();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function offerRestart(): Promise<void> {
  const chosen = await window.showErrorMessage(
    'Case files are not being checked: the checker stopped five times in three minutes.',
    'Restart',
  );
  if (chosen !== undefined) await commands.executeCommand('chron.restart');
}
