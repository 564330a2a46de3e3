import type { Connection } from 'vscode-languageserver';
import type { Pack } from '../rules/pack.js';
import type { Clock } from './clock.js';
import { createDocuments, versionAsked, type Documents } from './documents.js';
import type { FolderFiles } from './folderFiles.js';
import { greet } from './greet.js';
import { createGuard } from './guard.js';
import type { LoadLocalRules } from './localRules.js';
import { listenForFolders } from './listenForFolders.js';
import { createLog } from './log.js';
import { createOpenFiles } from './openFiles.js';
import { requests } from './requests/requests.js';
import { createSlices } from './slices.js';

/** What the server judges by. */
export interface Rulebook {
  readonly packs: readonly Pack[];
  readonly loadLocalRules: LoadLocalRules;
  /** Absent where no folder can be looked into, as in a browser. */
  readonly folderFiles?: FolderFiles;
}

/**
 * Serves one editor over `connection`, until it goes.
 * @param greeting what it said in `initialize`, where that is answered already.
 * @returns what it has open.
 */
export function startServer(
  connection: Connection,
  clock: Clock,
  { packs, loadLocalRules, folderFiles }: Rulebook,
  { abilities, folders } = greet(connection),
): Documents {
  const log = createLog(connection);
  const documents = createDocuments();
  const slices = createSlices(clock);
  const guard = createGuard(log, slices, (params) => versionAsked(documents, params));
  const about = { connection, clock, packs, documents, slices, guard, log };
  const files = createOpenFiles({ ...about, loadLocalRules, folders: folders.all, abilities });

  const inFolders = folderFiles && listenForFolders({ ...about, files, loadLocalRules, folderFiles, folders: folders.all, abilities });

  connection.onInitialized(async () => {
    if (abilities().changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        guard.attempt('workspace/didChangeWorkspaceFolders', () => folders.change(event));
        files.packsChanged();
        void inFolders?.reconsider();
      });
    }
    await files.listenForSettings();
    await inFolders?.reconsider();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const [cases, packFiles] = [changes.filter(({ uri }) => isCase(uri)), changes.filter(({ uri }) => !isCase(uri))];
    inFolders?.changed(cases.map(({ uri }) => uri));
    if (packFiles.length === 0) return;
    files.packsChanged();
    void inFolders?.reconsider();
  });
  documents.onDidSave(({ document }) => files.saved(document.uri));
  connection.onDidChangeConfiguration(async ({ settings }) => {
    await files.takeSettings(settings);
    await inFolders?.reconsider();
  });
  documents.onDidOpen(({ document }) => files.opened(document.uri));
  documents.onDidChangeContent(({ document }) => files.changed(document.uri));
  documents.onDidClose(({ document }) => files.closed(document.uri));

  const serving = {
    connection,
    files,
    folders: folders.all,
    guard,
    clock,
    packs,
    abilities,
    ...(folderFiles && { folderFiles }),
  };
  for (const { serve } of requests) serve(serving);
  documents.listen(connection);
  return documents;
}

function isCase(uri: string): boolean {
  return /\.chron$/iu.test(uri);
}
