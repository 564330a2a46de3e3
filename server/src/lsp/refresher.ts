import type { Connection } from 'vscode-languageserver';
import type { Clock } from './clock.js';
import type { Guard } from './guard.js';

/** Tells an editor that asks for findings itself to ask again, once for all that changed meanwhile. */
export function createRefresher({ soon }: Pick<Clock, 'soon'>, { languages }: Pick<Connection, 'languages'>, guard: Guard): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    soon(() => {
      waiting = false;
      void guard.settle('workspace/diagnostic/refresh', () => languages.diagnostics.refresh());
    });
  };
}
