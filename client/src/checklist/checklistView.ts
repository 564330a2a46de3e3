import {
  Disposable,
  EventEmitter,
  languages,
  Range,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  type Memento,
  type TreeDataProvider,
  type TreeView,
  type Uri,
} from 'vscode';
import type { ChecklistAnswer } from '../../../server/src/lsp/requests/checklist.js';
import type { Checker } from '../checker.js';
import { caseFiles } from '../clientOptions.js';
import { oneAtATime } from '../oneAtATime.js';
import { hasPage } from '../rulePages.js';
import { checklistNodes, openCounts, type ChecklistFilter, type ChecklistNode } from './checklistNodes.js';
import { registerChecklistFilter } from './filter.js';
import { verdictIcon } from './verdictIcon.js';

/** The view "Case Checklist": of the case in front, or of the one that was. It stays as it is while its answers stay the same. */
export class ChecklistView implements Disposable, TreeDataProvider<ChecklistNode> {
  private readonly changed = new EventEmitter<void>();
  private readonly view: TreeView<ChecklistNode>;
  private readonly registered: Disposable;
  private uri: Uri | undefined;
  private procedures: ChecklistAnswer['procedures'] = [];
  private nodes: readonly ChecklistNode[] = [];
  private filter: ChecklistFilter = 'applicable';
  private stopped = false;
  private shown = '';

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly checker: Checker,
    memory: Memento,
  ) {
    this.view = window.createTreeView('chron.checklist', { treeDataProvider: this, showCollapseAll: true });
    const refresh = oneAtATime(() => this.refresh());
    const isShown = (uri: Uri) => uri.toString() === this.uri?.toString();
    this.registered = Disposable.from(
      registerChecklistFilter(memory, (filter) => {
        this.filter = filter;
        this.show();
      }),
      checker.watch((state) => {
        this.stopped = state === 'stopped';
        this.show();
        if (state === 'checking') void refresh();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => void (uris.some(isShown) && refresh())),
      workspace.onDidChangeTextDocument(({ document }) => void (isShown(document.uri) && refresh())),
      workspace.onDidCloseTextDocument(({ uri }) => void (isShown(uri) && this.forget())),
      window.onDidChangeActiveTextEditor(() => void refresh()),
    );
  }

  getChildren(node?: ChecklistNode): ChecklistNode[] {
    return [...(node ? node.children : this.nodes)];
  }

  getTreeItem(node: ChecklistNode): TreeItem {
    return treeItem(node, this.uri);
  }

  dispose(): void {
    this.registered.dispose();
    this.view.dispose();
    this.changed.dispose();
  }

  private async refresh(): Promise<void> {
    const front = window.activeTextEditor?.document;
    const asked = front && languages.match(caseFiles, front) > 0 ? front.uri : this.uri;
    if (!asked) return;
    const answer = await this.checker
      .ask<ChecklistAnswer>('chron/checklist', { textDocument: { uri: asked.toString() } })
      .catch(() => undefined);
    // What was last known stays, as the findings do, until there is another answer.
    if (!answer) return;
    this.uri = asked;
    this.procedures = answer.procedures;
    this.show();
  }

  private forget(): void {
    this.uri = undefined;
    this.procedures = [];
    this.show();
  }

  private show(): void {
    const { uri, procedures, filter, stopped, view } = this;
    const nodes = checklistNodes(procedures, filter);
    const now = JSON.stringify([uri?.toString(), filter, stopped, nodes]);
    if (now === this.shown) return;
    [this.shown, this.nodes] = [now, nodes];
    const { open, words } = openCounts(procedures);
    view.badge = open === 0 ? undefined : { value: open, tooltip: `${open} open: ${words}` };
    view.title = uri === undefined ? 'Case Checklist' : `Checklist of ${nameOf(uri)}`;
    view.message = procedures.length === 0 ? '' : messageOf(stopped, filter === 'open', nodes.length === 0);
    this.changed.fire();
  }
}

function messageOf(stopped: boolean, openOnly: boolean, nothingLeft: boolean): string {
  if (stopped) return 'Not being checked: the checker has stopped. Run the command "Chronology: Restart".';
  if (nothingLeft) return 'Nothing is open.';
  return openOnly ? 'Only what is open is listed.' : '';
}

function treeItem(
  { id, label, description, tooltip, spoken, verdict, children, isOpenAtFirst, rule, range }: ChecklistNode,
  uri: Uri | undefined,
): TreeItem {
  const item = new TreeItem(label, stateOf(children.length > 0, isOpenAtFirst));
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.accessibilityInformation = { label: spoken };
  if (verdict) item.iconPath = verdictIcon(verdict);
  if (rule !== undefined) item.contextValue = hasPage(rule) ? 'rule with page' : 'rule';
  if (uri && range) {
    const { start, end } = range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    item.command = { command: 'vscode.open', title: 'Go to the Entry', arguments: [uri, { selection }] };
  }
  return item;
}

function stateOf(hasChildren: boolean, isOpenAtFirst: boolean): TreeItemCollapsibleState {
  if (!hasChildren) return TreeItemCollapsibleState.None;
  return isOpenAtFirst ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
