import type { Span } from '../../dates/datePhrase.js';
import type { CaseEvent } from '../../chronology/chronology.js';
import { foldText } from '../../chronology/foldText.js';
import type { BodyNode, ChunkNode, FieldNode, RoleNode } from '../../syntax/nodes.js';

/** Some words of a chunk in which a person can be named. */
export interface Stretch {
  readonly span: Span;
  /** They are read as names, or else kept as they are. */
  readonly how: 'read' | 'words';
}

/** Where in a chunk people can be named: everywhere but in dates, keys, the names of steps and what only a rule pack knows. */
export function wordsOf(node: ChunkNode, event: CaseEvent | undefined): readonly Stretch[] {
  switch (node.kind) {
    case 'entry':
      return [...stepWords(node.step.span, event), ...(node.leftOver ? [words(node.leftOver.span)] : []), ...bodyWords(node.body)];
    case 'note':
      return [words(node.text.span), ...bodyWords(node.body)];
    case 'header':
      return [...headerWords(foldText(node.key.text), node), ...bodyWords(node.body)];
    case 'block':
      return node.lines.flatMap((line) => {
        switch (line.kind) {
          case 'person':
            return line.roles.flatMap(roleWords);
          case 'source':
            return [words(line.value.span)];
          case 'comment':
          case 'bad line':
            return [words(line.text.span)];
        }
      });
    case 'bad':
      return [words(node.text.span), ...bodyWords(node.body)];
    case 'trivia':
      return node.lines.map(({ text }) => words(text.span));
  }
}

/** The clauses that name somebody declared are read; what else stands behind the step is kept. */
function stepWords(step: Span, event: CaseEvent | undefined): readonly Stretch[] {
  const named = event?.clauses.flatMap(({ names }) => names.filter(({ person }) => person !== undefined).map(({ span }) => span)) ?? [];
  const known = event?.step === undefined ? [] : [event.wordsSpan];
  return [...named.map(read), ...without(step, [...known, ...named]).map(words)];
}

/** "mother of C and Baby" is read; a description such as "friend of the family" is kept. */
function roleWords({ text, born, due }: RoleNode): readonly Stretch[] {
  const isRead =
    /^(?:no\s+)?(?:(?:step)?(?:mother|father|parent)|carer|guardian|advocate|solicitor|representative|parental\s+responsibility)\s/iu;
  return without(text.span, [born?.span, due?.span]).map(isRead.test(text.text) ? read : words);
}

function bodyWords(body: readonly BodyNode[]): readonly Stretch[] {
  return body.flatMap((line) => (line.kind === 'field' ? fieldWords(line) : [words(line.text.span)]));
}

function fieldWords(field: FieldNode): readonly Stretch[] {
  const { account, exception, value } = field;
  if (exception) return exceptWords(exception);
  if (account?.teller) return [read(account.teller.span)];
  if (account && (account.when || account.notDone)) return [];
  const key = foldText(field.key.text);
  if (unread.has(key) || field.date) return [];
  return [words(value.span)];
}

/** Fields whose values come from a list, or are a date or a label. */
const unread: ReadonlySet<string> = new Set(['status', 'repeated', 'until', 'due', 'fulfils', 'how', 'procedure', 'category']);

function headerWords(key: string, { value, exception }: Extract<ChunkNode, { kind: 'header' }>): readonly Stretch[] {
  if (exception) return exceptWords(exception);
  return key === 'title' ? [words(value.span)] : [];
}

function exceptWords({ person, reason }: NonNullable<FieldNode['exception']>): readonly Stretch[] {
  return [...(person ? [read(person.span)] : []), ...(reason ? [words(reason.span)] : [])];
}

/** What is left of a span once others are cut out of it. */
function without(span: Span, cut: readonly (Span | undefined)[]): readonly Span[] {
  let from = span.start;
  const left: Span[] = [];
  for (const one of cut.filter((each) => each !== undefined).toSorted((a, b) => a.start - b.start)) {
    if (one.start > from) left.push({ start: from, end: one.start });
    from = Math.max(from, one.end);
  }
  return from < span.end ? [...left, { start: from, end: span.end }] : left;
}

function read(span: Span): Stretch {
  return { span, how: 'read' };
}

function words(span: Span): Stretch {
  return { span, how: 'words' };
}
