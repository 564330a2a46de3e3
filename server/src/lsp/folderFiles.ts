/** What the server can see of the folders that are open. It reads no file itself: whoever starts it says how that is done. */
export interface FolderFiles {
  /** The address of a file of evidence that a case names; nothing where there is none inside the open folder around the case. */
  readonly findEvidence: (caseUri: string, folders: readonly string[], written: string) => string | undefined;
  /** The case files below the folders, by their addresses. */
  readonly listCases: (folders: readonly string[]) => AsyncIterable<string>;
  /** The text of one of them, or in plain words why there is none. */
  readonly readCase: (uri: string, folders: readonly string[], mostBytes: number) => CaseText;
  /** Another text where the file was changed; nothing where it is gone. */
  readonly stampOf: (uri: string) => string | undefined;
}

export type CaseText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly why: string };

/** A case that nobody has open is looked at only up to here, so that one file never keeps an editor waiting. */
export const mostBytesUnopened = 256 * 1024;
