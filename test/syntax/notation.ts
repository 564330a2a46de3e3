import type { Count, DatePhrase, DateTerm, Place, Reference, RelativeQualifier, TimeOfDay } from '../../server/src/dates/datePhrase.js';
import type { BlockNode, BodyNode, ChunkNode, RoleNode, Words } from '../../server/src/syntax/nodes.js';

/** A date phrase on one line, all of it but its offsets: "2019-07 & before @complaint". `?` is what is not written. */
export function dateNotation(date: DatePhrase | undefined): string {
  return date === undefined ? 'no date' : date.terms.map(term).join(' & ');
}

/** A chunk's tree, all of it but its offsets: its own line, then one for each line below it. */
export function chunkNotation(node: ChunkNode): string {
  switch (node.kind) {
    case 'entry':
      return lines(
        `entry ${dateNotation(node.date)}: ${node.step.text}${label(node.label)}${node.leftOver ? ` not read: ${node.leftOver.text}` : ''}`,
        node.body.map(body),
      );
    case 'note':
      return lines(`${node.form} note ${dateNotation(node.date)}: ${node.text.text}`, node.body.map(body));
    case 'header':
      return lines(`header ${body({ ...node, kind: 'field' })}`, node.body.map(body));
    case 'block':
      return lines(`${node.name}${node.leftOver ? ` not read: ${node.leftOver.text}` : ''}`, node.lines.map(blockLine));
    case 'bad':
      return lines(`bad ${node.text.text}`, node.body.map(body));
    case 'trivia':
      return lines(
        'trivia',
        node.lines.map((line) => `${line.kind} ${line.text.text}`),
      );
  }
}

const lines = (first: string, others: readonly string[]): string =>
  [first, ...others.map((line) => `  ${line}`)].map((line) => line.trimEnd()).join('\n');
const label = (words: Words | undefined): string => (words === undefined ? '' : ` named @${words.text}`);

function body(line: BodyNode): string {
  if (line.kind === 'comment') return `comment ${line.text.text}`;
  if (line.kind === 'narrative') return `${line.looksLikeEntry ? 'entry?' : 'words'} ${line.text.text}`;
  const { account, exception } = line;
  return [
    `${line.inline ? '; ' : ''}${line.key.text} = ${line.value.text.replace(/\s*[\r\n]\s*/gu, ' / ')}`,
    ...(line.date ? [`date ${dateNotation(line.date)}`] : []),
    ...(account
      ? [
          `account ${account.when ? dateNotation(account.when) : account.notDone ? 'not done' : 'in words'} of ${account.teller?.text ?? 'nobody'}`,
        ]
      : []),
    ...(exception ? [`rule ${exception.rule.text} for ${exception.person?.text ?? 'all'} because ${exception.reason?.text ?? '?'}`] : []),
  ].join(' -> ');
}

function blockLine(line: BlockNode['lines'][number]): string {
  if (line.kind === 'person') return `${line.name.text}: ${line.roles.map(role).join(' + ')}${label(line.label)}`;
  return line.kind === 'source' ? `${line.name.text}: ${line.value.text}` : `${line.kind} ${line.text.text}`;
}

const role = ({ text, born, due }: RoleNode): string =>
  `${text.text.replace(/\s*[\r\n]\s*/gu, ' / ')}${born ? ` [born ${dateNotation(born)}]` : ''}${due ? ` [due ${dateNotation(due)}]` : ''}`;

function term(at: DateTerm | Reference): string {
  switch (at.kind) {
    case 'time':
      return time(at);
    case 'bound':
      return `${at.word} ${term(at.target)}`;
    case 'relative':
      return relative(at);
    case 'undated':
      return at.quoted === undefined ? 'undated' : `"${at.quoted}"`;
    case 'unread':
      return `unread ${at.text}`;
    case 'label':
      return `@${at.name}`;
    case 'step':
      return `[${at.text}]`;
    default:
      return place(at);
  }
}

function place(at: Place): string {
  switch (at.kind) {
    case 'day':
      return `${at.weekday === undefined ? '' : `${WEEKDAYS[at.weekday - 1]} `}${at.year ?? '?'}-${two(at.month)}-${two(at.day)}${at.numeric ? ' in numbers' : ''}`;
    case 'month':
      return `${at.year ?? '?'}-${two(at.month)}`;
    case 'season':
      return `${at.season} ${at.year ?? '?'}`;
    case 'year':
      return `${at.year}`;
    case 'part':
      return `${at.part} ${at.of ? place(at.of) : '?'}`;
    case 'about':
      return `about ${place(at.of)}`;
    case 'weekOf':
      return `week ${at.edge} ${place(at.of)}`;
    case 'oneOf':
      return `{${at.alternatives.map(place).join(' | ')}}`;
    case 'several':
      return `{${at.places.map(place).join(' + ')}}`;
    case 'between':
      return `between ${term(at.from)} .. ${term(at.to)}`;
    case 'period':
      return `${place(at.from)} .. ${place(at.to)}`;
  }
}

function time(at: TimeOfDay): string {
  const words = at.part ?? (at.minutes === undefined ? 'no such time' : `${two(Math.floor(at.minutes / 60))}:${two(at.minutes % 60)}`);
  return `${at.approximate ? `${at.approximate} ` : ''}${words}`;
}

function relative(at: RelativeQualifier): string {
  const part = at.part ? ` ${at.part}` : '';
  const target = at.target ? ` ${term(at.target)}` : '';
  return `<${at.about ? 'about ' : ''}${stepOf(at.step)}${part} ${at.direction}${target}>`;
}

function stepOf(step: RelativeQualifier['step']): string {
  switch (step.kind) {
    case 'count':
      return `${count(step.count)} ${step.unit}`;
    case 'calendar week':
      return `whole week ${step.weeks}`;
    case 'calendar month':
      return `whole month ${step.months}`;
    case 'weekday':
      return `${WEEKDAYS[step.weekday - 1]}`;
  }
}

function count(at: Count): string {
  if (at.kind === 'exact') return `${at.n}`;
  return at.kind === 'either' ? `${at.least} to ${at.most}` : at.kind;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const two = (n: number | undefined): string => (n === undefined ? '?' : String(n).padStart(2, '0'));
