import { CancellationToken, LSPErrorCodes, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Log } from './log.js';

/** The only place where what was thrown is caught: one request that fails takes no other with it, and never becomes an empty answer. */
export interface Guard {
  /** The answer of `run`. What it throws is logged, and answered as an error. */
  readonly request: <Params, Answer>(name: string, run: (params: Params) => Answer) => (params: Params, token: CancellationToken) => Answer;
  /** Whether `run` came to its end. What it throws is logged. */
  readonly attempt: (name: string, run: () => void) => boolean;
  /** The same for what takes its time. */
  readonly settle: (name: string, run: () => Promise<void>) => Promise<void>;
}

export function createGuard(log: Log): Guard {
  return {
    request: (name, run) => (params, token) => {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
      try {
        return run(params);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        log.failure(name, error);
        throw new ResponseError(ErrorCodes.InternalError, `The request ${name} failed.`);
      }
    },
    attempt: (name, run) => {
      try {
        run();
        return true;
      } catch (error) {
        log.failure(name, error);
        return false;
      }
    },
    settle: async (name, run) => {
      try {
        await run();
      } catch (error) {
        log.failure(name, error);
      }
    },
  };
}
