import type { Selector } from '../check.js';

/** What is wrong with words that should be a selector. */
export interface SelectorProblem {
  readonly problem: string;
}

/** Procedures under which a complaint can be taken, as the field `procedure` gives them. */
export const complaintProcedures: readonly string[] = ['statutory', 'corporate', 'not named'];

/**
 * Reads "step [outcome A or B] [attended by X] [procedure P or Q]". The names are as written: whether there is such a step is
 * for whoever knows all packs.
 */
export function parseSelector(text: string): Selector | SelectorProblem {
  const found = /^([^[\]]+)((?:\[[^[\]]*\]\s*)*)$/u.exec(text.trim());
  const step = found?.[1]?.trim() ?? '';
  if (!found || step === '') return { problem: `"${text}" cannot be read: it is a step, with conditions in square brackets after it.` };
  const conditions = [...(found[2] ?? '').matchAll(/\[([^[\]]*)\]/gu)].map(([, condition]) => (condition ?? '').trim());
  const lists = { outcome: emptyList(), 'attended by': emptyList(), procedure: emptyList() };
  for (const condition of conditions) {
    const [, word = '', values = ''] = /^(outcome|attended by|procedure)\s+(\S.*)$/u.exec(condition) ?? [];
    if (!isCondition(word)) return { problem: `"[${condition}]" cannot be read: brackets begin with outcome, attended by or procedure.` };
    lists[word] = values.split(/(?<!\s)\s+or\s+/u).map((value) => value.trim());
  }
  return { step, outcomes: lists.outcome, attendedBy: lists['attended by'], procedures: lists.procedure };
}

type Condition = 'outcome' | 'attended by' | 'procedure';

function isCondition(word: string): word is Condition {
  return word === 'outcome' || word === 'attended by' || word === 'procedure';
}

function emptyList(): readonly string[] {
  return [];
}
