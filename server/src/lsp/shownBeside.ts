import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { carrier, sameText, type Carrier, type Snapshot } from '../service/languageService.js';
import type { ChronDocument } from '../syntax/chronDocument.js';
import type { ClientAbilities } from './clientAbilities.js';
import type { Guard } from './guard.js';

/** What is shown beside the text, such as hints: while an entry is being typed, what holds without the change to that one. */
export interface ShownBeside {
  readonly snapshot: Snapshot;
  /** From the text as it is to that of the snapshot. */
  readonly back: Carrier;
  /** From there to the text as it is. */
  readonly forth: Carrier;
}

/** @param settled the file without the change to the entry in hand; nothing where there is none. */
export function shownBeside(
  document: ChronDocument,
  settled: ChronDocument | undefined,
  snapshotOf: (document: ChronDocument) => Snapshot,
): ShownBeside {
  if (!settled) return { snapshot: snapshotOf(document), back: sameText, forth: sameText };
  return { snapshot: snapshotOf(settled), back: carrier(document, settled), forth: carrier(settled, document) };
}

/** An editor asks for hints and lenses after a change, and not by itself when typing has stopped. */
export function refreshShown(
  connection: Connection,
  guard: Guard,
  { refreshesHints, refreshesLenses }: Pick<ClientAbilities, 'refreshesHints' | 'refreshesLenses'>,
): void {
  if (refreshesHints) void guard.settle('workspace/inlayHint/refresh', () => connection.languages.inlayHint.refresh());
  if (refreshesLenses) void guard.settle('workspace/codeLens/refresh', () => connection.sendRequest(CodeLensRefreshRequest.type));
}
