import * as v from 'valibot';
import type { Path } from './packError.js';
import { packSchema, type PackFile } from './packSchema.js';
import { plainIssue, type PlainIssue } from './plainIssue.js';

/** A pack file's data with the shape that it should have, as far as it has it. */
export interface Shape {
  /** Absent where more is wrong than single rules and keys. A rule with a mistake is left out. */
  readonly file?: PackFile;
  /** For each rule in `file`, its place in the list as written. */
  readonly ruleNumbers: readonly number[];
  /** The ids of all rules as written, those left out among them. */
  readonly ruleIds: readonly string[];
  readonly issues: readonly PlainIssue[];
}

/** Everything that is wrong with the shape, and what is left to look at further. */
export function shapeOf(value: unknown): Shape {
  const issues: PlainIssue[] = [];
  let rest = value;
  let ruleNumbers = rulesOf(value).map((_, i) => i);
  const ruleIds = rulesOf(value).flatMap((rule) => (isRecord(rule) && typeof rule['id'] === 'string' ? [rule['id']] : []));
  for (;;) {
    const result = v.safeParse(packSchema, rest);
    if (result.success) return { file: result.output, ruleNumbers, ruleIds, issues };
    const found = result.issues.map((issue) => plainIssue(issue, checkAt(rest, issue.path?.[1]?.key)));
    const asWritten = (issue: PlainIssue): PlainIssue => ({ ...issue, path: withRuleNumber(issue.path, ruleNumbers) });
    const unknown = found.filter(({ unknownKey }) => unknownKey);
    if (unknown.length > 0) {
      // The schema names one unknown key of each object at a time: it is taken out, and the rest is looked at again.
      issues.push(...unknown.map(asWritten));
      rest = unknown.reduce((left, { path }) => without(left, path), rest);
      continue;
    }
    issues.push(...found.map(asWritten).filter(isFirst));
    const faulty = new Set(found.flatMap(({ path: [top, i] }) => (top === 'rules' && typeof i === 'number' ? [i] : [])));
    if (found.some(({ path }) => path[0] !== 'rules' || path.length < 2)) return { ruleNumbers, ruleIds, issues };
    for (const i of [...faulty].toSorted((a, b) => b - a)) rest = without(rest, ['rules', i]);
    ruleNumbers = ruleNumbers.filter((_, i) => !faulty.has(i));
  }
}

function isFirst(issue: PlainIssue, i: number, all: readonly PlainIssue[]): boolean {
  return all.findIndex((other) => other.message === issue.message && other.path.join('\n') === issue.path.join('\n')) === i;
}

function rulesOf(value: unknown): readonly unknown[] {
  const rules = isRecord(value) ? value['rules'] : undefined;
  return Array.isArray(rules) ? rules : [];
}

function checkAt(value: unknown, i: unknown): string | undefined {
  const rule = typeof i === 'number' ? rulesOf(value)[i] : undefined;
  const check = isRecord(rule) ? rule['check'] : undefined;
  return typeof check === 'string' ? check : undefined;
}

function withRuleNumber(path: Path, ruleNumbers: readonly number[]): Path {
  const [top, i, ...rest] = path;
  return top === 'rules' && typeof i === 'number' ? [top, ruleNumbers[i] ?? i, ...rest] : path;
}

function without(value: unknown, path: Path): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, i) => (i !== first ? [item] : rest.length === 0 ? [] : [without(item, rest)]));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (key !== first ? [[key, item]] : rest.length === 0 ? [] : [[key, without(item, rest)]])),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
