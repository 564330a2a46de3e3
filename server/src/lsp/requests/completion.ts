import {
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type MarkupContent,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import { canComplete, completionsAt, inert, toMarkdown, toPlainText, type Completion } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { ClientAbilities } from '../clientAbilities.js';
import type { EditorRequest } from './request.js';

/** With no sign that accepts an item by being typed: it would put in what nobody chose. */
export const completion: EditorRequest = {
  serve: ({ connection, files, guard, clock, abilities }) =>
    connection.onCompletion(
      guard.request('textDocument/completion', (params: CompletionParams): CompletionList | null => {
        const uri = asked.document(params);
        const position = asked.position(params);
        // Most of what is typed is narrative: for that, nothing is worked out.
        if (!canComplete(files.text(uri), position)) return null;
        const found = completionsAt(files.find(uri).snapshot, position, clock.today());
        // What is offered depends on every letter, as the day does on the figures.
        return { isIncomplete: true, items: found.map((item, index) => toProtocolItem(item, index, abilities())) };
      }),
    ),
};

function toProtocolItem(item: Completion, index: number, abilities: ClientAbilities): CompletionItem {
  const { label, kind, detail, about = [], filter, edit, gap, goesOn } = item;
  const asSnippet = gap !== undefined && abilities.snippets;
  const again = goesOn && abilities.commands.has(suggestAgain);
  return {
    label: inert(label),
    kind: toProtocolKind(kind),
    sortText: String(index).padStart(3, '0'),
    filterText: filter,
    // Beside each item of the list where there is a place for it, and not only beside the one that is marked.
    ...(detail === undefined ? {} : abilities.labelDetails ? { labelDetails: { description: inert(detail) } } : { detail: inert(detail) }),
    ...(about.length === 0 ? {} : { documentation: documentationOf(about, abilities) }),
    ...(asSnippet
      ? { insertTextFormat: InsertTextFormat.Snippet, textEdit: { ...edit, newText: `${escaped(edit.newText)}\${1:${gap}}` } }
      : { insertTextFormat: InsertTextFormat.PlainText, textEdit: edit }),
    ...(again ? { command: { title: 'Suggest', command: suggestAgain } } : {}),
  };
}

/** A command of VS Code: the list opens again for what usually comes next. */
const suggestAgain = 'editor.action.triggerSuggest';

function documentationOf(about: NonNullable<Completion['about']>, { completionMarkdown }: ClientAbilities): MarkupContent {
  return completionMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(about) }
    : { kind: MarkupKind.PlainText, value: toPlainText(about) };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}

function toProtocolKind(kind: Completion['kind']): CompletionItemKind {
  switch (kind) {
    case 'step':
      return CompletionItemKind.Event;
    case 'clause':
      return CompletionItemKind.Keyword;
    case 'person':
    case 'role':
      return CompletionItemKind.Variable;
    case 'label':
      return CompletionItemKind.Reference;
    case 'field':
    case 'header':
      return CompletionItemKind.Property;
    case 'outcome':
    case 'status':
      return CompletionItemKind.EnumMember;
    case 'value':
      return CompletionItemKind.Text;
    case 'rule':
      return CompletionItemKind.Value;
    case 'source':
      return CompletionItemKind.File;
    case 'date':
      return CompletionItemKind.Constant;
  }
}
