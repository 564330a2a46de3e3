import { join } from 'node:path';
import { extensions, languages, Uri, window, workspace, type Diagnostic, type TextDocument } from 'vscode';

/**
 * Shows a case from examples/ and waits until it is checked. On a cold machine the suite starts before the extension under
 * development is known, and a file opened then would be plain text: so the extension comes first.
 */
export async function openCase(name: string): Promise<TextDocument> {
  const extension = extensions.getExtension('chron.chron');
  if (extension === undefined) throw new Error('VS Code does not know the extension.');
  await extension.activate();
  const document = await workspace.openTextDocument(Uri.file(join(extension.extensionPath, 'examples', name)));
  await window.showTextDocument(document);
  await findings(document, (found) => found.length > 0);
  return document;
}

/** The findings of a document, as soon as they are as wanted. @throws Error with what they are after ten seconds. */
export function findings(
  document: Pick<TextDocument, 'uri' | 'languageId'>,
  wanted: (found: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = languages.getDiagnostics(document.uri);
      if (!wanted(found)) return;
      stop();
      resolve(found);
    };
    const giveUp = () => {
      stop();
      const found = languages.getDiagnostics(document.uri).map((diagnostic) => `${codeOf(diagnostic)}: ${diagnostic.message}`);
      reject(new Error(`Not what was waited for (${document.languageId}): ${found.length === 0 ? 'no finding' : found.join('\n')}`));
    };
    const deadline = setTimeout(giveUp, 10_000);
    const listener = languages.onDidChangeDiagnostics(look);
    const stop = () => {
      clearTimeout(deadline);
      listener.dispose();
    };
    look();
  });
}

/** The id of the rule, whether or not it comes with a link to its page. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
