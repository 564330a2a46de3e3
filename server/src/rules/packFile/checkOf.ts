import type { Check, WithinCheck } from '../pack.js';
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
        unless: steps(rule.unless, 'unless'),
      };
    case 'precedes':
      return {
        kind: 'precedes',
        first: steps(rule.first, 'first'),
        then: steps(rule.then, 'then'),
        attendedBy: textsOf(rule['attended by']),
      };
    case 'repeats':
      return {
        kind: 'repeats',
        step: steps(rule.step, 'step'),
        atMost: limitAt(reading, rule['at most'], [...path, 'at most']),
        until: steps(rule.until, 'until'),
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
        contact: steps(rule.contact, 'contact'),
        until: steps(rule.until, 'until'),
        atMost: limitAt(reading, rule['at most'], [...path, 'at most']),
        ...(rule.each === undefined ? {} : { each: rule.each }),
      };
    case 'undertaking':
      return { kind: 'undertaking', step: steps(rule.step, 'step') };
    case 'consistent':
      fieldsAt(reading, rule.field, [...path, 'field']);
      if (rule['must be given'] !== 'yes' && rule.not === undefined) {
        reading.report([...path, 'field'], 'Say what is asked of the field: "must be given: yes", or "not" with what it must not say.');
      }
      return {
        kind: 'consistent',
        of: steps(rule.of, 'of'),
        unlessAfter: steps(rule['unless after'], 'unless after'),
        field: rule.field,
        mustBeGiven: rule['must be given'] === 'yes',
        not: textsOf(rule.not),
        ...(rule.values === undefined ? {} : { values: rule.values }),
        says: rule.says,
      };
    case 'record':
      return { kind: 'record' };
  }
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
  };
}
