import type { ClientCapabilities } from 'vscode-languageserver';

/** What an editor can take, of all that the server could send. An editor that says nothing of itself gets the plainest form. */
export interface ClientAbilities {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly markdown: boolean;
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  readonly versionedEdits: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly changesFolders: boolean;
}

export function clientAbilities({ textDocument, workspace }: ClientCapabilities): ClientAbilities {
  return {
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
  };
}
