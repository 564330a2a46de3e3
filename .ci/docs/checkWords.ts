import { longPeriod } from '../../server/src/dates/period.js';
import type { Check, Each, Limit, Selector, WithinCheck } from '../../server/src/rules/check.js';
import type { Pack } from '../../server/src/rules/pack.js';
import { listWords } from '../../server/src/chronology/listWords.js';

/** What a check asks, in sentences made of its own data: what a reviewer compares with the source. */
export function checkWords(check: Check, packs: readonly Pack[]): readonly string[] {
  const limit = (one: Limit): string => limitWords(one, packs);
  switch (check.kind) {
    case 'within':
      return withinWords(check, limit);
    case 'before':
      return [
        ...check.cases.map(
          ({ event, least }) => `${steps(check.notice)} comes at least ${limit(least)} before ${steps(event)}${forEach(check.each)}.`,
        ),
        ...(check.onlyIfGiven ? ['Where it is not recorded at all, this rule says nothing: another one does.'] : []),
      ];
    case 'requires':
      return [
        `${steps(check.steps, check.every ? 'and' : 'or')} stands between ${steps(check.from)} and ${steps(check.until)}${forEach(check.each)}.`,
        ...only('Instead, this may be recorded', check.orSteps),
        ...only('It is asked only where this stands between them', check.when),
        ...only('It is not asked after', check.unless),
      ];
    case 'precedes':
      return [
        `${steps(check.first)} comes before ${steps(check.then)}${check.anotherDay ? ', on an earlier day' : ''}.`,
        ...(check.attendedBy.length === 0 ? [] : [`It is attended by ${listWords(check.attendedBy, 'and')}.`]),
      ];
    case 'repeats':
      return [`${steps(check.step)} comes again within ${limit(check.atMost)} ${timesWords(check.which)}, until ${steps(check.until)}.`];
    case 'offers':
      return [
        `${steps(check.letter)} offers ${check.offer}.`,
        ...(check.orFields.length === 0 ? [] : [`Instead of the offer, the entry may have ${fields(check.orFields)}.`]),
        ...only('Instead of the offer, this may be recorded', check.orSteps),
      ];
    case 'excludes':
      return [
        `After ${steps(check.after)} comes ${steps(check.needs)}.`,
        ...only('It is not answered by', check.not),
        ...(check.orFields.length === 0 ? [] : [`Instead, the entry may have ${fields(check.orFields)}.`]),
        ...only('It is not asked after', check.unless),
      ];
    case 'gap':
      return [
        `From ${steps(check.from)} until ${steps(check.until)}, no more than ${limit(check.atMost)} goes by without ${steps(check.contact)}${forEach(check.each)}.`,
        ...only('It is asked only after', check.while),
      ];
    case 'undertaking':
      return [
        `What ${steps(check.step)} promises with \`due:\` is done by that day, by a later entry that \`fulfils:\` it.`,
        ...only('This does it too, where it is "re" the promise', check.doneBy),
      ];
    case 'consistent':
      return [
        check.says,
        `It is asked of ${steps(check.of)}.`,
        ...only('It may come a second time only after', check.againOnlyAfter),
        ...only('It is not asked after', check.unlessAfter),
      ];
    case 'record':
      return ['It is found while the file is read.'];
  }
}

function withinWords(check: WithinCheck, limit: (one: Limit) => string): readonly string[] {
  const start = `${steps(check.from)}${check.alsoFrom.length === 0 ? '' : `, or ${steps(check.alsoFrom)}`}`;
  const counted = check.counting === 'beginning with' ? ', whose own day is day 1' : '';
  return [
    `${steps(check.to)} comes within ${limit(check.limit)} of ${start}${counted}.`,
    ...(check.startParameter === undefined
      ? []
      : [`Which of the two starts it is what \`${check.startParameter}:\` at the head of a file says.`]),
    ...(check.several === undefined ? [] : ['Where there are several starts before one answer, it counts from the last.']),
    ...only('Where it comes in time, this shows it too', check.shownBy),
    ...only('A late one is accepted all the same where this follows', check.waivedBy),
    ...only('It is not asked after', check.unless),
    ...(check.extendedTo === undefined
      ? []
      : [`With ${steps(check.extendedBy)} it may take ${longPeriod(check.extendedTo)}; up to then the check asks rather than accuses.`]),
  ];
}

function limitWords(limit: Limit, packs: readonly Pack[]): string {
  if (limit.kind === 'fixed') return longPeriod(limit.period);
  const standard = packs.flatMap(({ parameters }) => parameters).find(({ name }) => name === limit.name)?.standard;
  return `the time that \`${limit.name}:\` gives (${standard === undefined ? 'without which the rule is silent' : `${standard} where nothing sets it`})`;
}

function timesWords(which: 'first' | 'later' | undefined): string {
  if (which === undefined) return 'each time';
  return which === 'first' ? 'the first time' : 'each time after the first';
}

function only(lead: string, selectors: readonly Selector[] = []): readonly string[] {
  return selectors.length === 0 ? [] : [`${lead}: ${steps(selectors)}.`];
}

function steps(selectors: readonly Selector[], joint: 'and' | 'or' = 'or'): string {
  return listWords(selectors.map(selectorWords), joint);
}

function selectorWords({ step, outcomes, attendedBy, procedures }: Selector): string {
  const conditions = [
    ...(outcomes.length === 0 ? [] : [`outcome: ${listWords(outcomes, 'or')}`]),
    ...(attendedBy.length === 0 ? [] : [`attended by ${listWords(attendedBy, 'or')}`]),
    ...(procedures.length === 0 ? [] : [`procedure: ${listWords(procedures, 'or')}`]),
  ];
  return `*${step}*${conditions.length === 0 ? '' : ` (${conditions.join('; ')})`}`;
}

function fields(names: readonly string[]): string {
  return listWords(
    names.map((name) => `\`${name}:\``),
    'or',
  );
}

function forEach(each: Each | undefined): string {
  return each === undefined ? '' : `, for each ${each}`;
}
