import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { PackError, Path } from './packError.js';

/** A YAML text as plain data, with the place of everything in it. */
export interface YamlText {
  readonly value: unknown;
  readonly errors: readonly PackError[];
  /** The error at a path: at the key that the path ends with or at its value, or at the nearest thing around it that there is. */
  readonly errorAt: (path: Path, message: string, at: 'key' | 'value') => PackError;
}

/** Reads YAML 1.2. With errors, `value` is undefined. */
export function readYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true });
  const errorOf = (offset: number, key: string, message: string): PackError => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), key, message };
  };
  const errors = [...document.errors, ...document.warnings].map((error) => errorOf(error.pos[0], '', plainWords(error)));
  for (const offset of aliasesIn(document)) errors.push(errorOf(offset, '', 'Write it out: a pack uses no YAML aliases ("*name").'));
  return {
    value: errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    errors,
    errorAt: (path, message, at) => errorOf(offsetOf(document, path, at), path.findLast((part) => typeof part === 'string') ?? '', message),
  };
}

function aliasesIn(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, (_, node) => {
    if (isAlias(node)) offsets.push(node.range?.[0] ?? 0);
  });
  return offsets;
}

function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [i, part] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part)) : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(part)] : undefined;
    if (pair === undefined && next === undefined) return offset;
    const wantsKey = pair !== undefined && at === 'key' && i === path.length - 1;
    offset = (wantsKey ? undefined : startOf(next)) ?? startOf(pair?.key) ?? offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return hasRange(node) ? node.range?.[0] : undefined;
}

function hasRange(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}

function plainWords(error: YAMLError): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'This key is written twice.';
    case 'BAD_INDENT':
      return / end with a [\]}]/u.test(error.message)
        ? 'A bracket that is opened before here is not closed.'
        : 'This line is not indented as the lines around it are.';
    case 'TAB_AS_INDENT':
      return 'Indent with spaces: YAML takes no tabs.';
    default:
      return `This is not YAML: ${error.message}.`;
  }
}
