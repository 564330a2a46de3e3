/** What the server can see of the folders that are open. It reads no file itself: whoever starts it says how that is done. */
export interface FolderFiles {
  /** The address of a file of evidence that a case names; nothing where there is none inside the open folder around the case. */
  readonly findEvidence: (caseUri: string, folders: readonly string[], written: string) => string | undefined;
}
