import type { Check, Selector } from '../rules/check.js';

/** The names of the steps that a check looks at. */
export function stepsOf(check: Check): readonly string[] {
  return selectorsOf(check).map(({ step }) => step);
}

/** All the selectors of a check. */
export function selectorsOf(check: Check): readonly Selector[] {
  switch (check.kind) {
    case 'within':
      return [...check.from, ...check.to, ...check.unless, ...check.extendedBy, ...check.alsoFrom];
    case 'before':
      return [...check.cases.flatMap(({ event }) => event), ...check.notice];
    case 'requires':
      return [...check.steps, ...check.from, ...check.until, ...check.when, ...check.unless];
    case 'precedes':
      return [...check.first, ...check.then];
    case 'repeats':
      return [...check.step, ...check.until];
    case 'offers':
      return [...check.letter, ...check.orSteps];
    case 'excludes':
      return [...check.after, ...check.needs, ...check.not, ...check.unless];
    case 'gap':
      return [...check.from, ...check.contact, ...check.until];
    case 'undertaking':
      return check.step;
    case 'consistent':
      return check.of;
    case 'record':
      return [];
  }
}
