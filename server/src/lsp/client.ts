import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';

/** What the client can do, asked by name. A client that declares nothing can do none of it. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly linksRules: boolean;
  readonly relatesPlaces: boolean;
  readonly takesSnippets: boolean;
  readonly readsMarkdownOnHover: boolean;
  readonly readsMarkdownInCompletion: boolean;
  readonly nestsSymbols: boolean;
  readonly takesCodeActions: boolean;
  readonly takesVersionedEdits: boolean;
  readonly preparesRename: boolean;
  readonly showsLinkTooltips: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly watchesFiles: boolean;
  /** Outside of the workspace folders, too. */
  readonly watchesElsewhere: boolean;
  readonly tellsOfFolders: boolean;
  readonly showsProgress: boolean;
}

/** Reads the capabilities that a client declares. */
export function clientOf({ textDocument, workspace, window }: ClientCapabilities): Client {
  // Clients that pull may declare what a diagnostic can hold under either of the two.
  const { diagnostic, publishDiagnostics, completion, hover, codeAction, documentSymbol } =
    textDocument ?? {};
  return {
    pullsDiagnostics: diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    linksRules:
      diagnostic?.codeDescriptionSupport === true || publishDiagnostics?.codeDescriptionSupport === true,
    relatesPlaces: diagnostic?.relatedInformation === true || publishDiagnostics?.relatedInformation === true,
    takesSnippets: completion?.completionItem?.snippetSupport === true,
    readsMarkdownOnHover: prefersMarkdown(hover?.contentFormat),
    readsMarkdownInCompletion: prefersMarkdown(completion?.completionItem?.documentationFormat),
    nestsSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    takesCodeActions: codeAction?.codeActionLiteralSupport !== undefined,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    showsLinkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesElsewhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    tellsOfFolders: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
  };
}

function prefersMarkdown(formats: readonly MarkupKind[] | undefined): boolean {
  return formats?.includes(MarkupKind.Markdown) === true;
}
