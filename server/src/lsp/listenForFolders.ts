import type { Documents } from './documents.js';
import { createFolderFindings, type FolderFindingsNeeds } from './folderFindings.js';
import type { OpenFiles } from './openFiles.js';
import { isBelow, uriKey } from './uriKey.js';
import { registerForCases } from './watchedPacks.js';

export interface FolderEvents {
  /** The editor is ready to be asked; or settings, packs or folders are others. */
  readonly reconsider: () => Promise<void>;
  /** Files were made, changed or deleted on disk. */
  readonly changed: (uris: readonly string[]) => void;
}

export type FolderEventsNeeds = Omit<FolderFindingsNeeds, 'needed' | 'isOpen'> & {
  readonly documents: Documents;
  readonly files: Pick<OpenFiles, 'common'>;
};

/** Has the findings of whole folders follow what is opened, closed, changed on disk, renamed and deleted. */
export function listenForFolders(needs: FolderEventsNeeds): FolderEvents {
  const { connection, guard, abilities, documents, files } = needs;
  let watched = false;
  const findings = createFolderFindings({
    ...needs,
    isOpen: (uri) => documents.keys().some((open) => uriKey(open) === uriKey(uri)),
    needed: () => {
      if (watched) return;
      watched = true;
      void guard.settle('client/registerCapability', () => registerForCases(connection, abilities()));
    },
  });
  const reconsider = (): Promise<void> => findings.reconsider(abilities().configuration ? undefined : files.common());
  /** What is no case is a folder, and with it come or go all that are in it. */
  const moved = (uris: readonly string[]): void => {
    findings.changed(uris);
    if (uris.some((uri) => !/\.chron$/iu.test(uri))) void reconsider();
  };
  documents.onDidOpen(({ document }) => findings.opened(document.uri));
  documents.onDidClose(({ document }) => findings.closed(document.uri));
  connection.workspace.onDidCreateFiles((event) => moved(event.files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles((event) => moved(event.files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles((event) => moved(event.files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])));
  return { reconsider, changed: (uris) => findings.changed(uris.filter((uri) => needs.folders().some((folder) => isBelow(uri, folder)))) };
}
