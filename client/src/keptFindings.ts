import { languages, workspace, type DiagnosticCollection } from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';

/** The findings that are shown, which outlive the client that brought them. */
export interface KeptFindings {
  readonly provider: DiagnosticCollectionProvider;
  /** Drops those of files that are no longer open: a new server does not know of them. */
  readonly forgetClosedFiles: () => void;
  readonly clear: () => void;
}

/**
 * Keeps the findings in sight while a server that crashed is started again. Without this they would be gone for a moment, and an
 * empty list reads as "nothing wrong".
 */
export function keepFindings(): KeptFindings {
  const collections = new Map<string, DiagnosticCollection>();
  return {
    provider: {
      create: (name, source) => {
        const key = `${source} ${name ?? ''}`;
        const collection = collections.get(key) ?? languages.createDiagnosticCollection(name);
        collections.set(key, collection);
        return collection;
      },
      dispose: () => {
        // They stay for the next client.
      },
    },
    forgetClosedFiles: () => {
      const open = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
      for (const collection of collections.values()) {
        for (const [uri] of collection) if (!open.has(uri.toString())) collection.delete(uri);
      }
    },
    clear: () => collections.forEach((collection) => collection.clear()),
  };
}
