import type { Day } from '../../dates/civilDay.js';
import { parseIsoDay } from '../../dates/civilDay.js';
import { parsePeriod, type Period } from '../../dates/period.js';
import type { Limit, Selector } from '../check.js';
import type { Path, Report } from './packError.js';
import { stepKey, type PackNames } from './packNames.js';
import { didYouMean } from './plainIssue.js';
import { complaintProcedures, parseSelector } from './selector.js';

/** Turns texts of a pack file into what they mean. A text that means nothing is reported, and something harmless stands in for it. */
export interface Reading {
  readonly names: PackNames;
  readonly report: Report;
}

/** One selector or several. */
export function selectorsAt(reading: Reading, written: string | readonly string[] | undefined, path: Path): readonly Selector[] {
  if (written === undefined) return [];
  if (typeof written === 'string') return selectorAt(reading, written, path);
  return written.flatMap((text, i) => selectorAt(reading, text, [...path, i]));
}

export function limitAt(reading: Reading, written: string, path: Path): Limit {
  const name = /^parameter\s+(\S.*)$/u.exec(written)?.[1];
  if (name === undefined) return { kind: 'fixed', period: periodAt(reading, written, path) };
  const parameter = reading.names.parameters.get(name);
  if (parameter === undefined) {
    reading.report(path, `No pack declares a parameter "${name}".${didYouMean(name, [...reading.names.parameters.keys()])}`);
  } else if (parameter.kind !== 'period') {
    reading.report(path, `The parameter "${name}" is a choice: a limit needs a period.`);
  }
  return { kind: 'parameter', name };
}

export function periodAt({ report }: Reading, written: string, path: Path): Period {
  const period = parsePeriod(written);
  if (period === undefined)
    report(path, `"${written}" is no period. Write a number and its unit: "15 working days", "2 days", "3 months".`);
  return period ?? { n: 0, unit: 'day' };
}

export function dayAt({ report }: Reading, written: string, path: Path): Day | undefined {
  const day = parseIsoDay(written);
  if (day === undefined) report(path, `"${written}" is no day. Write year, month and day: "2018-07-04".`);
  return day;
}

/** Fields that a rule asks for must be declared, or no chronology could have them. */
export function fieldsAt({ names, report }: Reading, written: string | readonly string[] | undefined, path: Path): readonly string[] {
  const fields = textsOf(written);
  for (const [i, field] of fields.entries()) {
    if (names.fields.has(field)) continue;
    report(
      typeof written === 'string' ? path : [...path, i],
      `No pack declares a field "${field}".${didYouMean(field, [...names.fields])}`,
    );
  }
  return fields;
}

export function textsOf(written: string | readonly string[] | undefined): readonly string[] {
  return written === undefined ? [] : typeof written === 'string' ? [written] : written;
}

function selectorAt({ names, report }: Reading, text: string, path: Path): readonly Selector[] {
  const selector = parseSelector(text);
  if ('problem' in selector) {
    report(path, selector.problem);
    return [];
  }
  const step = names.steps.get(stepKey(selector.step));
  if (step === undefined) {
    const own = names.stepNames.get(stepKey(selector.step));
    const allNames = [...names.steps.values()].map(({ name }) => name);
    report(
      path,
      own === undefined
        ? `No pack declares a step "${selector.step}".${didYouMean(selector.step, allNames)}`
        : `"${selector.step}" is another word for a step. Write its own name, "${own}".`,
    );
    return [];
  }
  const outcomes = step.outcomes.map(({ name }) => name);
  for (const outcome of selector.outcomes) {
    if (!outcomes.includes(outcome)) {
      report(path, `The step "${step.name}" has no outcome "${outcome}".${didYouMean(outcome, outcomes)}`);
    }
  }
  for (const procedure of selector.procedures) {
    if (!complaintProcedures.includes(procedure)) {
      report(
        path,
        `There is no procedure "${procedure}": it is ${complaintProcedures.join(', ')}.${didYouMean(procedure, complaintProcedures)}`,
      );
    }
  }
  return [{ ...selector, step: step.name }];
}
