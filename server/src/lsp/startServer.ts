import { CodeActionKind, type CodeActionParams, type Connection, type HoverParams } from 'vscode-languageserver';
import type { Pack } from '../rules/pack.js';
import { hoverAt, quickFixesAt } from '../service/languageService.js';
import { capabilities } from './capabilities.js';
import { clientAbilities, type ClientAbilities } from './clientAbilities.js';
import type { Clock } from './clock.js';
import { fromProtocolDiagnostic, toProtocolAction, toProtocolHover } from './conversions.js';
import { createDocuments } from './documents.js';
import { createGuard } from './guard.js';
import type { LoadLocalRules } from './localRules.js';
import { createLog } from './log.js';
import { createOpenFolders } from './openFolders.js';
import { asked } from './asked.js';
import { createOpenFiles } from './openFiles.js';

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
    abilities = clientAbilities(params.capabilities);
    folders.open(params);
    return { capabilities, serverInfo: { name: 'chron' } };
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

  connection.onHover(
    guard.request('textDocument/hover', (params: HoverParams) => {
      const { snapshot } = files.find(asked.document(params));
      const hover = hoverAt(snapshot, asked.position(params));
      return hover ? toProtocolHover(hover, abilities) : null;
    }),
  );
  connection.onCodeAction(
    guard.request('textDocument/codeAction', (params: CodeActionParams) => {
      const { uri, snapshot } = files.find(asked.document(params));
      if (!abilities.codeActions || !wantsQuickFixes(params)) return null;
      const echoes = asked
        .diagnostics(params)
        .map(fromProtocolDiagnostic)
        .filter((echo) => echo !== undefined);
      return quickFixesAt(snapshot, asked.range(params), echoes).map((fix) =>
        toProtocolAction(fix, { uri, version: snapshot.version }, abilities),
      );
    }),
  );
  documents.listen(connection);
  connection.listen();
}

/** An editor may ask for one kind of action only; a kind takes in those below it. */
function wantsQuickFixes({ context }: Partial<CodeActionParams>): boolean {
  return context?.only?.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix) ?? true;
}
