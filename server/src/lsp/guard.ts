import { CancellationToken, LSPErrorCodes, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Log } from './log.js';

/** The only place where what was thrown is caught: one request that fails takes no other with it, and never becomes an empty answer. */
export interface Guard {
  /** The answer of `run`. What it throws is logged, and answered as an error. */
  readonly request: <Params, Answer>(name: string, run: (params: Params) => Answer) => (params: Params, token: CancellationToken) => Answer;
  /** The same for an answer that takes its time. Where it is taken back meanwhile, that is answered as an error too. */
  readonly answer: <Params, Answer>(
    name: string,
    run: (params: Params, token: CancellationToken) => Promise<Answer>,
  ) => (params: Params, token: CancellationToken) => Promise<Answer>;
  /** Whether `run` came to its end. What it throws is logged. */
  readonly attempt: (name: string, run: () => void) => boolean;
  /** The same for what takes its time. */
  readonly settle: (name: string, run: () => Promise<void>) => Promise<void>;
}

export function createGuard(log: Log): Guard {
  const failure = (name: string, error: unknown): ResponseError<unknown> => {
    if (error instanceof ResponseError) return error;
    log.failure(name, error);
    return new ResponseError(ErrorCodes.InternalError, `The request ${name} failed.`);
  };
  return {
    request: (name, run) => (params, token) => {
      refuseCancelled(token);
      try {
        return run(params);
      } catch (error) {
        throw failure(name, error);
      }
    },
    answer: (name, run) => async (params, token) => {
      refuseCancelled(token);
      try {
        const answer = await run(params, token);
        refuseCancelled(token);
        return answer;
      } catch (error) {
        throw failure(name, error);
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

/** @throws ResponseError when the request was taken back. */
export function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
