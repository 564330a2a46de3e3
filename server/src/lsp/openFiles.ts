import { ErrorCodes, LSPErrorCodes, ResponseError, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Pack } from '../rules/pack.js';
import { carryDiagnostics, diagnosticsOf, type Diagnostic as Found, type Snapshot } from '../service/languageService.js';
import type { ChronDocument } from '../syntax/chronDocument.js';
import type { ClientAbilities } from './clientAbilities.js';
import type { Clock } from './clock.js';
import type { Documents } from './documents.js';
import { createFileFindings } from './fileFindings.js';
import { isTooLong, tooLong } from './fileNotices.js';
import type { Guard } from './guard.js';
import type { Log } from './log.js';
import { parameterComplaints } from './parameterComplaints.js';
import { createLocalRules, type LoadLocalRules } from './localRules.js';
import { askSettings, isSameSettings, noSettings, registerForSettings, settingsSent, type Settings } from './settings.js';
import type { Slices } from './slices.js';
import { refreshShown, shownBeside, type ShownBeside } from './shownBeside.js';
import { createSnapshots, type Given } from './snapshots.js';
import { createTyping } from './typing.js';
import { registerForPacks } from './watchedPacks.js';

/** The files that the editor has open: their settings and their snapshots, and what is found of each. */
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
  const typing = createTyping(clock, (uri) => {
    findings.announce(uri);
    refreshShown(connection, guard, abilities());
  });
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
    clock,
    ready: (uri) => findings.announce(uri),
    needed: () => void guard.settle('client/registerCapability', () => registerForPacks(connection, abilities())),
  });

  const findings = createFileFindings({
    ...surroundings,
    findingsOf,
    isReady: (document) => localRules.of(document) !== 'loading',
    isTyped: (document) => typing.settled(document) !== undefined,
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
    findings.announce(uri);
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
      if (document) return { document, diagnostics: await findings.check(document, wanted) };
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
      findings.changed(uri);
    },
    saved: (uri) => {
      typing.settle(uri);
      findings.announce(uri);
      return localRules.reload([uri]);
    },
    packsChanged: () => localRules.reload(),
    closed: (uri) => {
      localRules.forget(uri);
      typing.forget(uri);
      settings.delete(uri);
      asking.delete(uri);
      findings.forget(uri);
    },
    listenForSettings: () => guard.settle('client/registerCapability', () => registerForSettings(connection, abilities())),
    common: () => common,
    takeSettings: async (value) => {
      if (abilities().configuration) return refresh(documents.keys());
      common = settingsSent(value, log);
      tellOf(common);
      documents.keys().forEach(findings.announce);
    },
  };
}

/** For an editor's answer, in milliseconds. */
const longestWait = 2000;
