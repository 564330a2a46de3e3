import type { Connection } from 'vscode-languageserver';
import type { Pack } from '../rules/pack.js';
import { capabilitiesFor } from './capabilities.js';
import { clientAbilities, type ClientAbilities } from './clientAbilities.js';
import type { Clock } from './clock.js';
import { createDocuments } from './documents.js';
import { createGuard } from './guard.js';
import type { LoadLocalRules } from './localRules.js';
import { createLog } from './log.js';
import { createOpenFolders } from './openFolders.js';
import { createOpenFiles } from './openFiles.js';
import { requests } from './requests/requests.js';

/** What the server judges by. */
export interface Rulebook {
  readonly packs: readonly Pack[];
  readonly loadLocalRules: LoadLocalRules;
}

/** Serves one editor over `connection`, until it goes. */
export function startServer(connection: Connection, clock: Clock, { packs, loadLocalRules }: Rulebook): void {
  const log = createLog(connection);
  const guard = createGuard(log);
  const documents = createDocuments();
  let abilities: ClientAbilities = clientAbilities({});
  const folders = createOpenFolders();
  const about = { connection, clock, packs, documents, guard, log };
  const files = createOpenFiles({ ...about, loadLocalRules, folders: folders.all, abilities: () => abilities });

  connection.onInitialize((params) => {
    abilities = clientAbilities(params.capabilities, params.initializationOptions);
    folders.open(params);
    return { capabilities: capabilitiesFor(abilities), serverInfo: { name: 'chron' } };
  });
  connection.onInitialized(() => {
    if (abilities.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        guard.attempt('workspace/didChangeWorkspaceFolders', () => folders.change(event));
        files.packsChanged();
      });
    }
    return files.listenForSettings();
  });
  connection.onDidChangeWatchedFiles(() => files.packsChanged());
  documents.onDidSave(({ document }) => files.saved(document.uri));
  connection.onDidChangeConfiguration(({ settings }) => files.takeSettings(settings));
  documents.onDidOpen(({ document }) => files.opened(document.uri));
  documents.onDidChangeContent(({ document }) => files.changed(document.uri));
  documents.onDidClose(({ document }) => files.closed(document.uri));

  for (const { serve } of requests) serve({ connection, files, guard, clock, packs, abilities: () => abilities });
  documents.listen(connection);
  connection.listen();
}
