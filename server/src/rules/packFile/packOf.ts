import { parsePeriod } from '../../dates/period.js';
import type { Citation, NotChecked, Pack, Parameter, Rule } from '../pack.js';
import { checkOf } from './checkOf.js';
import type { Path } from './packError.js';
import { parameterOf, stepKind, type PackNames, type ReadFile } from './packNames.js';
import type { ParameterFile } from './packSchema.js';
import { didYouMean } from './plainIssue.js';
import { citedEditions, editionOf, type Edition } from './editions.js';
import { dayAt, textsOf, type Reading } from './reading.js';
import type { RuleFile } from './ruleSchema.js';

/** The pack that a file describes. What its texts cannot mean is reported. */
export function packOf({ file, ruleNumbers, report }: ReadFile, names: PackNames): Pack {
  const reading: Reading = { names, report };
  const editions = (file.editions ?? []).map((edition, i) => editionOf(reading, edition, ['editions', i]));
  dayAt(reading, file['last checked'], ['last checked']);
  return {
    id: file.pack,
    title: file.title,
    ...(file.procedure === undefined ? {} : { procedure: file.procedure }),
    ...(file['only if named'] === undefined ? {} : { onlyIfNamed: true }),
    lastChecked: file['last checked'],
    calendar: file.calendar,
    steps: (file.steps ?? []).map(stepKind),
    fields: file.fields ?? [],
    parameters: (file.parameters ?? []).map((parameter, i) => checkedParameter(reading, parameter, ['parameters', i])),
    rules: (file.rules ?? []).map((rule, i) => ruleOf(reading, rule, ['rules', ruleNumbers[i] ?? i], file['last checked'], editions)),
    ...(file.set === undefined
      ? {}
      : { set: file.set.map(({ citation, ...one }, i) => ({ ...one, citation: citationOf(reading, citation, ['set', i, 'citation']) })) }),
    notChecked: (file['not checked'] ?? []).map(({ id, duty, why }): NotChecked => ({ ...(id === undefined ? {} : { id }), duty, why })),
  };
}

function ruleOf(reading: Reading, rule: RuleFile, path: Path, packChecked: string, editions: readonly Edition[]): Rule {
  const lastChecked = rule['last checked'] ?? packChecked;
  if (rule['last checked'] !== undefined) dayAt(reading, lastChecked, [...path, 'last checked']);
  const severity = rule.check === 'record' ? rule.severity : undefined;
  const owedTo = rule.check === 'record' ? [] : rule['owed to'].split(',').map((one) => one.trim());
  if (rule.citations === undefined && rule.editions === undefined) reading.report([...path, 'citations'], '"citations" is missing.');
  const { met, late, depends, 'not applicable': notApplicable } = rule.examples;
  return {
    id: rule.id,
    title: rule.title,
    why: rule.why,
    toDo: rule['to do'],
    weight: rule.weight,
    owedTo,
    citations: [
      ...citedEditions(reading, rule.editions, editions, [...path, 'editions']),
      ...(rule.citations ?? []).map((citation, i) => citationOf(reading, citation, [...path, 'citations', i])),
    ],
    lastChecked,
    check: checkOf(reading, rule, path),
    ...(severity === undefined ? {} : { recordSeverity: severity }),
    foldsUnder: foldsUnder(reading, rule, [...path, 'folds under']),
    ...(rule['if not recorded'] === undefined ? {} : { ifNotRecorded: rule['if not recorded'] }),
    assumptions: rule.assumptions ?? [],
    examples: {
      met,
      ...(late === undefined ? {} : { late }),
      ...(depends === undefined ? {} : { depends }),
      ...(notApplicable === undefined ? {} : { notApplicable }),
    },
  };
}

type Written = NonNullable<RuleFile['citations']>[number];
type WrittenCitation = Omit<Written, 'from' | 'to'> & Partial<Pick<Written, 'from' | 'to'>>;

function citationOf(reading: Reading, written: WrittenCitation, path: Path): Citation {
  const from = written.from === undefined ? undefined : dayAt(reading, written.from, [...path, 'from']);
  const to = written.to === undefined ? undefined : dayAt(reading, written.to, [...path, 'to']);
  if (from !== undefined && to !== undefined && to < from) reading.report([...path, 'to'], 'This edition ends before it begins.');
  return {
    instrument: written.instrument,
    short: written.short,
    provision: written.provision,
    ...(written.words === undefined ? {} : { words: written.words }),
    ...(written.address === undefined ? {} : { address: written.address }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    verified: written.verified,
  };
}

function foldsUnder({ names, report }: Reading, rule: RuleFile, path: Path): readonly string[] {
  const written = rule['folds under'];
  const ids = textsOf(written);
  ids.forEach((id, i) => {
    const at = typeof written === 'string' ? path : [...path, i];
    if (!names.rules.has(id)) report(at, `There is no rule "${id}".${didYouMean(id, [...names.rules])}`);
    if (id === rule.id) report(at, 'A rule cannot fold under itself.');
  });
  return ids;
}

/** Beginnings of a date, with which no header field may begin: a line that does is an entry. */
const DATE_WORDS =
  /^(?:\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]+ary|ch|il|ust|ember|ober)?\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:on|in|at|early|mid|late|end|beginning|about|circa|before|after|by|not|since|until|between|undated|spring|summer|autumn|winter)\b)/iu;

function checkedParameter(reading: Reading, written: ParameterFile, path: Path): Parameter {
  const { name, kind, choices = [], standard } = written;
  if (DATE_WORDS.test(name))
    reading.report([...path, 'name'], `"${name}" begins like a date, and would be read as one in a file's header.`);
  if (kind === 'choice' && choices.length < 2) reading.report(path, 'A choice needs at least two "choices".');
  if (kind === 'period' && choices.length > 0)
    reading.report([...path, 'choices'], 'Only a parameter of kind "choice" has choices.', 'key');
  if (standard !== undefined && kind === 'choice' && !choices.includes(standard)) {
    reading.report([...path, 'standard'], `"${standard}" is none of the choices.${didYouMean(standard, choices)}`);
  }
  if (standard !== undefined && kind === 'period' && parsePeriod(standard) === undefined) {
    reading.report([...path, 'standard'], `"${standard}" is no period. Write a number and its unit: "3 days".`);
  }
  return parameterOf(written);
}
