import type { ChecklistItem, ChecklistProcedure, ChecklistRule, ChecklistThread } from '../../../server/src/service/languageService.js';

/** What of the checklist is listed. */
export type ChecklistFilter = 'all' | 'applicable' | 'open';

/** A line of the checklist, in words: nothing in it is said by a colour or a sign alone. */
export interface ChecklistNode {
  /** The same for as long as the line is, so that what somebody opened stays open. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly verdict?: Verdict;
  readonly children: readonly ChecklistNode[];
  readonly isOpenAtFirst: boolean;
  readonly rule?: string;
  readonly sentence?: string;
  readonly range?: ChecklistItem['range'];
}

export type Verdict = ChecklistItem['verdict'];

/** The lines that a filter leaves. Procedures and complaints of which none is left are left out too. */
export function checklistNodes(procedures: readonly ChecklistProcedure[], filter: ChecklistFilter): readonly ChecklistNode[] {
  return procedures.flatMap(({ id, title, threads }) => {
    const [only, ...others] = threads;
    // One level less where the procedure has nothing to part.
    const children =
      only !== undefined && others.length === 0 && only.title === undefined
        ? ruleNodes(only, filter)
        : threads.flatMap((thread) => groupNode(thread.id, thread.title ?? 'Whole case', ruleNodes(thread, filter), [thread]));
    return groupNode(`procedure ${id}`, title, children, threads);
  });
}

/** How many lines want attention, and what they are: "2 late, 5 not recorded". */
export function openCounts(procedures: readonly ChecklistProcedure[]): { readonly open: number; readonly words: string } {
  const open = itemsOf(procedures.flatMap(({ threads }) => threads)).filter(isOpen);
  return { open: open.length, words: countWords(open) };
}

function groupNode(
  id: string,
  label: string,
  children: readonly ChecklistNode[],
  threads: readonly ChecklistThread[],
): readonly ChecklistNode[] {
  if (children.length === 0) return [];
  const items = itemsOf(threads);
  const open = items.filter(isOpen).length;
  const met = items.filter(({ verdict }) => verdict === 'in-time').length;
  const description = open + met === 0 ? 'not applicable' : `${open} open, ${met} met`;
  return [
    { id, label, description, tooltip: countWords(items), spoken: `${label}: ${countWords(items)}`, children, isOpenAtFirst: open > 0 },
  ];
}

function ruleNodes({ rules }: ChecklistThread, filter: ChecklistFilter): readonly ChecklistNode[] {
  return rules.flatMap((rule) =>
    ruleNode(
      rule,
      rule.items.filter((item) => passes(item, filter)),
    ),
  );
}

function ruleNode(rule: ChecklistRule, items: readonly ChecklistItem[]): readonly ChecklistNode[] {
  const [worst, ...others] = items.toSorted((a, b) => gravity(a) - gravity(b));
  if (worst === undefined) return [];
  if (others.length === 0) return [leaf(rule.id, worst, `${worst.words}: ${rule.title}`, worst.person ?? '', rule)];
  const same = items.filter(({ verdict }) => verdict === worst.verdict).length;
  const words = same === items.length ? worst.words : `${worst.words}, ${same} of ${items.length}`;
  const children = items.map((item) =>
    leaf(item.id, item, [item.words, ...(item.person === undefined ? [] : [item.person])].join(': '), item.detail, rule),
  );
  return [
    {
      ...leaf(rule.id, worst, `${words}: ${rule.title}`, '', rule),
      spoken: `${words}: ${rule.title}`,
      tooltip: countWords(items),
      children,
    },
  ];
}

function leaf(id: string, item: ChecklistItem, label: string, description: string, { rule, title }: ChecklistRule): ChecklistNode {
  const { verdict, words, person, detail, sentence, range } = item;
  return {
    id,
    label,
    description,
    tooltip: `${title}\n${detail}`,
    spoken: [words, title, ...(person === undefined ? [] : [person]), detail].join('. '),
    verdict,
    children: [],
    isOpenAtFirst: false,
    rule,
    sentence,
    ...(range && { range }),
  };
}

function itemsOf(threads: readonly ChecklistThread[]): readonly ChecklistItem[] {
  return threads.flatMap(({ rules }) => rules.flatMap(({ items }) => items));
}

function passes(item: ChecklistItem, filter: ChecklistFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'applicable':
      return item.verdict !== 'not-applicable';
    case 'open':
      return isOpen(item);
  }
}

/** From what weighs most to what asks for nothing. */
const byGravity: readonly Verdict[] = [
  ...(['late', 'overdue', 'not-done', 'no-evidence', 'not-recorded', 'may-be-overdue', 'depends', 'problem'] as const),
  ...(['pending', 'in-time', 'set-aside', 'not-applicable'] as const),
];

function gravity({ verdict }: Pick<ChecklistItem, 'verdict'>): number {
  return byGravity.indexOf(verdict);
}

/** Somebody has to look at it: it is neither as it should be, nor still to come, nor settled. */
function isOpen(item: Pick<ChecklistItem, 'verdict'>): boolean {
  return gravity(item) < byGravity.indexOf('pending');
}

function countWords(items: readonly ChecklistItem[]): string {
  const counts = byGravity.flatMap((verdict) => {
    const own = items.filter((item) => item.verdict === verdict);
    const words = own[0]?.words.replace(/,.*$/su, '').toLowerCase();
    return words === undefined ? [] : [`${own.length} ${words}`];
  });
  return counts.length === 0 ? 'nothing' : counts.join(', ');
}
