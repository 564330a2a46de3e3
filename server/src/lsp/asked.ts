import { ErrorCodes, ResponseError, type CodeActionParams, type Diagnostic, type Position, type Range } from 'vscode-languageserver';

/** What a request asks about, looked at before it is used: an editor can send anything. */
export const asked = {
  /** @throws ResponseError when `params` names no document. */
  document: (params: { readonly textDocument?: { readonly uri?: unknown } } | undefined): string => {
    const uri = params?.textDocument?.uri;
    return typeof uri === 'string' ? uri : refuse('textDocument.uri');
  },
  /** @throws ResponseError when `params` has no such position. */
  position: (params: { readonly position: Position }): Position => (isPosition(params.position) ? params.position : refuse('position')),
  /** @throws ResponseError when `params` has no such range. */
  range: ({ range }: { readonly range: Range }): Range => (isRange(range) ? range : refuse('range')),
  /** @throws ResponseError when `params` has no such positions, or more than anybody could want. */
  positions: ({ positions }: { readonly positions: readonly Position[] }): readonly Position[] =>
    isPositions(positions) ? positions : refuse('positions'),
  /** @throws ResponseError when `value` is no text, or longer than anybody would write. */
  text: (value: unknown, field: string): string => (typeof value === 'string' && value.length <= 10_000 ? value : refuse(field)),
  /** Those that can be one of ours. */
  diagnostics: ({ context }: Partial<CodeActionParams>): readonly Diagnostic[] =>
    Array.isArray(context?.diagnostics) ? context.diagnostics.filter((diagnostic) => isRange(diagnostic?.range)) : [],
};

function isRange(range: Partial<Range> | undefined | null): boolean {
  return isPosition(range?.start) && isPosition(range?.end);
}

function isPositions(positions: readonly Partial<Position>[]): boolean {
  return Array.isArray(positions) && positions.length <= 10_000 && positions.every(isPosition);
}

function isPosition(position: Partial<Position> | undefined | null): boolean {
  return isCount(position?.line) && isCount(position?.character);
}

function isCount(value: number | undefined): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function refuse(field: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, `The request has no valid ${field}.`);
}
