import type { DatePhrase } from '../dates/datePhrase.js';
import { dateProblems, unreadMessage } from './dateProblems.js';
import { fieldKey } from './fieldKey.js';
import { fitted } from './fitted.js';
import type { BlockNode, BodyNode, ChunkNode, EntryNode, ExceptNode, FieldNode, HeaderNode, Span } from './nodes.js';
import { problem, short, tooLong, tooLongLine, when, type SyntaxProblem } from './syntaxProblem.js';
import { unclosedMark } from './unclosedMark.js';

export type { SyntaxProblem };

/** What is wrong with how a chunk is written, in order of place. What its words mean is for later stages to say. */
export function syntaxProblems(node: ChunkNode): readonly SyntaxProblem[] {
  const known = found.get(node);
  if (known) return known;
  const problems = fitted([...problemsOf(node), ...(node.unread ?? []).map(tooLongLine)].sort((a, b) => a.span.start - b.span.start));
  found.set(node, problems);
  return problems;
}

/** Nodes do not change: what is wrong with one is found once. */
const found = new WeakMap<ChunkNode, readonly SyntaxProblem[]>();

function problemsOf(node: ChunkNode): readonly SyntaxProblem[] {
  switch (node.kind) {
    case 'entry':
      return [...dateProblems(node.date), ...stepProblems(node), ...node.body.flatMap(bodyProblems)];
    case 'note':
      return [
        ...dateProblems(node.date),
        ...when(
          node.form === 'loose',
          'loose note',
          node.date.span,
          'This line starts with a date, but has no colon or dash after it, so it is read as a note. Put a colon after the date if the line records a step, or a dash with spaces round it if not.',
        ),
        ...tooLong(node.text),
        ...node.body.flatMap(bodyProblems),
      ];
    case 'header':
      return headerProblems(node);
    case 'block':
      return blockProblems(node);
    case 'bad':
      return [problem('bad line', node.text.span, badLineMessage(node.text.text)), ...tooLong(node.text)];
    case 'trivia':
      return node.lines.flatMap((line) =>
        when(
          line.kind === 'bad line',
          'bad line',
          line.span,
          'This line is indented, but there is no entry above that it could belong to. Start it with a date and a colon at the margin, or move it below its entry.',
        ),
      );
  }
}

function badLineMessage(text: string): string {
  if (text.startsWith('#')) return 'This line is not read. If it is meant as a comment, put a space after the "#".';
  return 'This line is not read, because it does not start with a date. Indent it if it belongs to the entry above, or put a date and a colon before it.';
}

function headerProblems(node: HeaderNode): readonly SyntaxProblem[] {
  return [
    ...valueProblems(node, node.span),
    ...node.body.flatMap((line) =>
      when(
        line.kind !== 'comment',
        'bad line',
        line.span,
        `This line is not read: "${node.key.text}" is no entry, and so has nothing below it. Move the line below the entry that it belongs to.`,
      ),
    ),
  ];
}

function blockProblems(node: BlockNode): readonly SyntaxProblem[] {
  const [what, example] =
    node.name === 'people'
      ? ["a person's name, a colon and their roles", 'Mr B: father of C']
      : ['a short name, a colon and the document', 'D1: Referral form'];
  const leftOver = node.leftOver
    ? [
        problem(
          'block left over',
          node.leftOver.span,
          `Nothing is read here, on the same line as "${node.name}:". Write it on a line of its own below, indented.`,
        ),
      ]
    : [];
  const lines = node.lines.flatMap((line): readonly SyntaxProblem[] => {
    switch (line.kind) {
      case 'bad line':
        return [
          problem(
            'bad block line',
            line.span,
            `This line is not read. A line under "${node.name}:" is ${what}, such as "${example}". Move it to the margin if it is an event.`,
          ),
        ];
      case 'person':
        return [...tooLong(line.name), ...line.roles.flatMap((role) => [...roleDate(role.born), ...roleDate(role.due)])];
      case 'source':
        return [...tooLong(line.name), ...tooLong(line.value)];
      case 'comment':
        return [];
    }
  });
  return [...leftOver, ...lines];
}

const roleDate = (date: DatePhrase | undefined): readonly SyntaxProblem[] => (date === undefined ? [] : dateProblems(date));

function stepProblems(node: EntryNode): readonly SyntaxProblem[] {
  const mark = unclosedMark(node.step.text);
  const empty = node.step.text === '' && node.leftOver === undefined;
  return [
    ...when(empty, 'no step', node.date.span, 'Nothing is written after this date. Write after the colon what happened.'),
    ...(mark === undefined
      ? []
      : [
          problem(
            'unclosed',
            shifted(mark.span, node.step.span.start),
            `This ${mark.open} has no ${mark.close} after it. Add one, or take this one out.`,
          ),
        ]),
    ...(node.leftOver
      ? [
          problem(
            'left over',
            node.leftOver.span,
            `"${short(node.leftOver.text)}" is not read. Write it on a line of its own below, indented, or as a field, such as "status: not done".`,
          ),
        ]
      : []),
    ...tooLong(node.step),
  ];
}

function bodyProblems(line: BodyNode): readonly SyntaxProblem[] {
  switch (line.kind) {
    case 'field':
      return valueProblems(line, line.span);
    case 'narrative':
      return [
        ...when(
          line.looksLikeEntry === true,
          'looks like entry',
          line.span,
          'This line starts with a date, but is indented, so it is read as words of the entry above. Move it to the margin if it is an entry of its own.',
        ),
        ...tooLong(line.text),
      ];
    case 'comment':
      return [];
  }
}

const dateKeys = new Set(['as at', 'due', 'until']);

function valueProblems(node: FieldNode | HeaderNode, span: Span): readonly SyntaxProblem[] {
  const key = fieldKey(node.key.text);
  const unread = dateKeys.has(key) && node.date === undefined && node.value.text !== '';
  const account = node.kind === 'field' ? node.account : undefined;
  const nobody = account !== undefined && account.teller === undefined && (account.when !== undefined || account.notDone === true);
  return [
    ...when(unread, 'unread date', node.value.span, unreadMessage(node.value.text)),
    ...(node.date ? dateProblems(node.date) : []),
    ...(account?.when ? dateProblems(account.when).filter(({ kind }) => kind !== 'time without date') : []),
    ...when(
      nobody,
      'account without teller',
      node.value.span,
      'This does not say whose account it is. Add who says so after a comma, such as "12 noon, the Council".',
    ),
    ...when(
      key === 'except' && node.exception === undefined,
      'except without rule',
      span,
      'This does not say which rule is set aside. Write the rule, "because" and the reason.',
    ),
    ...(node.exception ? exceptProblems(node.exception) : []),
    ...tooLong(node.value),
  ];
}

function exceptProblems(exception: ExceptNode): readonly SyntaxProblem[] {
  return when(
    exception.reason === undefined,
    'except without reason',
    exception.rule.span,
    'This does not say why the rule is set aside. Add "because" and the reason after it.',
  );
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
