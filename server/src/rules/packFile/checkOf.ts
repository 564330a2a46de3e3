import type { Check, ConsistentCheck, WithinCheck } from '../check.js';
import type { Path } from './packError.js';
import { fieldsAt, limitAt, periodAt, selectorsAt, textsOf, type Reading } from './reading.js';
import type { RuleFile } from './ruleSchema.js';

type RuleOf<Kind extends RuleFile['check']> = Extract<RuleFile, { check: Kind }>;

/** The check that a rule's keys describe. `path` is the rule's own. */
export function checkOf(reading: Reading, rule: RuleFile, path: Path): Check {
  const steps = (written: string | readonly string[] | undefined, ...keys: readonly string[]) =>
    selectorsAt(reading, written, [...path, ...keys]);
  switch (rule.check) {
    case 'within':
      return withinCheck(reading, rule, path);
    case 'before':
      return {
        kind: 'before',
        cases: rule.cases.map((one, i) => ({
          event: selectorsAt(reading, one.event, [...path, 'cases', i, 'event']),
          least: limitAt(reading, one.least, [...path, 'cases', i, 'least']),
        })),
        notice: steps(rule.notice, 'notice'),
        ...(rule.each === undefined ? {} : { each: rule.each }),
        onlyIfGiven: rule['only if given'] === 'yes',
      };
    case 'requires':
      return {
        kind: 'requires',
        steps: steps(rule.steps, 'steps'),
        from: steps(rule.between.from, 'between', 'from'),
        until: steps(rule.between.until, 'between', 'until'),
        when: steps(rule.when, 'when'),
        ...(rule.each === undefined ? {} : { each: rule.each }),
        ...(rule.every === 'yes' ? { every: true } : {}),
        ...(rule['or steps'] === undefined ? {} : { orSteps: steps(rule['or steps'], 'or steps') }),
        unless: steps(rule.unless, 'unless'),
      };
    case 'precedes':
      return {
        kind: 'precedes',
        first: steps(rule.first, 'first'),
        then: steps(rule.then, 'then'),
        attendedBy: textsOf(rule['attended by']),
        ...(rule['on another day'] === 'yes' ? { anotherDay: true } : {}),
      };
    case 'repeats':
      return {
        kind: 'repeats',
        step: steps(rule.step, 'step'),
        atMost: limitAt(reading, rule['at most'], [...path, 'at most']),
        until: steps(rule.until, 'until'),
        ...(rule.which === undefined ? {} : { which: rule.which }),
      };
    case 'offers':
      return {
        kind: 'offers',
        letter: steps(rule.letter, 'letter'),
        offer: rule.offer,
        orFields: fieldsAt(reading, rule['or fields'], [...path, 'or fields']),
        orSteps: steps(rule['or steps'], 'or steps'),
      };
    case 'excludes':
      return {
        kind: 'excludes',
        after: steps(rule.after, 'after'),
        needs: steps(rule.needs, 'needs'),
        not: steps(rule.not, 'not'),
        orFields: fieldsAt(reading, rule['or fields'], [...path, 'or fields']),
        unless: steps(rule.unless, 'unless'),
      };
    case 'gap':
      return {
        kind: 'gap',
        from: steps(rule.from, 'from'),
        ...(rule.while === undefined ? {} : { while: steps(rule.while, 'while') }),
        contact: steps(rule.contact, 'contact'),
        until: steps(rule.until, 'until'),
        atMost: limitAt(reading, rule['at most'], [...path, 'at most']),
        ...(rule.each === undefined ? {} : { each: rule.each }),
      };
    case 'undertaking':
      return {
        kind: 'undertaking',
        step: steps(rule.step, 'step'),
        ...(rule['done by'] === undefined ? {} : { doneBy: steps(rule['done by'], 'done by') }),
      };
    case 'consistent':
      return consistentCheck(reading, rule, path);
    case 'record':
      return { kind: 'record' };
  }
}

function consistentCheck(reading: Reading, rule: RuleOf<'consistent'>, path: Path): ConsistentCheck {
  fieldsAt(reading, rule.field, [...path, 'field']);
  const ofField = rule['must be given'] === 'yes' || rule.not !== undefined;
  if (rule.field !== undefined && !ofField) {
    reading.report([...path, 'field'], 'Say what is asked of the field: "must be given: yes", or "not" with what it must not say.');
  }
  const ofEntry = rule['not roles'] !== undefined || rule['not at a weekend'] === 'yes' || rule['again only after'] !== undefined;
  if (rule.field === undefined && (ofField || !ofEntry))
    reading.report([...path, 'of'], 'Say what is asked: a "field", "not roles", "not at a weekend" or "again only after".');
  return {
    kind: 'consistent',
    of: selectorsAt(reading, rule.of, [...path, 'of']),
    unlessAfter: selectorsAt(reading, rule['unless after'], [...path, 'unless after']),
    ...(rule.field === undefined ? {} : { field: rule.field }),
    mustBeGiven: rule['must be given'] === 'yes',
    not: textsOf(rule.not),
    ...(rule['not roles'] === undefined ? {} : { notRoles: textsOf(rule['not roles']) }),
    ...(rule['not at a weekend'] === 'yes' ? { notAtWeekend: true } : {}),
    ...(rule['again only after'] === undefined
      ? {}
      : { againOnlyAfter: selectorsAt(reading, rule['again only after'], [...path, 'again only after']) }),
    ...(rule.values === undefined ? {} : { values: rule.values }),
    says: rule.says,
  };
}

function withinCheck(reading: Reading, rule: RuleOf<'within'>, path: Path): WithinCheck {
  const extendedTo = rule['extended to'];
  const startParameter = rule['start parameter'];
  if ((extendedTo === undefined) !== (rule['extended by'] === undefined)) {
    const [given, missing] = extendedTo === undefined ? ['extended by', 'extended to'] : ['extended to', 'extended by'];
    reading.report([...path, given], `"${given}" needs "${missing}" beside it.`, 'key');
  }
  if (startParameter !== undefined) {
    const parameter = reading.names.parameters.get(startParameter);
    if (parameter?.kind !== 'choice' || parameter.choices.length !== 2 || rule['also from'] === undefined) {
      reading.report(
        [...path, 'start parameter'],
        'This is the name of a parameter with two choices: the first means "from", the second "also from", which the rule needs too.',
      );
    }
  }
  return {
    kind: 'within',
    from: selectorsAt(reading, rule.from, [...path, 'from']),
    to: selectorsAt(reading, rule.to, [...path, 'to']),
    limit: limitAt(reading, rule.limit, [...path, 'limit']),
    counting: rule.counting ?? 'after',
    unless: selectorsAt(reading, rule.unless, [...path, 'unless']),
    extendedBy: selectorsAt(reading, rule['extended by'], [...path, 'extended by']),
    ...(extendedTo === undefined ? {} : { extendedTo: periodAt(reading, extendedTo, [...path, 'extended to']) }),
    alsoFrom: selectorsAt(reading, rule['also from'], [...path, 'also from']),
    ...(startParameter === undefined ? {} : { startParameter }),
    ...(rule['shown by'] === undefined ? {} : { shownBy: selectorsAt(reading, rule['shown by'], [...path, 'shown by']) }),
    ...(rule['waived by'] === undefined ? {} : { waivedBy: selectorsAt(reading, rule['waived by'], [...path, 'waived by']) }),
    ...(rule.several === undefined ? {} : { several: rule.several }),
  };
}
