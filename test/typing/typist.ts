import type { CompletionItem, CompletionList } from 'vscode-languageserver/node';
import type { InnerServer } from '../support/lsp/innerServer.js';

/**
 * Somebody who copies a text into an empty file, from its first letter to its last, without a slip. She sees the list after each key, as
 * VS Code shows it: eight rows are read, the first of them is marked. Each key counts one: a letter, Enter, Tab, an arrow. She takes an
 * item when going to it and taking it costs fewer keys than typing what it puts in. The editor keeps the indent of the line above, and Tab
 * puts in four spaces; that is so with completion and without.
 */
export interface Typist {
  /** With the list. */
  readonly keys: number;
  readonly accepted: readonly string[];
}

const rowsRead = 8;

export type AfterKey = (typed: string) => Promise<void> | void;

/** What typing the text plainly takes. */
export function plainKeys(text: string): number {
  return strokes(text).length;
}

/** The text as one would key it: an indent that the editor gives is part of the Enter before it. */
function strokes(text: string): readonly string[] {
  const keys: string[] = [];
  let indent = '';
  for (const line of text.split('\n')) {
    const own = /^ */u.exec(line)?.[0] ?? '';
    if (keys.length > 0 || text.startsWith('\n')) keys.push(`\n${own === indent && line !== '' ? own : ''}`);
    if (line !== '' && own !== indent && own !== '') keys.push(own);
    keys.push(...line.slice(own.length));
    if (line !== '') indent = own;
    else indent = '';
  }
  return keys;
}

export async function retype(server: InnerServer, uri: string, text: string, afterKey: AfterKey): Promise<Typist> {
  const { connection, initialized } = server;
  const triggers = new Set(initialized.capabilities.completionProvider?.triggerCharacters);
  let version = 1;
  let typed = '';
  let keys = 0;
  const accepted: string[] = [];
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'chron', version, text: '' } });

  async function put(from: number, addition: string): Promise<void> {
    const range = { start: positionOf(typed, from), end: positionOf(typed, typed.length) };
    typed = typed.slice(0, from) + addition;
    version += 1;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text: addition }],
    });
  }

  async function listAt(context: object): Promise<readonly CompletionItem[]> {
    const list = await connection.sendRequest<CompletionList | null>('textDocument/completion', {
      textDocument: { uri },
      position: positionOf(typed, typed.length),
      context,
    });
    return (list?.items ?? []).slice(0, rowsRead);
  }

  const all = strokes(text);
  let items: readonly CompletionItem[] = [];
  while (typed.length < text.length) {
    const best = bestOf(items, typed, text);
    if (best !== undefined) {
      keys += best.cost;
      accepted.push(best.text);
      await put(best.from, best.text);
      items = best.item.command ? await listAt({ triggerKind: 1 }) : [];
    } else {
      const key = keyAt(all, typed.length);
      keys += 1;
      await put(typed.length, key);
      items = triggers.has(key) ? await listAt({ triggerKind: 2, triggerCharacter: key }) : [];
    }
    await afterKey(typed);
  }
  return { keys, accepted };
}

/** The key that goes on from `at`. */
function keyAt(all: readonly string[], at: number): string {
  let reached = 0;
  for (const key of all) {
    if (reached + key.length > at) return key.slice(at - reached);
    reached += key.length;
  }
  throw new Error('There is nothing left to type.');
}

interface Acceptance {
  readonly item: CompletionItem;
  readonly from: number;
  readonly text: string;
  readonly cost: number;
}

/** The item that saves most keys, where one does. Arrows to it, and Tab. */
function bestOf(items: readonly CompletionItem[], typed: string, text: string): Acceptance | undefined {
  const found = items.flatMap((item, row): readonly (Acceptance & { readonly saved: number })[] => {
    if (!item.textEdit || !('range' in item.textEdit)) return [];
    const { range, newText } = item.textEdit;
    const from = typed.lastIndexOf('\n') + 1 + range.start.character;
    const result = typed.slice(0, from) + newText;
    if (!text.startsWith(result) || result.length <= typed.length) return [];
    const gained = plainKeys(text.slice(0, result.length)) - plainKeys(typed);
    return [{ item, from, text: newText, cost: row + 1, saved: gained - (row + 1) }];
  });
  const [best] = found.toSorted((a, b) => b.saved - a.saved);
  return best && best.saved > 0 ? best : undefined;
}

function positionOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - before.lastIndexOf('\n') - 1 };
}
