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
  let shown = '';
  const follow = async (typed: string) => {
    const mine = (latest += 1);
    const items = await itemsFor(typed);
    // Items that come late must not take the place of those for what was typed since. All are shown: they are answers, not a search.
    if (mine !== latest) return;
    shown = typed;
    pick.items = items.map((item) => ({ ...item, alwaysShow: true }));
  };
  return new Promise((resolve) => {
    const accept = async () => {
      // Whoever types and presses Enter at once means what was typed, and not what is still shown for what stood there before.
      const typed = pick.value.trim();
      const isShown = shown === typed;
      if (!isShown) await follow(typed);
      const picked = (isShown ? (pick.selectedItems[0] ?? pick.activeItems[0]) : undefined) ?? pick.items[0];
      if (!picked) return;
      resolve(picked);
      pick.hide();
    };
    pick.onDidChangeValue((typed) => void follow(typed.trim()));
    pick.onDidAccept(() => void accept());
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    void follow('');
    pick.show();
  });
}
