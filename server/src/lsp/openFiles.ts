import { ErrorCodes, LSPErrorCodes, ResponseError, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Pack } from '../rules/pack.js';
import { carryDiagnostics, diagnosticsOf, type Diagnostic as Found, type Snapshot } from '../service/languageService.js';
import type { ChronDocument } from '../syntax/chronDocument.js';
import type { ClientAbilities } from './clientAbilities.js';
import type { Clock } from './clock.js';
import { toProtocolDiagnostic } from './conversions.js';
import type { Documents } from './documents.js';
import { isTooLong, notChecked, tooLong } from './fileNotices.js';
import type { Guard } from './guard.js';
import type { Log } from './log.js';
import { parameterComplaints } from './parameterComplaints.js';
import { createPublisher } from './publisher.js';
import { createRefresher } from './refresher.js';
import { createLocalRules, type LoadLocalRules } from './localRules.js';
import { askSettings, isSameSettings, noSettings, registerForSettings, settingsSent, type Settings } from './settings.js';
import { GaveUp, type Slices } from './slices.js';
import { refreshShown, shownBeside, type ShownBeside } from './shownBeside.js';
import { createSnapshots, type Given } from './snapshots.js';
import { createTyping } from './typing.js';
import { registerForPacks } from './watchedPacks.js';

/** The files that the editor has open: their settings, their snapshots, and what was last sent of each. */
export interface OpenFiles {
  /** @throws ResponseError when no such file is open. */
  readonly find: (uri: string) => { readonly uri: string; readonly snapshot: Snapshot };
  /**
   * What can be shown beside the text, steadily where the editor can be told to ask again when typing has stopped.
   * @throws ResponseError when no such file is open.
   */
  readonly beside: (uri: string, steadily: boolean) => ShownBeside;
  /** The text alone. @throws ResponseError when no such file is open. */
  readonly text: (uri: string) => ChronDocument;
  readonly all: () => readonly ChronDocument[];
  /** Whether the user wants hints in it. */
  readonly wantsHints: (uri: string) => boolean;
  /**
   * What is found of it, once its settings and local rules are known: while an entry is being typed, what holds without the change to that
   * entry. @throws ResponseError when no such file is open, or it was changed meanwhile; GaveUp when it is no longer `wanted`.
   */
  readonly check: (
    uri: string,
    wanted: () => boolean,
  ) => Promise<{ readonly document: ChronDocument; readonly diagnostics: readonly Diagnostic[] }>;
  readonly opened: (uri: string) => Promise<void>;
  readonly changed: (uri: string) => void;
  readonly saved: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** Packs on disk may be others than they were, or lie elsewhere. */
  readonly packsChanged: () => void;
  readonly listenForSettings: () => Promise<void>;
  readonly takeSettings: (settings: unknown) => Promise<void>;
  /** What holds for all files of an editor that cannot be asked. */
  readonly common: () => Settings;
}

export interface Surroundings {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly packs: readonly Pack[];
  readonly documents: Documents;
  readonly slices: Slices;
  readonly guard: Guard;
  readonly log: Log;
  readonly abilities: () => ClientAbilities;
  readonly loadLocalRules: LoadLocalRules;
  /** The folders that are open. */
  readonly folders: () => readonly string[];
}

export function createOpenFiles(surroundings: Surroundings): OpenFiles {
  const { connection, clock, packs, documents, slices, guard, log, abilities, loadLocalRules, folders } = surroundings;
  const snapshots = createSnapshots(packs, slices.lazily);
  const publisher = createPublisher(clock, publish);
  const askAgain = createRefresher(clock, connection, guard);
  const typing = createTyping(clock, (uri) => {
    announce(uri);
    refreshShown(connection, guard, abilities());
  });
  const sent = new Map<string, readonly Diagnostic[]>();
  /** The last time that the findings of each file were to be sent: what was begun before it is no longer wanted. */
  const sending = new Map<string, symbol>();
  const settings = new Map<string, Settings>();
  const asking = new Map<string, Promise<void>>();
  const told = new Set<string>();
  /** For an editor that cannot be asked: the last that it sent. */
  let common = noSettings;

  const localRules = createLocalRules({
    load: loadLocalRules,
    folders,
    packs,
    connection,
    guard,
    ready: announce,
    needed: () => void guard.settle('client/registerCapability', () => registerForPacks(connection, abilities())),
  });

  function givenFor(document: ChronDocument): Given {
    const { asAt, parameters } = settings.get(document.uri) ?? common;
    const local = localRules.of(document);
    return { today: asAt ?? clock.today(), parameters, localRules: local === 'loading' ? undefined : local };
  }

  const snapshotOf = (document: ChronDocument): Snapshot => snapshots.of(document, givenFor(document));

  /** What was known of the file before it was typed in is what is shown meanwhile: it is taken over before anything else is asked of it. */
  function type(document: ChronDocument): void {
    typing.changed(document);
    const settled = typing.settled(document);
    if (settled && !isTooLong(document)) snapshots.takeOver(settled, givenFor(settled), document);
  }

  function textOf(uri: string): ChronDocument {
    const document = documents.get(uri);
    if (!document) throw new ResponseError(ErrorCodes.InvalidParams, 'The document is not open.');
    if (isTooLong(document)) throw new ResponseError(LSPErrorCodes.RequestFailed, tooLong.message);
    return document;
  }

  function findingsOf(document: ChronDocument): readonly Found[] {
    const settled = typing.settled(document);
    return settled ? carryDiagnostics(diagnosticsOf(snapshotOf(settled)), settled, document) : diagnosticsOf(snapshotOf(document));
  }

  /** The findings of a file may be others, for another reason than a change of its text. */
  function announce(uri: string): void {
    if (abilities().pullsDiagnostics) askAgain();
    else publisher.schedule(uri);
  }

  function publish(uri: string): void {
    const document = documents.get(uri);
    // Findings without the local rules would be others a moment later.
    if (!document || (!isTooLong(document) && localRules.of(document) === 'loading')) return;
    const mine = Symbol();
    sending.set(uri, mine);
    const wanted = isAsItIs(document, () => sending.get(uri) === mine);
    const run = (): void => {
      const before = sent.get(uri);
      const diagnostics = checked(document);
      // While somebody types, mostly nothing changes: what the editor has already is not sent again.
      if (typing.settled(document) && JSON.stringify(diagnostics) === JSON.stringify(before)) return;
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

  /** Asks the editor, and sends anew the findings of the files for which its answer is another than before. */
  function refresh(uris: readonly string[]): Promise<void> {
    return guard.settle('workspace/configuration', async () => {
      if (!abilities().configuration || uris.length === 0) return;
      const answers = await askSettings(connection, uris, log);
      uris.forEach((uri, index) => {
        if (documents.get(uri)) set(uri, answers[index] ?? noSettings);
      });
    });
  }

  /** Its settings are known; or the editor does not answer, and those that hold for all are taken. */
  function known(uri: string): Promise<void> {
    return new Promise((resolve) => {
      const cancel = clock.later(longestWait, resolve);
      void (asking.get(uri) ?? Promise.resolve()).then(() => {
        cancel();
        resolve();
      });
    });
  }

  function set(uri: string, now: Settings): void {
    const before = settings.get(uri) ?? common;
    settings.set(uri, now);
    if (now.hints !== before.hints) refreshShown(connection, guard, { ...abilities(), refreshesLenses: false });
    if (isSameSettings(now, before)) return;
    tellOf(now);
    announce(uri);
  }

  /** Says in the log, once, what is wrong with the settings. */
  function tellOf({ parameters }: Settings): void {
    for (const complaint of parameterComplaints(parameters, packs)) {
      if (told.has(complaint)) continue;
      told.add(complaint);
      log.info(complaint);
    }
  }

  return {
    find: (uri) => ({ uri, snapshot: snapshotOf(textOf(uri)) }),
    beside: (uri, steadily) => shownBeside(textOf(uri), steadily ? typing.settled(textOf(uri)) : undefined, (of) => snapshotOf(of)),
    text: textOf,
    all: () => documents.all(),
    wantsHints: (uri) => (settings.get(uri) ?? common).hints,
    check: async (uri, wanted) => {
      await known(uri);
      const open = documents.get(uri);
      if (open && !isTooLong(open) && localRules.of(open) === 'loading') await localRules.settled(uri);
      const document = documents.get(uri);
      if (document) {
        try {
          return { document, diagnostics: await slices.whenThere(() => checked(document), { wanted: isAsItIs(document, wanted) }) };
        } catch (error) {
          if (!(error instanceof GaveUp) || !wanted()) throw error;
          // An editor that is told of a change takes it for an empty list; it is to ask again.
          throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document was changed meanwhile.', { retriggerRequest: true });
        }
      }
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The document is not open.', { retriggerRequest: false });
    },
    opened: (uri) => {
      const answered = refresh([uri]);
      asking.set(uri, answered);
      return answered;
    },
    changed: (uri) => {
      slices.heard();
      const document = documents.get(uri);
      if (document) guard.attempt('textDocument/didChange', () => type(document));
      if (!abilities().pullsDiagnostics) publisher.schedule(uri);
    },
    saved: (uri) => {
      typing.settle(uri);
      announce(uri);
      return localRules.reload([uri]);
    },
    packsChanged: () => localRules.reload(),
    closed: (uri) => {
      localRules.forget(uri);
      publisher.forget(uri);
      typing.forget(uri);
      sent.delete(uri);
      sending.delete(uri);
      settings.delete(uri);
      asking.delete(uri);
      send({ uri, diagnostics: [] });
    },
    listenForSettings: () => guard.settle('client/registerCapability', () => registerForSettings(connection, abilities())),
    common: () => common,
    takeSettings: async (value) => {
      if (abilities().configuration) return refresh(documents.keys());
      common = settingsSent(value, log);
      tellOf(common);
      documents.keys().forEach(announce);
    },
  };
}

/** For an editor's answer, in milliseconds. */
const longestWait = 2000;
