import { flatMapInSteps, type Steps } from '../syntax/steps.js';
import type { CaseEvent, RecordProblem } from './chronology.js';

/** Steps that could belong to more than one complaint, with a fix for each complaint. */
export function reportThreads(events: readonly CaseEvent[]): Steps<readonly RecordProblem[]> {
  const taken = new Set(events.flatMap(({ label }) => label ?? []));
  return flatMapInSteps(events, (event): readonly RecordProblem[] => {
    if (!event.uncertainThread || event.re.length > 0) return [];
    const complaints = event.threads.slice(0, MOST_FIXES).flatMap((thread) => events[thread] ?? []);
    const names = complaints.map((complaint, i) => complaint.label ?? freeLabel(taken, i));
    return [
      {
        rule: 'case/which-thread',
        message: `${which(event)}, so it answers ${event.threads.length === 2 ? 'neither' : 'none of them'} with certainty. Write which one it belongs to, as in "re @${names[0] ?? 'c1'}".`,
        place: { chunk: event.chunk, span: event.wordsSpan },
        related: complaints.map((complaint) => ({
          message: 'could belong to this complaint',
          place: { chunk: complaint.chunk, span: complaint.wordsSpan },
        })),
        remedies: complaints.map((complaint, i) => ({
          kind: 'choose thread',
          title: `It belongs to ${complaint.label === undefined ? `complaint ${i + 1}` : `@${complaint.label}`}`,
          chunk: event.chunk,
          thread: complaint.chunk,
          label: names[i] ?? 'c1',
          labelIsNew: complaint.label === undefined,
        })),
      },
    ];
  });
}

function which({ step, threads }: CaseEvent): string {
  return `This ${step?.name ?? 'step'} could belong to ${threads.length === 2 ? 'either of two' : `any of ${threads.length}`} complaints`;
}

const MOST_FIXES = 5;

/** c1, c2 … or the next of these that no entry has. */
function freeLabel(taken: ReadonlySet<string>, i: number): string {
  let n = i + 1;
  while (taken.has(`c${n}`)) n += 1;
  return `c${n}`;
}
