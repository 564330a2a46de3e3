import { longDayWithWeekday, longRange } from '../../dates/civilDay.js';
import type { ChecklistLine, ChecklistVerdict } from '../../rules/finding.js';
import { groupBy } from '../../rules/groupBy.js';
import type { Rule } from '../../rules/pack.js';
import type { Range } from '../../syntax/chronDocument.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import { rangeAt } from '../diagnosticOf.js';
import { findingSentence } from '../findingSentence.js';
import type { Snapshot } from '../snapshot.js';
import { threadTitle } from '../threadTitle.js';
import { workedOut } from '../workedOut.js';
import { checklistWords } from '../verdictWords.js';

/** A procedure with its rules, each as it came out. Those that nothing brings into play are there too, and say so. */
export interface ChecklistProcedure {
  /** The same for as long as the procedure is. */
  readonly id: string;
  readonly title: string;
  readonly threads: readonly ChecklistThread[];
}

/** What belongs to one complaint; or, with no title, to the case as a whole. */
export interface ChecklistThread {
  readonly id: string;
  readonly title?: string;
  readonly rules: readonly ChecklistRule[];
}

export interface ChecklistRule {
  /** Unlike `rule`, another for each thread. */
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  /** At least one: a rule can ask the same of several people, and of each of several conferences. */
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly id: string;
  readonly verdict: ChecklistVerdict;
  /** "Late", "Pending, due Thu 4 April 2024". */
  readonly words: string;
  readonly person?: string;
  /** Why, in one or two plain sentences with words of the file in them. */
  readonly detail: string;
  /** The same to put in a letter. */
  readonly sentence: string;
  /** The entry that proves it, or that starts it. */
  readonly range?: Range;
}

/** The checklist of the case: procedures and rules in the order of the packs, so that nothing moves about while somebody types. */
export function checklistOf(snapshot: Snapshot): readonly ChecklistProcedure[] {
  return known(snapshot, '', () => checklistInSteps(snapshot));
}

const known = workedOut<readonly ChecklistProcedure[]>();

function* checklistInSteps(snapshot: Snapshot): Steps<readonly ChecklistProcedure[]> {
  const all = yield* snapshot.evaluation.checklistInSteps();
  const byRule = groupBy(all, ({ rule }) => rule);
  const procedures: ChecklistProcedure[] = [];
  for (const { id, title, rules } of snapshot.packs) {
    yield;
    const own = new Set(rules.map((rule) => rule.id));
    const threads = new Map(all.flatMap(({ rule, thread }): [string, ChecklistRule[]][] => (own.has(rule) ? [[thread ?? '', []]] : [])));
    for (const rule of rules)
      for (const [thread, lines] of groupBy(byRule.get(rule.id) ?? [], (line) => line.thread ?? ''))
        threads.get(thread)?.push(yield* ruleOf(snapshot, `${id} ${thread}`, rule, lines));
    if (threads.size > 0) procedures.push({ id, title, threads: [...threads].map((thread) => threadOf(snapshot, id, ...thread)) });
  }
  return procedures;
}

function threadOf(snapshot: Snapshot, procedure: string, thread: string, rules: readonly ChecklistRule[]): ChecklistThread {
  return { id: `${procedure} ${thread}`, ...(thread === '' ? {} : { title: threadTitle(snapshot, thread) }), rules };
}

function* ruleOf(snapshot: Snapshot, thread: string, rule: Rule, lines: readonly ChecklistLine[]): Steps<ChecklistRule> {
  const id = `${thread} ${rule.id}`;
  const items = yield* flatMapInSteps(lines, (line, index): readonly ChecklistItem[] => {
    const { verdict, person, detail, place } = line;
    return [
      {
        id: `${id} ${index}`,
        verdict,
        words: itemWords(line),
        ...(person === undefined ? {} : { person }),
        detail,
        sentence: findingSentence(snapshot, rule, verdict, detail),
        ...(place && { range: rangeAt(snapshot, place) }),
      },
    ];
  });
  return { id, rule: rule.id, title: rule.title, items };
}

function itemWords({ verdict, due }: ChecklistLine): string {
  const words = checklistWords(verdict);
  if (verdict !== 'pending' || !due) return words;
  const day = due.earliest === due.latest ? longDayWithWeekday(due.latest) : longRange(due.earliest, due.latest);
  return `${words}, due ${day}`;
}
