import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { ClientAbilities } from './clientAbilities.js';

/** Shows how far some long work has come, in editors that can. */
export interface Progress {
  readonly report: (done: number, all: number) => void;
  readonly end: () => void;
}

/** Less than this is done before anybody wonders. */
const worthShowing = 20;

export function createProgress({ window }: Pick<Connection, 'window'>, abilities: () => ClientAbilities): Progress {
  let shown: Promise<WorkDoneProgressServerReporter> | undefined;
  let ended = true;
  return {
    report: (done, all) => {
      if (shown === undefined && (all < worthShowing || !abilities().progress)) return;
      ended = false;
      shown ??= window.createWorkDoneProgress().then((reporter) => {
        // With a button to stop it, it would be a pop-up. Whoever does not want it has a setting.
        reporter.begin('Checking case files', 0, undefined, false);
        return reporter;
      });
      void shown.then((reporter) => (ended ? undefined : reporter.report(Math.floor((100 * done) / all), `${done} of ${all}`)), ignore);
    },
    end: () => {
      ended = true;
      void shown?.then((reporter) => reporter.done(), ignore);
      shown = undefined;
    },
  };
}

/** An editor that does not want to show it need not. */
function ignore(): void {
  // The work itself goes on.
}
