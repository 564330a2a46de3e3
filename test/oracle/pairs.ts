import type { Judgement } from '../../server/src/rules/judgement.js';
import type { CaseData } from './caseData.js';
import type { Surveys } from './expected.js';
import type { Clock } from './survey.js';

/** A clock to be judged, with the engine's judgement of it; and what is wrong with how the engine chose it. */
export interface Asked {
  readonly clock?: Clock;
  readonly judgement?: Judgement;
  readonly wrong: readonly string[];
}

/**
 * The clocks of a case. Where reviews follow each other, each is answered by the next until the plan ends; where their order is not
 * the same in all worlds, the engine's own choice is taken, and only its verdict is compared.
 */
export function pairsOf(data: CaseData, clock: Clock, surveys: readonly Surveys[], found: readonly Judgement[]): readonly Asked[] {
  const { entries, shape } = data;
  if (shape !== 'cp/next-review-6-months') {
    const [judgement] = found;
    return [{ clock, ...(judgement && { judgement }), wrong: found.length > 1 ? ['more than one judgement'] : [] }];
  }
  const chosen = found.map((judgement): Asked => ({
    clock: { start: judgement.trigger ?? -1, answer: judgement.answer },
    judgement,
    wrong: [],
  }));
  const due = inOrder(data, surveys);
  const names = (clocks: readonly (Clock | undefined)[]): string =>
    clocks
      .map((clock) => `${entries[clock?.start ?? -1]?.label ?? 'none'} ${entries[clock?.answer ?? -1]?.label ?? 'next'}`)
      .toSorted()
      .join(', ');
  const [oracle, engine] = [due && names(due), names(chosen.map(({ clock }) => clock))];
  return due === undefined || oracle === engine ? chosen : [...chosen, { wrong: [`clocks: oracle ${oracle ?? ''}, engine ${engine}`] }];
}

/** The clock of a case that has no more than one. */
export function onlyClock({ entries }: CaseData): Clock {
  const at = (role: string): number => entries.findIndex((entry) => entry.role === role);
  return { start: at('start'), answer: at('answer') };
}

/** What has to follow what, where the reviews and the end of the plan come in the same order in all worlds. */
function inOrder({ entries }: CaseData, surveys: readonly Surveys[]): readonly Clock[] | undefined {
  const places = entries.flatMap(({ role }, i) => (role === 'review' || role === 'ended' ? [i] : []));
  const days = (i: number) => {
    const spans = surveys.flatMap(({ widest }) => widest.possible.of(i) ?? []);
    return { first: Math.min(...spans.map(({ earliest }) => earliest)), last: Math.max(...spans.map(({ latest }) => latest)) };
  };
  const ordered = places.toSorted((a, b) => days(a).first - days(b).first);
  if (ordered.some((place, i) => i > 0 && days(ordered[i - 1] ?? place).last >= days(place).first)) return undefined;
  return ordered.flatMap((start, i): readonly Clock[] => {
    const next = ordered[i + 1];
    if (entries[start]?.role !== 'review' || (next !== undefined && entries[next]?.role === 'ended')) return [];
    return [{ start, answer: next }];
  });
}
