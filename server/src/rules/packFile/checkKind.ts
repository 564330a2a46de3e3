import type { Pack } from '../pack.js';
import { canBe, parameterNamed, whatItCanBe } from '../parameterValue.js';
import { foldText } from '../../chronology/foldText.js';
import { stepKey, type PackNames, type ReadFile } from './packNames.js';
import type { PackFile } from './packSchema.js';
import { didYouMean } from './plainIssue.js';
import type { PackKind } from './readPacks.js';

/**
 * Reports what a pack of its kind may not do. A local pack adds rules of its own and sets declared parameters; it can take nothing
 * away from the rules that come with the product.
 */
export function checkKind(read: ReadFile, kind: PackKind, beside: readonly Pack[], names: PackNames): void {
  if (kind === 'built in') return checkBuiltIn(read);
  checkRules(read);
  checkSet(read, names);
  checkSteps(read, beside);
  read.file.parameters?.forEach(({ name }, i) => {
    if (name !== foldText(name))
      read.report(['parameters', i, 'name'], `Write it in lower case, as a file's header is read: "${foldText(name)}".`);
  });
}

function checkBuiltIn({ file, ruleNumbers, report }: ReadFile): void {
  if (file.set !== undefined) report(['set'], 'Only a local pack sets parameters: here, give a parameter its "standard".', 'key');
  file.rules?.forEach(({ id }, i) => {
    if (id.startsWith(LOCAL)) report(['rules', ruleNumbers[i] ?? i, 'id'], `Ids that begin with "${LOCAL}" are for local packs.`);
  });
}

const LOCAL = 'local/';

function checkRules({ file, ruleNumbers, report }: ReadFile): void {
  file.rules?.forEach(({ id, check, weight }, i) => {
    const path = ['rules', ruleNumbers[i] ?? i];
    if (!id.startsWith(LOCAL))
      report([...path, 'id'], `The id of a local rule begins with "${LOCAL}", so that nobody takes it for a rule of law.`);
    if (check === 'record')
      report([...path, 'check'], 'A local rule cannot be of the check "record", which is found while a file is read.');
    else if (weight !== 'local')
      report([...path, 'weight'], `The weight of a local rule is "local": it rests on what a council set, whatever that rests on.`);
  });
}

function checkSet({ file, report }: ReadFile, { parameters }: PackNames): void {
  const declared: readonly Pick<Pack, 'parameters'>[] = [{ parameters: [...parameters.values()] }];
  const seen = new Set<string>();
  file.set?.forEach(({ parameter: name, value }, i) => {
    const parameter = parameterNamed(declared, name);
    if (parameter === undefined || parameter.name !== name) {
      report(['set', i, 'parameter'], `No pack declares a parameter "${name}".${didYouMean(name, [...parameters.keys()])}`);
    } else if (!canBe(parameter, value)) {
      report(['set', i, 'value'], `"${value}" is not understood. Write ${whatItCanBe(parameter)}.`);
    }
    if (seen.has(name)) report(['set', i, 'parameter'], `"${name}" is set twice.`);
    seen.add(name);
  });
}

/** "strategy discussion about the plan" would take entries away from "strategy discussion", and with them from its rules. */
function checkSteps({ file, report }: ReadFile, beside: readonly Pack[]): void {
  const known = beside.flatMap(({ steps }) => steps.flatMap(({ name, aliases }) => [name, ...aliases]));
  wordsOf(file).forEach(({ word, path }) => {
    const taken = known.find((one) => takesFrom(stepKey(word), stepKey(one)));
    if (taken !== undefined) report(path, `"${word}" would be read in place of "${taken}" with a clause after it. Choose other words.`);
  });
}

const CLAUSES = ['about', 'by', 'from', 'to', 'with', 're'];

function takesFrom(word: string, known: string): boolean {
  return CLAUSES.some((clause) => word === `${known} ${clause}` || word.startsWith(`${known} ${clause} `));
}

function wordsOf({ steps = [] }: PackFile): readonly { readonly word: string; readonly path: readonly (string | number)[] }[] {
  return steps.flatMap(({ name, aliases = [] }, i) => [
    { word: name, path: ['steps', i, 'name'] },
    ...aliases.map((word, j) => ({ word, path: ['steps', i, 'aliases', j] })),
  ]);
}
