import type { GenericIssue } from 'valibot';
import { nearest } from '../../chronology/nearest.js';
import { checkKinds, checksWith, knownKeys } from './knownKeys.js';
import type { Path } from './packError.js';

/** What the schema found wrong, in words for whoever writes packs. */
export interface PlainIssue {
  readonly path: Path;
  readonly message: string;
  readonly at: 'key' | 'value';
  /** The key at the path is none that may stand there. */
  readonly unknownKey: boolean;
}

/** `check` is that of the rule which the issue is in. */
export function plainIssue(issue: GenericIssue, check: string | undefined): PlainIssue {
  const path = pathOf(issue);
  const key = String(path.at(-1) ?? '');
  // To the schema a list is an object too, whose keys are 0, 1 and so on.
  if (issue.type === 'strict_object' && Array.isArray(issue.path?.at(-1)?.input)) {
    const list = path.slice(0, -1);
    return {
      path: list,
      message: `${named(String(list.at(-1) ?? ''))} should be keys with their values, and is a list.`,
      at: 'value',
      unknownKey: false,
    };
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, message: unknownKey(path, key, check), at: 'key', unknownKey: true };
  }
  return { path, message: wrongValue(issue, key), at: 'value', unknownKey: false };
}

/** "Did you mean X?", or nothing where nothing is near. */
export function didYouMean(written: string, candidates: readonly string[]): string {
  const [first] = nearest(written, candidates, 1);
  return first === undefined ? '' : ` Did you mean "${first}"?`;
}

function pathOf(issue: GenericIssue): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function unknownKey(path: Path, key: string, check: string | undefined): string {
  const known = knownKeys(path.slice(0, -1), check);
  const others = path[0] === 'rules' && path.length === 3 ? checksWith(key) : [];
  if (others.length > 0)
    return `"${key}" does not belong to the check "${check}". It belongs to ${others.map((one) => `"${one}"`).join(', ')}.`;
  return `There is no key "${key}" here.${didYouMean(key, known)}`;
}

function wrongValue(issue: GenericIssue, key: string): string {
  if (issue.input === undefined && issue.type !== 'union') return key === 'check' ? `Each rule needs a "check".` : `"${key}" is missing.`;
  switch (issue.type) {
    case 'variant':
      return `There is no check "${shown(issue.input)}".${didYouMean(shown(issue.input), checkKinds)} The checks are ${checkKinds.join(', ')}.`;
    case 'picklist':
    case 'literal':
      return `"${key}" cannot be ${shown(issue.input)}: it is ${choices(issue.expected)}.${didYouMean(shown(issue.input), alternatives(issue.expected))}`;
    case 'min_length':
      return `"${key}" is an empty list. It needs at least one.`;
    case 'non_empty':
      return `"${key}" is empty.`;
    case 'regex':
      return key === 'id'
        ? `"${shown(issue.input)}" is no id. An id is the pack's short name, a slash, and words joined by hyphens: "cp/icpc-15".`
        : `"${shown(issue.input)}" is no name for a pack. It is lower-case words joined by hyphens: "england-child-protection".`;
    case 'union':
      return `"${key}" should be text, or a list of texts.`;
    case 'string':
      return `${named(key)} should be text, and is ${kindOf(issue.input)}.`;
    case 'array':
      return `${named(key)} should be a list, and is ${kindOf(issue.input)}.`;
    default:
      return `${named(key)} should be keys with their values, and is ${kindOf(issue.input)}.`;
  }
}

function named(key: string): string {
  return key === '' ? 'The file' : /^\d+$/u.test(key) ? 'This' : `"${key}"`;
}

function alternatives(expected: string | null): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/gu)].flatMap(([, one]) => one ?? []);
}

function choices(expected: string | null): string {
  const all = alternatives(expected);
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} or ${last}`;
}

function shown(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean' ? String(input) : kindOf(input);
}

function kindOf(input: unknown): string {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  switch (typeof input) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'keys with their values';
  }
}
