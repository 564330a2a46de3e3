import type { CaseEvent, Chronology } from '../chronology/chronology.js';
import type { Remedy } from '../chronology/remedy.js';
import { longDay, type Day } from '../dates/civilDay.js';
import type { Rule } from './pack.js';

/** An event as other entries can name it: by its label, or else by its day. */
export function nameFor(chronology: Chronology, event: CaseEvent): string | undefined {
  if (event.label !== undefined) return `@${event.label}`;
  const { earliest, latest, openBefore, openAfter } = chronology.timeline.bounds(event.start, 'usual');
  return earliest === latest && !openBefore && !openAfter ? longDay(earliest) : undefined;
}

/** The rule set aside at an entry, with its reason left to fill in. */
export function setAside(rule: Rule, event: CaseEvent | undefined, person?: string): Remedy {
  return {
    kind: 'set aside',
    title: `Set ${rule.id} aside${person === undefined ? '' : ` for ${person}`}, with a reason`,
    ...(event && { chunk: event.chunk }),
    rule: rule.id,
    ...(person === undefined ? {} : { person }),
  };
}

/** The reason that nobody has given yet, left to fill in. */
export function reasonFor(event: CaseEvent): readonly Remedy[] {
  if (event.because !== undefined) return [];
  return [{ kind: 'add field', title: 'Record the reason for it', chunk: event.chunk, key: 'because', value: '[reason]' }];
}

export interface Belonging {
  /** What an inserted step says of where it belongs: " re @c1"; nothing in a file with one complaint. */
  readonly words: string;
  /** The remedy, with a label for the complaint where it has none. */
  readonly with: (remedy: Remedy) => Remedy;
}

/** In a file with several complaints, an inserted step has to say which one it belongs to. */
export function belongingTo({ events, threads }: Chronology, event: CaseEvent): Belonging {
  const complaint = event.threads[0] === undefined ? undefined : events[event.threads[0]];
  if (complaint === undefined || threads.length < 2) return { words: '', with: (remedy) => remedy };
  if (complaint.label !== undefined) return { words: ` re @${complaint.label}`, with: (remedy) => remedy };
  const label = freeLabel(events);
  const give: Remedy = { kind: 'add label', title: '', chunk: complaint.chunk, label };
  return {
    words: ` re @${label}`,
    with: (remedy) => ({ kind: 'together', title: remedy.title, remedies: [give, remedy] }),
  };
}

/** c1, c2 … or the next of these that no entry has. */
function freeLabel(events: readonly CaseEvent[]): string {
  const known = freeLabels.get(events);
  if (known !== undefined) return known;
  const taken = new Set(events.flatMap(({ label }) => label ?? []));
  let n = 1;
  while (taken.has(`c${n}`)) n += 1;
  freeLabels.set(events, `c${n}`);
  return `c${n}`;
}

const freeLabels = new WeakMap<readonly CaseEvent[], string>();

export interface StubInput {
  readonly chronology: Chronology;
  /** What is to be inserted: "interview with Mr B". */
  readonly step: string;
  /** Between these events: after the first, not after the second. */
  readonly after?: CaseEvent | undefined;
  readonly by?: CaseEvent | undefined;
  /** The last day in time, where there is one. */
  readonly due?: Day;
}

/** Two ways to record a missing step: that it was done, within the time allowed, or that it was not. */
export function recordStep({ chronology, step, after, by, due }: StubInput): readonly Remedy[] {
  const [from, to] = [after && nameFor(chronology, after), by && nameFor(chronology, by)];
  const limits = [
    from === undefined ? [] : [from.startsWith('@') ? `after ${from}` : `since ${from}`],
    to === undefined ? [] : [`by ${to}`],
  ].flat();
  const until = due === undefined || to !== undefined ? [] : [`by ${longDay(due)}`];
  const when = [...limits, ...until].join(', ') || 'undated';
  const beside = by ?? after;
  if (beside === undefined) return [];
  const shared = { kind: 'insert step', step, when, beside: beside.chunk, side: by ? 'before' : 'after' } as const;
  return [
    { ...shared, title: `Record "${step}", with its date and source to fill in`, fields: [{ key: 'source', value: '[source]' }] },
    {
      ...shared,
      title: `Record that "${step}" was not done`,
      fields: [
        { key: 'status', value: 'not done' },
        { key: 'because', value: '[reason]' },
      ],
    },
  ];
}
