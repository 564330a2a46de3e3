import { CancellationToken, LSPErrorCodes, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Log } from './log.js';
import { GaveUp, NotYet, type Slices } from './slices.js';

/** The only place where what was thrown is caught: one request that fails takes no other with it, and never becomes an empty answer. */
export interface Guard {
  /**
   * The answer of `run`, once all that it asks for is there. What it throws is logged, and answered as an error; and so is that the request
   * was taken back, or its document changed, while it waited.
   */
  readonly request: <Params, Answer>(
    name: string,
    run: (params: Params) => Answer,
  ) => (params: Params, token: CancellationToken) => Answer | Promise<Answer>;
  /** The same for an answer that takes its time. Where it is taken back meanwhile, that is answered as an error too. */
  readonly answer: <Params, Answer>(
    name: string,
    run: (params: Params, token: CancellationToken) => Promise<Answer>,
  ) => (params: Params, token: CancellationToken) => Promise<Answer>;
  /** Whether `run` came to its end. What it throws is logged; but not that it has to be waited for. */
  readonly attempt: (name: string, run: () => void) => boolean;
  /** The same for what takes its time. */
  readonly settle: (name: string, run: () => Promise<void>) => Promise<void>;
}

/** @param versionOf which version of an open document a request is about, where it is about one. */
export function createGuard(log: Log, slices: Slices, versionOf: (params: unknown) => number | undefined): Guard {
  const failure = (name: string, error: unknown): ResponseError<unknown> => {
    if (error instanceof ResponseError) return error;
    // Taken back, it would have been refused before.
    if (error instanceof GaveUp) return new ResponseError(LSPErrorCodes.ContentModified, 'The document was changed meanwhile.');
    log.failure(name, error);
    return new ResponseError(ErrorCodes.InternalError, `The request ${name} failed.`);
  };
  const whenThere = <Answer>(run: () => Answer | Promise<Answer>, params: unknown, token: CancellationToken) => {
    slices.heard();
    refuseCancelled(token);
    const version = versionOf(params);
    return slices.whenThere(run, { wanted: () => !token.isCancellationRequested && versionOf(params) === version });
  };
  return {
    request: (name, run) => (params, token) => {
      const failed = (error: unknown): never => {
        refuseCancelled(token);
        throw failure(name, error);
      };
      try {
        const answer = whenThere(() => run(params), params, token);
        return answer instanceof Promise ? answer.catch(failed) : answer;
      } catch (error) {
        return failed(error);
      }
    },
    answer: (name, run) => async (params, token) => {
      try {
        return await whenThere(() => run(params, token), params, token);
      } catch (error) {
        throw failure(name, error);
      } finally {
        refuseCancelled(token);
      }
    },
    attempt: (name, run) => {
      try {
        run();
        return true;
      } catch (error) {
        if (error instanceof NotYet) throw error;
        log.failure(name, error);
        return false;
      }
    },
    settle: async (name, run) => {
      try {
        await run();
      } catch (error) {
        // What is no longer wanted did not fail.
        if (error instanceof GaveUp) return;
        log.failure(name, error);
      }
    },
  };
}

/** @throws ResponseError when the request was taken back. */
export function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
