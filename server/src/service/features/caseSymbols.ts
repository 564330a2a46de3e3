import type { ChronDocument, Range } from '../../syntax/chronDocument.js';
import type { Span } from '../../dates/datePhrase.js';
import type { Words } from '../../syntax/nodes.js';
import { foldText } from '../../chronology/foldText.js';
import { onOneLine } from '../layout/onOneLine.js';

/** Something that can be looked for by its name in all cases. */
export interface CaseSymbol {
  readonly name: string;
  readonly kind: 'entry' | 'note' | 'person' | 'label';
  readonly range: Range;
  /** The case that it is in, as its header calls it; empty where it does not say. */
  readonly container: string;
}

/** The entries, notes, people and labels of a case. It needs the text alone, so that a whole folder can be looked through. */
export function caseSymbolsOf(document: ChronDocument): readonly CaseSymbol[] {
  const container = caseName(document);
  return document.chunks.flatMap(({ node }, chunk) => {
    const symbol = (kind: CaseSymbol['kind'], name: string, span: Span): CaseSymbol[] =>
      name.trim() === '' ? [] : [{ name: onOneLine(name), kind, range: document.rangeOf(chunk, span), container }];
    const label = (words: Words | undefined): CaseSymbol[] =>
      words ? symbol('label', `@${words.text}`, { start: words.span.start - 1, end: words.span.end }) : [];
    switch (node.kind) {
      case 'entry':
        return [...symbol('entry', node.step.text, { start: node.date.span.start, end: node.step.span.end }), ...label(node.label)];
      case 'note':
        return symbol('note', node.text.text, node.span);
      case 'block':
        return node.lines.flatMap((line) =>
          line.kind === 'person' ? [...symbol('person', line.name.text, line.name.span), ...label(line.label)] : [],
        );
      case 'header':
      case 'bad':
      case 'trivia':
        return [];
    }
  });
}

/** Whether the letters of `query` all stand in `name`, in that order: what is typed in haste is often without the ends of words. */
export function isFound(name: string, query: string): boolean {
  const folded = foldText(name);
  let at = 0;
  for (const letter of foldText(query).replaceAll(' ', '')) {
    at = folded.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function caseName({ chunks }: ChronDocument): string {
  for (const key of ['case', 'title']) {
    for (const { node } of chunks) {
      if (node.kind === 'header' && foldText(node.key.text) === key && node.value.text !== '') return onOneLine(node.value.text);
    }
  }
  return '';
}
