import type { Connection } from 'vscode-languageserver';
import type { Pack } from '../rules/pack.js';
import { diagnosticsOf, localRulesAsked, takeSnapshotInSteps } from '../service/languageService.js';
import { ChronDocument } from '../syntax/chronDocument.js';
import type { ClientAbilities } from './clientAbilities.js';
import type { Clock } from './clock.js';
import { toProtocolDiagnostic } from './conversions.js';
import { unopenedNotice } from './fileNotices.js';
import { mostBytesUnopened, type FolderFiles } from './folderFiles.js';
import type { Guard } from './guard.js';
import type { LoadLocalRules } from './localRules.js';
import type { Log } from './log.js';
import { createProgress } from './progress.js';
import { askSettings, noSettings, type Settings } from './settings.js';
import { GaveUp, type Slices } from './slices.js';
import { isBelow, uriKey } from './uriKey.js';

/** The findings of cases that are not open, in the folders for which the user wants them. */
export interface FolderFindings {
  /** Settings, packs or folders are others: everything is looked at again. */
  readonly reconsider: (common?: Settings) => Promise<void>;
  /** These files were made, changed, renamed or deleted; a folder stands for all that is below it. */
  readonly changed: (uris: readonly string[]) => void;
  /** What an open file has is what the editor sent. */
  readonly opened: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

export interface FolderFindingsNeeds {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly packs: readonly Pack[];
  readonly slices: Slices;
  readonly guard: Guard;
  readonly log: Log;
  readonly abilities: () => ClientAbilities;
  readonly folders: () => readonly string[];
  readonly isOpen: (uri: string) => boolean;
  readonly loadLocalRules: LoadLocalRules;
  readonly folderFiles: FolderFiles;
  /** Some folder is to be checked: its files have to be watched. */
  readonly needed: () => void;
}

export function createFolderFindings(needs: FolderFindingsNeeds): FolderFindings {
  const { connection, clock, slices, guard, log, abilities, folders, isOpen, folderFiles, needed } = needs;
  // By what is the same for the same file, and then as it is written.
  const waiting = new Map<string, string>();
  const shown = new Map<string, string>();
  const progress = createProgress(connection, abilities);
  let settings: ReadonlyMap<string, Settings> = new Map();
  let common = noSettings;
  let working = false;
  let round = 0;

  /** The folders that are to be checked. */
  const wanted = (): readonly string[] => folders().filter((uri) => settings.get(uri)?.folderFindings === true);

  function clear(uri: string): void {
    if (shown.delete(uriKey(uri))) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  function add(uri: string): void {
    waiting.set(uriKey(uri), uri);
    if (working) return;
    working = true;
    void guard.settle('folder findings', work).finally(() => {
      working = false;
    });
  }

  /** File after file; between any two, messages that came in have their turn, and what is open goes first. */
  async function work(): Promise<void> {
    for (let done = 0; ; done += 1) {
      const [next] = waiting;
      if (next === undefined) break;
      const [key, uri] = next;
      waiting.delete(key);
      await slices.rest();
      progress.report(done, done + waiting.size + 1);
      await guard.settle('folder findings', () => check(uri, settingsFor(uri)));
    }
    progress.end();
  }

  function settingsFor(uri: string): Settings | undefined {
    const around = wanted().filter((folder) => isBelow(uri, folder));
    const [inner] = around.toSorted((a, b) => b.length - a.length);
    return inner === undefined ? undefined : settings.get(inner);
  }

  async function check(uri: string, given: Settings | undefined): Promise<void> {
    if (isOpen(uri)) return;
    const read = given && folderFiles.readCase(uri, wanted(), mostBytesUnopened);
    if (!given || !read || (read.kind === 'unreadable' && folderFiles.stampOf(uri) === undefined)) return clear(uri);
    // It may be opened, or left out, while it is judged.
    const stays = (): boolean => !isOpen(uri) && settingsFor(uri) !== undefined;
    const diagnostics = read.kind === 'text' ? await judged(uri, read.text, given, stays) : [unopenedNotice(read.why)];
    if (diagnostics === undefined || !stays()) return;
    if (diagnostics.length === 0) return clear(uri);
    shown.set(uriKey(uri), uri);
    void connection.sendDiagnostics({ uri, diagnostics });
  }

  /** What is found of it; nothing where that is no longer wanted. */
  async function judged(uri: string, text: string, { asAt, parameters }: Settings, wanted: () => boolean) {
    const document = new ChronDocument(uri, 0, text);
    const asked = localRulesAsked(document);
    const localRules = asked === undefined ? undefined : await needs.loadLocalRules(uri, folders(), asked, needs.packs);
    const settings = { today: asAt ?? clock.today(), parameters, ...(localRules && { localRules }) };
    const packs = localRules?.packs ?? needs.packs;
    const snapshot = slices.lazily(() => takeSnapshotInSteps(document, settings, packs, undefined, slices.lazily));
    try {
      const found = await slices.whenThere(() => diagnosticsOf(snapshot()), { wanted, last: true });
      return found.map((one) => toProtocolDiagnostic(one, uri, abilities()));
    } catch (error) {
      if (error instanceof GaveUp) return undefined;
      throw error;
    }
  }

  async function addAll(mine: number): Promise<void> {
    const found = wanted();
    if (found.length === 0) return;
    needed();
    for await (const uri of folderFiles.listCases(found)) {
      if (mine !== round) return;
      add(uri);
    }
  }

  return {
    reconsider: (sent) =>
      guard.settle('folder findings', async () => {
        common = sent ?? common;
        const mine = (round += 1);
        const open = folders();
        const answers = abilities().configuration && open.length > 0 ? await askSettings(connection, open, log) : [];
        if (mine !== round) return;
        settings = new Map(open.map((uri, i) => [uri, answers[i] ?? common]));
        waiting.clear();
        for (const uri of shown.values()) {
          if (settingsFor(uri) === undefined) clear(uri);
          else add(uri);
        }
        await addAll(mine);
      }),
    changed: (uris) => {
      if (wanted().length === 0) return;
      const below = [...shown.values()].filter((one) => uris.some((uri) => isBelow(one, uri)));
      for (const uri of [...below, ...uris.filter((one) => /\.chron$/iu.test(one))]) add(uri);
    },
    opened: (uri) => {
      // An editor that asks for findings keeps those that it was sent beside them.
      if (abilities().pullsDiagnostics) clear(uri);
      else shown.delete(uriKey(uri));
    },
    closed: (uri) => {
      if (settingsFor(uri) !== undefined) add(uri);
    },
  };
}
