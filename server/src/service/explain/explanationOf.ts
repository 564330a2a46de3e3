import { explainContradiction } from '../../chronology/explainContradiction.js';
import { reasonsOf } from '../../chronology/reasons.js';
import { contradictionsOf } from '../../chronology/reportContradictions.js';
import { explainJudgement } from '../../rules/explainJudgement.js';
import type { Explanation } from '../../rules/explanation.js';
import type { Finding } from '../../rules/finding.js';
import type { Snapshot } from '../snapshot.js';

/** The working of a finding, made when it is asked for. Nothing where its message says all there is. */
export function explanationOf(snapshot: Snapshot, finding: Finding): Explanation | undefined {
  const { judgement } = finding;
  const explanation = judgement ? explainJudgement(snapshot.chronology, snapshot.packs, judgement) : contradictionAt(snapshot, finding);
  if (explanation === undefined) return undefined;
  const { days, counts, settledBy, contradiction } = explanation;
  return days.length + counts.length + settledBy.length > 0 || contradiction ? explanation : undefined;
}

function contradictionAt({ chronology }: Snapshot, { rule, place, message }: Finding): Explanation | undefined {
  if (rule !== 'case/contradiction') return undefined;
  const found = contradictionsOf(chronology.worlds).find(
    ({ placed, last }) =>
      last.place.chunk === place.chunk &&
      last.place.span.start === place.span.start &&
      placed.every(({ text }) => message.includes(`"${text}"`)),
  );
  if (found === undefined) return undefined;
  const { round, end, links } = explainContradiction(found.world, found.numbers);
  const [teller] = found.tellers;
  const contradiction = {
    round,
    end,
    reasons: reasonsOf(
      found.world,
      links.map(({ widened: _, ...link }) => link),
    ),
    ...(teller !== undefined && { teller }),
  };
  return { days: [], counts: [], settledBy: [], contradiction };
}
