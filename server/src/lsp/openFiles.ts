import { DiagnosticSeverity, ErrorCodes, LSPErrorCodes, ResponseError, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Pack } from '../rules/pack.js';
import { diagnosticsOf, type Snapshot } from '../service/languageService.js';
import type { ChronDocument } from '../syntax/chronDocument.js';
import type { ClientAbilities } from './clientAbilities.js';
import type { Clock } from './clock.js';
import { toProtocolDiagnostic } from './conversions.js';
import type { Documents } from './documents.js';
import type { Guard } from './guard.js';
import type { Log } from './log.js';
import { parameterComplaints } from './parameterComplaints.js';
import { createPublisher } from './publisher.js';
import { createLocalRules, type LoadLocalRules } from './localRules.js';
import { askSettings, isSameSettings, noSettings, registerForSettings, settingsSent, type Settings } from './settings.js';
import { createSnapshots } from './snapshots.js';
import { registerForPacks } from './watchedPacks.js';

/** The files that the editor has open: their settings, their snapshots, and what was last sent of each. */
export interface OpenFiles {
  /** @throws ResponseError when no such file is open. */
  readonly find: (uri: string) => { readonly uri: string; readonly snapshot: Snapshot };
  /** The text alone. @throws ResponseError when no such file is open. */
  readonly text: (uri: string) => ChronDocument;
  readonly opened: (uri: string) => Promise<void>;
  readonly changed: (uri: string) => void;
  readonly saved: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** Packs on disk may be others than they were, or lie elsewhere. */
  readonly packsChanged: () => void;
  readonly listenForSettings: () => Promise<void>;
  readonly takeSettings: (settings: unknown) => Promise<void>;
}

export interface Surroundings {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly packs: readonly Pack[];
  readonly documents: Documents;
  readonly guard: Guard;
  readonly log: Log;
  readonly abilities: () => ClientAbilities;
  readonly loadLocalRules: LoadLocalRules;
  /** The folders that are open. */
  readonly folders: () => readonly string[];
}

export function createOpenFiles(surroundings: Surroundings): OpenFiles {
  const { connection, clock, packs, documents, guard, log, abilities, loadLocalRules, folders } = surroundings;
  const snapshots = createSnapshots(packs);
  const publisher = createPublisher(clock, publish);
  const sent = new Map<string, readonly Diagnostic[]>();
  const settings = new Map<string, Settings>();
  const told = new Set<string>();
  /** For an editor that cannot be asked: the last that it sent. */
  let common = noSettings;

  const localRules = createLocalRules({
    load: loadLocalRules,
    folders,
    packs,
    connection,
    guard,
    ready: (uri) => publisher.schedule(uri),
    needed: () => void guard.settle('client/registerCapability', () => registerForPacks(connection, abilities())),
  });

  function snapshotOf(document: ChronDocument): Snapshot {
    const { asAt, parameters } = settings.get(document.uri) ?? common;
    const local = localRules.of(document);
    return snapshots(document, { today: asAt ?? clock.today(), parameters, localRules: local === 'loading' ? undefined : local });
  }

  function textOf(uri: string): ChronDocument {
    const document = documents.get(uri);
    if (!document) throw new ResponseError(ErrorCodes.InvalidParams, 'The document is not open.');
    if (isTooLong(document)) throw new ResponseError(LSPErrorCodes.RequestFailed, tooLong.message);
    return document;
  }

  function publish(uri: string): void {
    const document = documents.get(uri);
    if (!document) return;
    const { version } = document;
    if (isTooLong(document)) return send({ uri, version, diagnostics: [tooLong] });
    const done = guard.attempt('textDocument/publishDiagnostics', () => {
      // Findings without the local rules would be others a moment later.
      if (localRules.of(document) === 'loading') return;
      const diagnostics = diagnosticsOf(snapshotOf(document)).map((diagnostic) => toProtocolDiagnostic(diagnostic, uri, abilities()));
      sent.set(uri, diagnostics);
      send({ uri, version, diagnostics: [...diagnostics] });
    });
    // An empty list would read as "nothing wrong": what was last known stays, with a word about it.
    if (!done) send({ uri, version, diagnostics: [notChecked, ...(sent.get(uri) ?? [])] });
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

  function set(uri: string, now: Settings): void {
    const before = settings.get(uri) ?? common;
    settings.set(uri, now);
    if (isSameSettings(now, before)) return;
    tellOf(now);
    publisher.schedule(uri);
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
    text: textOf,
    opened: (uri) => refresh([uri]),
    changed: (uri) => publisher.schedule(uri),
    saved: (uri) => localRules.reload([uri]),
    packsChanged: () => localRules.reload(),
    closed: (uri) => {
      localRules.forget(uri);
      publisher.forget(uri);
      sent.delete(uri);
      settings.delete(uri);
      send({ uri, diagnostics: [] });
    },
    listenForSettings: () => guard.settle('client/registerCapability', () => registerForSettings(connection, abilities())),
    takeSettings: async (value) => {
      if (abilities().configuration) return refresh(documents.keys());
      common = settingsSent(value, log);
      tellOf(common);
      documents.keys().forEach((uri) => publisher.schedule(uri));
    },
  };
}

const notChecked = notice(
  'This version of the file could not be checked, because of an error in the program. Findings shown are those of the version before.',
);
const tooLong = notice('This file is larger than 5 MB, which is more than a case file can be, and is not checked.');

/** Something about the file as a whole, on its first line. */
function notice(message: string): Diagnostic & { readonly message: string } {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return { range, severity: DiagnosticSeverity.Warning, source: 'chron', message };
}

const mostCharacters = 5 * 1024 * 1024;

function isTooLong(document: ChronDocument): boolean {
  return document.offsetAt({ line: document.lineCount, character: 0 }) > mostCharacters;
}
