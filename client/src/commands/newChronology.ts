import { commands, Position, Selection, window, workspace, type Disposable, type Memento, type QuickPickItem } from 'vscode';
import type { NewCase, Procedure } from '../../../server/src/service/languageService.js';
import type { Checker } from '../checker.js';
import { typedPick } from '../typedPick.js';

type Ask = Pick<Checker, 'ask'>;
type Choice = QuickPickItem & { readonly value: string | undefined };

const councilsKept = 'chron.councils';

/** "Chronology: New Chronology": three quick picks, then an untitled document that is checked before it is saved. */
export function registerNewChronology(checker: Ask, memory: Memento): Disposable {
  return commands.registerCommand('chron.newChronology', async () => {
    const procedure = await pickProcedure(checker);
    if (!procedure) return;
    const council = await pickCouncil(memory);
    if (!council) return;
    const firstDate = await pickFirstDate(checker);
    if (!firstDate) return;
    await open(checker, given({ procedure: procedure.value, council: council.value, firstDate: firstDate.value }));
  });
}

/** The same items whatever is typed: the editor tells what was picked by its number, which must not come to mean another procedure. */
async function pickProcedure(checker: Ask): Promise<Choice | undefined> {
  const procedures = await checker.ask<readonly Procedure[]>('chron/procedures', {});
  const any: Choice = {
    label: 'Several, or Not Sure',
    detail: 'All procedures are checked. You can name them later.',
    value: undefined,
    alwaysShow: true,
  };
  return window.showQuickPick<Choice>([...procedures.map(({ name, title }) => ({ label: title, value: name })), any], {
    title: 'New Chronology: procedure (1/3)',
    placeHolder: 'Which procedure is the case under?',
    ignoreFocusOut: true,
  });
}

async function pickCouncil(memory: Memento): Promise<Choice | undefined> {
  const before = memory.get<unknown>(councilsKept);
  const known = Array.isArray(before) ? before.filter((name) => typeof name === 'string') : [];
  const picked = await typedPick<Choice>({
    title: 'New Chronology: council',
    placeholder: 'Type the name of the council',
    step: { at: 2, of: 3 },
    itemsFor: (typed) => {
      const own: Choice[] = typed === '' || known.includes(typed) ? [] : [{ label: typed, description: 'Press Enter', value: typed }];
      const fitting = known.filter((name) => name.toLowerCase().includes(typed.toLowerCase()));
      const none: Choice = { label: 'Leave It Out for Now', value: undefined };
      return Promise.resolve([...own, ...fitting.map((name) => ({ label: name, value: name })), none]);
    },
  });
  if (picked?.value !== undefined)
    await memory.update(councilsKept, [picked.value, ...known.filter((name) => name !== picked.value)].slice(0, 8));
  return picked;
}

function pickFirstDate(checker: Ask): Promise<Choice | undefined> {
  return typedPick<Choice>({
    title: 'New Chronology: first date',
    placeholder: 'When does it begin? As the record gives it: 5 September 2022, early July 2023',
    step: { at: 3, of: 3 },
    itemsFor: async (typed) => {
      const unknown: Choice = { label: 'Not Known Yet', detail: 'The first entry is then "undated".', value: undefined };
      if (typed === '') return [unknown];
      const read = await checker.ask<{ readonly words?: string; readonly why?: string }>('chron/readDate', { text: typed });
      if (read.words === undefined) return [{ ...unknown, label: '$(info) Not read yet', detail: read.why ?? '' }];
      return [{ label: typed, description: read.words, detail: 'Press Enter', value: typed }];
    },
  });
}

/** What was left open is not sent. A date that is not read is left open. */
function given({ procedure, council, firstDate }: Readonly<Record<keyof NewCase, string | undefined>>): NewCase {
  return {
    ...(procedure === undefined ? {} : { procedure }),
    ...(council === undefined ? {} : { council }),
    ...(firstDate === undefined ? {} : { firstDate }),
  };
}

async function open(checker: Ask, asked: NewCase): Promise<void> {
  const { text, line } = await checker.ask<{ readonly text: string; readonly line: number }>('chron/newCase', asked);
  const document = await workspace.openTextDocument({ language: 'chron', content: text });
  const end = new Position(line, document.lineAt(line).text.length);
  await window.showTextDocument(document, { preview: false, selection: new Selection(end, end) });
}
