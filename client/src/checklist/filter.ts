import { commands, window, type Disposable, type Memento, type QuickPickItem } from 'vscode';
import type { ChecklistFilter } from './checklistNodes.js';

const kept = 'chron.checklist.filter';

const choices: readonly (QuickPickItem & { readonly filter: ChecklistFilter })[] = [
  { filter: 'applicable', label: 'Without What Does Not Apply', description: 'met, still to come and open' },
  { filter: 'open', label: 'Only What Is Open', description: 'late, overdue, not recorded, or dependent on a date' },
  { filter: 'all', label: 'Everything', description: 'also the rules that do not apply to this case' },
];

/** "Chronology: Filter Checklist". The choice is kept for next time. @param apply called with the choice, and at once with the kept one. */
export function registerChecklistFilter(memory: Memento, apply: (filter: ChecklistFilter) => void): Disposable {
  const current = () => choices.find(({ filter }) => filter === memory.get<unknown>(kept))?.filter ?? 'applicable';
  apply(current());
  return commands.registerCommand('chron.filterChecklist', async () => {
    const items = choices.map((choice) => ({ ...choice, label: `${choice.filter === current() ? '$(check) ' : ''}${choice.label}` }));
    const picked = await window.showQuickPick(items, { placeHolder: 'What should the checklist list?' });
    if (!picked) return;
    await memory.update(kept, picked.filter);
    apply(picked.filter);
  });
}
