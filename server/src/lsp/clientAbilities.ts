import type { ClientCapabilities } from 'vscode-languageserver';

/** What an editor can take, of all that the server could send. An editor that says nothing of itself gets the plainest form. */
export interface ClientAbilities {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** It asks for findings, and can be told to ask again. */
  readonly pullsDiagnostics: boolean;
  readonly markdown: boolean;
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  readonly versionedEdits: boolean;
  readonly definitionLinks: boolean;
  readonly nestedSymbols: boolean;
  readonly foldingLimit: number;
  readonly linkTooltips: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly changesFolders: boolean;
  readonly progress: boolean;
  readonly snippets: boolean;
  readonly completionMarkdown: boolean;
  readonly labelDetails: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  /** Commands that the editor itself can run, by their ids: it names them in `initializationOptions.commands`. */
  readonly commands: ReadonlySet<string>;
}

export function clientAbilities({ textDocument, workspace, window }: ClientCapabilities, options?: unknown): ClientAbilities {
  const pulls = textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true;
  const shown = pulls ? textDocument.diagnostic : textDocument?.publishDiagnostics;
  return {
    relatedInformation: shown?.relatedInformation === true,
    codeDescription: shown?.codeDescriptionSupport === true,
    pullsDiagnostics: pulls,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? 5000,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    changesFolders: workspace?.workspaceFolders === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    completionMarkdown: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    commands: commandsIn(options),
  };
}

function commandsIn(options: unknown): ReadonlySet<string> {
  const commands: unknown = typeof options === 'object' && options !== null && 'commands' in options ? options.commands : undefined;
  return new Set(Array.isArray(commands) ? commands.filter((id) => typeof id === 'string') : []);
}
