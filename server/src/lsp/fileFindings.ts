import { LSPErrorCodes, ResponseError, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Diagnostic as Found } from '../service/languageService.js';
import type { ChronDocument } from '../syntax/chronDocument.js';
import type { ClientAbilities } from './clientAbilities.js';
import type { Clock } from './clock.js';
import { toProtocolDiagnostic } from './conversions.js';
import type { Documents } from './documents.js';
import { isTooLong, notChecked, tooLong } from './fileNotices.js';
import type { Guard } from './guard.js';
import { createPublisher } from './publisher.js';
import { createRefresher } from './refresher.js';
import { GaveUp, type Slices } from './slices.js';

/** What the editor is told of the findings of each open file: when it asks, or else of our own accord. */
export interface FileFindings {
  /** @throws ResponseError when the document was changed meanwhile; GaveUp when it is no longer `wanted`. */
  readonly check: (document: ChronDocument, wanted: () => boolean) => Promise<readonly Diagnostic[]>;
  /** The text was changed: an editor that asks does so by itself. */
  readonly changed: (uri: string) => void;
  /** They may be others, for another reason than a change of the text. */
  readonly announce: (uri: string) => void;
  /** The file is closed: nothing of it is shown any more. */
  readonly forget: (uri: string) => void;
}

export interface FindingsNeeds {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly documents: Documents;
  readonly slices: Slices;
  readonly guard: Guard;
  readonly abilities: () => ClientAbilities;
  readonly findingsOf: (document: ChronDocument) => readonly Found[];
  /** Whether all is there that the file is judged by. */
  readonly isReady: (document: ChronDocument) => boolean;
  /** Whether an entry of it is being typed. */
  readonly isTyped: (document: ChronDocument) => boolean;
}

export function createFileFindings(needs: FindingsNeeds): FileFindings {
  const { connection, clock, documents, slices, guard, abilities, findingsOf, isReady, isTyped } = needs;
  const publisher = createPublisher(clock, publish);
  const askAgain = createRefresher(clock, connection, guard);
  const sent = new Map<string, readonly Diagnostic[]>();
  /** The last time that the findings of each file were to be sent: what was begun before it is no longer wanted. */
  const sending = new Map<string, symbol>();

  function publish(uri: string): void {
    const document = documents.get(uri);
    // Findings without the local rules would be others a moment later.
    if (!document || (!isTooLong(document) && !isReady(document))) return;
    const mine = Symbol();
    sending.set(uri, mine);
    const wanted = isAsItIs(document, () => sending.get(uri) === mine);
    const run = (): void => {
      const before = sent.get(uri);
      const diagnostics = checked(document);
      // While somebody types, mostly nothing changes: what the editor has already is not sent again.
      if (isTyped(document) && JSON.stringify(diagnostics) === JSON.stringify(before)) return;
      send({ uri, version: document.version, diagnostics: [...diagnostics] });
    };
    void guard.settle('textDocument/publishDiagnostics', async () => slices.whenThere(run, { wanted }));
  }

  /** Whether the document is still open and at the same version, and `holds`. */
  function isAsItIs(document: ChronDocument, holds: () => boolean): () => boolean {
    const { uri, version } = document;
    return () => documents.get(uri) === document && document.version === version && holds();
  }

  function checked(document: ChronDocument): readonly Diagnostic[] {
    const { uri } = document;
    if (isTooLong(document)) return [tooLong];
    const done = guard.attempt('textDocument/publishDiagnostics', () => {
      sent.set(
        uri,
        findingsOf(document).map((diagnostic) => toProtocolDiagnostic(diagnostic, uri, abilities())),
      );
    });
    const known = sent.get(uri) ?? [];
    // An empty list would read as "nothing wrong": what was last known stays, with a word about it.
    return done ? known : [notChecked, ...known];
  }

  function send(params: { uri: string; version?: number; diagnostics: Diagnostic[] }): void {
    void connection.sendDiagnostics(params);
  }

  return {
    check: async (document, wanted) => {
      try {
        return await slices.whenThere(() => checked(document), { wanted: isAsItIs(document, wanted) });
      } catch (error) {
        if (!(error instanceof GaveUp) || !wanted()) throw error;
        // An editor that is told of a change takes it for an empty list; it is to ask again.
        throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document was changed meanwhile.', { retriggerRequest: true });
      }
    },
    changed: (uri) => {
      if (!abilities().pullsDiagnostics) publisher.schedule(uri);
    },
    announce: (uri) => {
      if (abilities().pullsDiagnostics) askAgain();
      else publisher.schedule(uri);
    },
    forget: (uri) => {
      publisher.forget(uri);
      sent.delete(uri);
      sending.delete(uri);
      send({ uri, diagnostics: [] });
    },
  };
}
