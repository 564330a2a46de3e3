import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { fits, type Fit } from '../../server/src/rules/fits.js';
import { longDay } from '../../server/src/dates/civilDay.js';
import { judge, type Judged } from '../support/judge.js';
import type { CaseData, Role } from './caseData.js';
import { generateCase } from './generateCase.js';
import { printWhen } from './printCase.js';
import { randomFrom } from './random.js';
import { answersOf, type Asked } from './orderInWorlds.js';

export interface OrderRun {
  /** Questions compared with the engine. */
  readonly compared: number;
  readonly answers: ReadonlyMap<string, number>;
  /** Each with its case, ready to be pasted into a test. */
  readonly differences: readonly string[];
}

/** Compares what the engine says of the order of entries with every possible world, for the cases of so many seeds from `first` on. */
export function runOrder(first: number, cases: number): OrderRun {
  const answers = new Map<string, number>();
  const differences: string[] = [];
  let compared = 0;
  for (let seed = first; seed < first + cases && differences.length < 5; seed += 1) {
    const data = withoutDoubt(generateCase(seed));
    const asked = questionsOf(data, seed);
    const found = asked.length === 0 ? undefined : answersOf(data, asked);
    if (found === undefined) continue;
    const text = print(data);
    const engine = judge(text, { packs });
    for (const [i, { expected, question }] of found.entries()) {
      const said = i === 0 ? inOrder(engine) : fitIn(engine, question);
      if (said === undefined) continue;
      compared += 1;
      answers.set(said, (answers.get(said) ?? 0) + 1);
      if (!expected.includes(said))
        differences.push(`seed ${seed}, ${JSON.stringify(question)}: oracle ${expected.join(' or ')}, engine ${said}\n${text}`);
    }
  }
  return { compared, answers, differences };
}

/** Alone the rule by which a strategy discussion comes before the end of the enquiries. */
const packs = builtInPacks.map((pack) => ({ ...pack, rules: pack.rules.filter(({ id }) => id === 'cp/strategy-first') }));

const STEPS: Readonly<Partial<Record<Role, string>>> = { start: 'strategy discussion', answer: 'section 47 enquiry completed' };

function print({ asAt, entries }: CaseData): string {
  const lines = entries.flatMap(({ role, label, when, accounts }) => [
    `${printWhen(when)}: ${STEPS[role] ?? 'home visit'} @${label}`,
    ...accounts.map((one) => `    account: ${one.when === 'not done' ? 'not done' : printWhen(one.when)}, ${one.teller}`),
  ]);
  return [`as at: ${longDay(asAt)}`, ...lines, ''].join('\n');
}

/** Entries that somebody doubts are judged by other rules than those of order. */
function withoutDoubt(data: CaseData): CaseData {
  return { ...data, entries: data.entries.map(({ contested: _, ...entry }) => entry) };
}

/** First whether what starts comes before what answers; then of some entries whether they lie between two others. */
function questionsOf({ entries }: CaseData, seed: number): readonly Asked[] {
  const at = (role: Role): number => entries.findIndex((entry) => entry.role === role);
  const [from, event] = [at('start'), at('answer')];
  if (from < 0 || event < 0) return [];
  const { between, chance } = randomFrom(seed);
  const some = Array.from({ length: 8 }, (): Asked => {
    const [a, b, c] = [0, 1, 2].map(() => between(0, entries.length - 1));
    return { ...(chance(0.7) && a !== undefined && { from: a }), ...(chance(0.8) && b !== undefined && { until: b }), event: c ?? 0 };
  });
  const apart = some.filter((one) => (one.from ?? one.until) !== undefined && one.from !== one.event && one.until !== one.event);
  return [{ from, event }, ...apart];
}

function fitIn({ chronology: { events, worlds } }: Judged, { from, until, event }: Asked): Fit | undefined {
  const candidate = events[event];
  const due = events[until ?? from ?? event];
  if (candidate === undefined || due === undefined) return undefined;
  const window = {
    due: { event: due, match: 'yes' as const },
    from: from === undefined ? undefined : events[from],
    until: until === undefined ? undefined : events[until],
  };
  return fits(worlds, window, candidate);
}

function inOrder({ evaluation }: Judged): Fit | undefined {
  const verdict = evaluation.judgements.find(({ rule, trigger, answer }) => rule.id === 'cp/strategy-first' && trigger !== answer)?.verdict;
  switch (verdict) {
    case 'problem':
      return 'no';
    case 'depends':
      return 'possible';
    case 'in-time':
      return 'yes';
    default:
      return undefined;
  }
}
