import { commands, FileType, Uri, window, workspace, type Disposable, type ExtensionContext, type QuickPickItem } from 'vscode';
import { hasPage, openRulePage, pageOf } from '../rulePages.js';

/** "Chronology: Open Rule Page": of the rule that is passed, or else of the one that is picked. */
export function registerOpenRulePage({ extensionUri }: Pick<ExtensionContext, 'extensionUri'>): Disposable {
  return commands.registerCommand(openRulePage, async (asked: unknown) => {
    const rule = ruleAsked(asked) ?? (await pickRule(extensionUri));
    if (rule !== undefined) await commands.executeCommand('markdown.showPreview', pageOf(rule, extensionUri));
  });
}

/** A finding's link passes the rule itself, the checklist one of its lines. */
function ruleAsked(asked: unknown): string | undefined {
  const rule: unknown = typeof asked === 'object' && asked !== null && 'rule' in asked ? asked.rule : asked;
  return typeof rule === 'string' && hasPage(rule) ? rule : undefined;
}

async function pickRule(extension: Uri): Promise<string | undefined> {
  const picked = await window.showQuickPick(rulesWithPages(extension), { matchOnDescription: true, placeHolder: 'Which rule?' });
  return picked?.label;
}

/** Every rule with its title, from the pages themselves. */
export async function rulesWithPages(extension: Uri): Promise<QuickPickItem[]> {
  const folder = Uri.joinPath(extension, 'docs', 'rules');
  const prefixes = (await workspace.fs.readDirectory(folder)).filter(([, type]) => type === FileType.Directory);
  const rules = await Promise.all(
    prefixes.map(async ([prefix]) => {
      const files = await workspace.fs.readDirectory(Uri.joinPath(folder, prefix));
      return files.map(([file]) => `${prefix}/${file.replace(/\.md$/u, '')}`);
    }),
  );
  const items = rules.flat().toSorted();
  return Promise.all(items.map(async (rule) => ({ label: rule, description: await titleOf(pageOf(rule, extension)) })));
}

async function titleOf(page: Uri): Promise<string> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(page));
  return /^# (.*)$/mu.exec(text)?.[1] ?? '';
}
