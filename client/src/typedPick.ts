import { window, type QuickPickItem } from 'vscode';

export interface TypedPick<Item extends QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  /** What can be picked while `typed` is there. */
  readonly itemsFor: (typed: string) => Promise<readonly Item[]>;
  readonly step?: { readonly at: number; readonly of: number };
}

/** A quick pick whose items follow what is typed. @returns what was picked; nothing when it was left. */
export function typedPick<Item extends QuickPickItem>({ title, placeholder, itemsFor, step }: TypedPick<Item>): Promise<Item | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.ignoreFocusOut = true;
  if (step) [pick.step, pick.totalSteps] = [step.at, step.of];
  let latest = 0;
  const follow = async (typed: string) => {
    const mine = (latest += 1);
    const items = await itemsFor(typed.trim());
    // Items that come late must not take the place of those for what was typed since. All are shown: they are answers, not a search.
    if (mine === latest) pick.items = items.map((item) => ({ ...item, alwaysShow: true }));
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue((typed) => void follow(typed));
    pick.onDidAccept(() => {
      const [picked] = pick.selectedItems;
      if (!picked) return;
      resolve(picked);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    void follow('');
    pick.show();
  });
}
