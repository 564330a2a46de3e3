import { checklistOf, inert, type ChecklistProcedure } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** `chron/checklist`: the checklist of an open case, with the version of the document that it is of. */
export interface ChecklistAnswer {
  readonly version: number;
  readonly procedures: readonly ChecklistProcedure[];
}

export const checklist: EditorRequest = {
  serve: ({ connection, files, guard }) =>
    connection.onRequest(
      'chron/checklist',
      guard.request('chron/checklist', (params: Parameters<typeof asked.document>[0]): ChecklistAnswer => {
        const { snapshot } = files.find(asked.document(params));
        return { version: snapshot.version, procedures: checklistOf(snapshot).map(toShow) };
      }),
    ),
};

/** A tree shows its texts as they are: without what could change how the rows around them are shown. */
function toShow({ threads, ...procedure }: ChecklistProcedure): ChecklistProcedure {
  const shown = threads.map(({ title, rules, ...thread }) => ({
    ...thread,
    ...(title === undefined ? {} : { title: inert(title) }),
    rules: rules.map(({ items, ...rule }) => ({
      ...rule,
      items: items.map(({ person, words, detail, sentence, ...item }) => ({
        ...item,
        ...(person === undefined ? {} : { person: inert(person) }),
        words: inert(words),
        detail: inert(detail),
        sentence: inert(sentence),
      })),
    })),
  }));
  return { ...procedure, threads: shown };
}
