import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The folders that the editor has open, by their addresses: a case may name only files inside the one that it is in. */
export interface OpenFolders {
  readonly all: () => readonly string[];
  readonly open: (params: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) => void;
  readonly change: (event: WorkspaceFoldersChangeEvent) => void;
}

export function createOpenFolders(): OpenFolders {
  let folders: readonly string[] = [];
  return {
    all: () => folders,
    open: ({ workspaceFolders, rootUri }) => {
      const named = Array.isArray(workspaceFolders) ? workspaceFolders.map((folder) => folder?.uri) : [rootUri];
      folders = named.filter((uri) => typeof uri === 'string');
    },
    change: ({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    },
  };
}
