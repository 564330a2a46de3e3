import type { Division } from '../dates/bankHolidays.js';
import type { Day } from '../dates/civilDay.js';
import { hull } from '../dates/daySet.js';
import { needsYear, readPlace } from '../dates/readPlace.js';
import type { ChunkNode, HeaderNode } from '../syntax/nodes.js';
import type { Header, RecordProblem } from './chronology.js';
import { foldText } from './foldText.js';
import { givenTwice, tooLate, unknownKey, unreadValue } from './headerProblems.js';
import { isReference } from './phraseContext.js';

export interface HeaderInput {
  readonly nodes: readonly ChunkNode[];
  readonly parameters: readonly string[];
  /** The words by which packs can be named in `procedures`. */
  readonly procedures: readonly string[];
  /** What parameters are where the file does not set them. */
  readonly defaults?: ReadonlyMap<string, string>;
  readonly today: Day;
  /** A day that the caller sets for every file, such as `--as-at`. */
  readonly asAt?: Day;
}

/** What stands above the first dated line, and what is wrong with it. */
export function readHeader({ nodes, parameters, defaults = new Map(), procedures, today, asAt }: HeaderInput): {
  readonly header: Header;
  readonly problems: readonly RecordProblem[];
} {
  const problems: RecordProblem[] = [];
  const known = [...languageKeys, ...parameters];
  const found: { readonly key: string; readonly node: HeaderNode; readonly chunk: number }[] = [];
  const firstDated = nodes.findIndex(({ kind }) => kind === 'entry' || kind === 'note');
  const seen = new Set<string>();
  let lastHeaderChunk = -1;
  nodes.forEach((node, chunk) => {
    if (node.kind !== 'header') return;
    const key = foldText(node.key.text);
    if (!known.includes(key)) problems.push(unknownKey(node, chunk, known, nodes[chunk - 1]));
    else if (firstDated >= 0 && chunk > firstDated) problems.push(tooLate(node, chunk));
    if (firstDated < 0 || chunk < firstDated) lastHeaderChunk = chunk;
    if (seen.has(key) && !MAY_REPEAT.has(key) && known.includes(key)) problems.push(givenTwice(node, chunk));
    seen.add(key);
    found.push({ key, node, chunk });
  });
  const values = (key: string): readonly string[] => found.filter((one) => one.key === key).map(({ node }) => node.value.text);
  const one = <T>(
    key: string,
    read: (node: HeaderNode) => T | undefined,
    expected: string,
    offered: readonly string[] = [],
  ): T | undefined => {
    const field = found.find((field) => field.key === key);
    if (field === undefined || field.node.value.text.trim() === '') return undefined;
    const value = read(field.node);
    if (value === undefined) problems.push(unreadValue(field.node, field.chunk, expected, offered));
    return value;
  };
  const stated = one('as at', readAsAt, 'a full date, such as "4 March 2021"');
  const coverage = one('coverage', ({ value }) => COVERAGE.find((word) => word === foldText(value.text)), '"full" or "summary"', COVERAGE);
  const division = one(
    'bank holidays',
    ({ value }) => DIVISIONS.find((word) => word === foldText(value.text)),
    `${DIVISIONS.map((word) => `"${word}"`).join(' or ')}`,
    DIVISIONS,
  );
  const chosen = one(
    'procedures',
    (node) => readProcedures(node, procedures),
    `one or more of ${procedures.map((word) => `"${word}"`).join(', ')}`,
    procedures,
  );
  const localRules = found.find(({ key, node }) => key === 'local rules' && node.value.text.trim() !== '');
  const peopleChunk = nodes.findIndex((node) => node.kind === 'block' && node.name === 'people');
  const [caseNumber] = values('case');
  const [title] = values('title');
  return {
    problems,
    header: {
      ...(caseNumber === undefined ? {} : { case: caseNumber }),
      ...(title === undefined ? {} : { title }),
      councils: values('council'),
      asAt: asAt ?? stated ?? today,
      asAtStated: stated !== undefined,
      ...(chosen && { procedures: chosen }),
      coverage: coverage ?? 'full',
      division: division ?? 'england and wales',
      parameters: new Map([
        ...[...defaults].map(([key, value]) => [key, { value }] as const),
        // Of a field that is given more than once the first counts, and a map keeps the last.
        ...found
          .toReversed()
          .flatMap(({ key, node, chunk }) =>
            parameters.includes(key) && node.value.text.trim() !== ''
              ? [[key, { value: node.value.text, place: { chunk, span: node.value.span } }] as const]
              : [],
          ),
      ]),
      ...(localRules && {
        localRules: { value: localRules.node.value.text.trim(), place: { chunk: localRules.chunk, span: localRules.node.value.span } },
      }),
      lastHeaderChunk,
      ...(peopleChunk < 0 ? {} : { peopleChunk }),
    },
  };
}

/** What every header may say, in lower case. */
export const languageKeys: readonly string[] = [
  'case',
  'title',
  'council',
  'as at',
  'procedures',
  'coverage',
  'bank holidays',
  'local rules',
  'except',
];
const MAY_REPEAT: ReadonlySet<string> = new Set(['council', 'except']);
const COVERAGE = ['full', 'summary'] as const;
const DIVISIONS: readonly Division[] = ['england and wales', 'scotland', 'northern ireland'];

function readAsAt({ date }: HeaderNode): Day | undefined {
  const [term] = date?.terms ?? [];
  if (term === undefined || date?.terms.length !== 1) return undefined;
  if (term.kind !== 'day' || isReference(term) || needsYear(term)) return undefined;
  const { core } = readPlace(term);
  return core.length === 0 ? undefined : hull(core).first;
}

function readProcedures({ value }: HeaderNode, procedures: readonly string[]): readonly string[] | undefined {
  const written = value.text
    .split(/[,;]/u)
    .map(foldText)
    .filter((word) => word !== '');
  const known = procedures.filter((word) => written.includes(foldText(word)));
  return known.length === written.length ? known : undefined;
}
