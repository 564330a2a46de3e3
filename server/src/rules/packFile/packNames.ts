import type { OutcomeKind, StepKind } from '../../chronology/vocabulary.js';
import type { Pack, Parameter } from '../pack.js';
import type { Path, Report } from './packError.js';
import type { PackFile, ParameterFile, StepFile } from './packSchema.js';

/** The names that packs declare, which rules of any pack may use. */
export interface PackNames {
  readonly steps: ReadonlyMap<string, StepKind>;
  /** For every name and alias, by its key, the step's own name. */
  readonly stepNames: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly fields: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

/** A pack file that has been read as far as its shape, and where to say what is wrong with it. */
export interface ReadFile {
  readonly name: string;
  readonly file: PackFile;
  /** For each rule, its place in the list as written. */
  readonly ruleNumbers: readonly number[];
  /** The ids of all rules as written, those left out for a mistake among them. */
  readonly ruleIds: readonly string[];
  readonly report: Report;
}

/** Gathers the names of `files` and of the packs that stand beside them, and reports each that is declared twice. */
export function packNames(files: readonly ReadFile[], beside: readonly Pack[]): PackNames {
  const owners: Owners = { packs: new Map(), words: new Map(), parameters: new Map(), fields: new Map(), rules: new Map() };
  for (const pack of beside) ownPack(owners, pack);
  for (const file of files) ownFile(owners, file);
  const steps = [...beside.flatMap((pack) => pack.steps), ...files.flatMap(({ file }) => (file.steps ?? []).map(stepKind))];
  const parameters = [
    ...beside.flatMap((pack) => pack.parameters),
    ...files.flatMap(({ file }) => (file.parameters ?? []).map(parameterOf)),
  ];
  return {
    steps: new Map(steps.map((step) => [stepKey(step.name), step])),
    stepNames: new Map(steps.flatMap((step) => [step.name, ...step.aliases].map((word) => [stepKey(word), step.name] as const))),
    parameters: new Map(parameters.map((parameter) => [parameter.name, parameter])),
    fields: new Set(owners.fields.keys()),
    rules: new Set([...owners.rules.keys(), ...files.flatMap(({ ruleIds }) => ruleIds)]),
  };
}

/** The step as the chronology reads it. */
export function stepKind(step: StepFile): StepKind {
  return {
    name: step.name,
    aliases: step.aliases ?? [],
    family: step.family,
    ...(step.begins === undefined ? {} : { begins: true }),
    ...(step.lasting === undefined ? {} : { lasting: true }),
    ...(step['recorded in'] === undefined ? {} : { recordedIn: step['recorded in'] }),
    outcomes: Object.entries(step.outcomes ?? {}).map(([name, aliases]): OutcomeKind => ({ name, aliases })),
  };
}

/** The parameter as the engine reads it. */
export function parameterOf(parameter: ParameterFile): Parameter {
  return {
    name: parameter.name,
    title: parameter.title,
    kind: parameter.kind,
    choices: parameter.choices ?? [],
    ...(parameter.standard === undefined ? {} : { standard: parameter.standard }),
  };
}

/** Two names with the same key cannot be told apart in a chronology: case, hyphens and "one" for 1 make no difference. */
export function stepKey(name: string): string {
  const found = name.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  return found.map((word) => NUMBERS.get(word) ?? word.replace('’', "'")).join(' ');
}

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
]);

/** For each name, who declared it first, in words. */
interface Owners {
  readonly packs: Map<string, string>;
  readonly words: Map<string, string>;
  readonly parameters: Map<string, string>;
  readonly fields: Map<string, string>;
  readonly rules: Map<string, string>;
}

/** Enters `owner`, and returns who was there before, if anyone was. */
function own(owners: Map<string, string>, key: string, owner: string): string | undefined {
  const earlier = owners.get(key);
  if (earlier === undefined) owners.set(key, owner);
  return earlier;
}

function ownPack(owners: Owners, pack: Pack): void {
  const owner = `the pack "${pack.id}"`;
  own(owners.packs, pack.id, owner);
  for (const step of pack.steps)
    for (const word of [step.name, ...step.aliases]) own(owners.words, stepKey(word), stepIn(step.name, owner));
  for (const { name } of pack.parameters) own(owners.parameters, name, owner);
  for (const field of pack.fields) own(owners.fields, field, owner);
  for (const { id } of pack.rules) own(owners.rules, id, owner);
}

function ownFile(owners: Owners, { name, file, ruleNumbers, report }: ReadFile): void {
  const declare = (known: Map<string, string>, key: string, path: Path, what: string, owner = name): void => {
    const earlier = own(known, key, owner);
    if (earlier !== undefined) report(path, `${what} is already declared by ${earlier}.`);
  };
  declare(owners.packs, file.pack, ['pack'], `A pack "${file.pack}"`);
  file.steps?.forEach((step, i) => {
    const owner = stepIn(step.name, name);
    declare(owners.words, stepKey(step.name), ['steps', i, 'name'], `"${step.name}"`, owner);
    step.aliases?.forEach((alias, j) => declare(owners.words, stepKey(alias), ['steps', i, 'aliases', j], `"${alias}"`, owner));
    declareOutcomes(step, i, report);
  });
  file.parameters?.forEach((parameter, i) =>
    declare(owners.parameters, parameter.name, ['parameters', i, 'name'], `A parameter "${parameter.name}"`),
  );
  file.fields?.forEach((field, i) => declare(owners.fields, field, ['fields', i], `A field "${field}"`));
  file.rules?.forEach(({ id }, i) => declare(owners.rules, id, ['rules', ruleNumbers[i] ?? i, 'id'], `A rule "${id}"`));
}

function declareOutcomes(step: StepFile, i: number, report: Report): void {
  const known = new Map<string, string>();
  for (const [outcome, aliases] of Object.entries(step.outcomes ?? {})) {
    const path = ['steps', i, 'outcomes', outcome];
    const declare = (word: string, at: Path, side: 'key' | 'value'): void => {
      const earlier = own(known, stepKey(word), `the outcome "${outcome}"`);
      if (earlier !== undefined) report(at, `"${word}" is already declared by ${earlier}.`, side);
      if (word.includes(',')) report(at, 'An outcome has no comma in it: commas part one outcome from the next.', side);
    };
    declare(outcome, path, 'key');
    if (/\bor\b/u.test(outcome)) report(path, 'An outcome has no "or" in it: in a rule it parts one outcome from the next.', 'key');
    aliases.forEach((alias, j) => declare(alias, [...path, j], 'value'));
  }
}

function stepIn(step: string, where: string): string {
  return `the step "${step}" (${where})`;
}
