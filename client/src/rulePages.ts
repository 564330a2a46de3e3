import { Uri, type Diagnostic } from 'vscode';

/** The rule of a finding of ours; nothing where a diagnostic is another's, or is about no rule. */
export function ruleOf({ source, code }: Pick<Diagnostic, 'source' | 'code'>): string | undefined {
  const id = typeof code === 'object' ? code.value : code;
  return source === 'chron' && typeof id === 'string' && isRuleId(id) ? id : undefined;
}

/** Each rule that comes with Chron has a page, inside the extension. A council's own have none: their ids begin with "local/". */
export function hasPage(rule: string): boolean {
  return isRuleId(rule) && !rule.startsWith('local/');
}

/** Only such an id ever becomes part of a path. */
function isRuleId(id: string): boolean {
  return /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id);
}

export function pageOf(rule: string, extension: Uri): Uri {
  return Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`);
}

/** Opens the page from wherever the editor shows the finding, without a network. It is made here, for this editor alone. */
export function linkToPage(rule: string): Uri {
  return Uri.from({ scheme: 'command', path: openRulePage, query: JSON.stringify([rule]) });
}

export const openRulePage = 'chron.openRulePage';
