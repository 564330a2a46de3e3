import type { Remedy } from '../../chronology/remedy.js';
import { belongingTo, nameFor } from '../../rules/remedies.js';
import type { Snapshot } from '../snapshot.js';

/** At an entry of a complaint: an extension, or that its clock stood still, or went on again, each to fill in. */
export function stopClock({ chronology, packs }: Snapshot, chunk: number): readonly Remedy[] {
  const event = chronology.events.find((one) => one.chunk === chunk);
  const known = new Set(packs.flatMap(({ steps }) => steps.map(({ name }) => name)));
  if (event?.step?.family !== 'complaint' || event.uncertainThread || event.threads.length !== 1) return [];
  const isStopped = event.step.name === 'complaint suspended';
  const offered = isStopped ? [RESUMED] : event.step.begins ? [EXTENDED, SUSPENDED] : [EXTENDED];
  const re = belongingTo(chronology, event);
  return offered
    .filter(({ step }) => known.has(step))
    .map(({ title, step, fields }) =>
      re.with({
        kind: 'insert step',
        title,
        step: `${step}${re.words}`,
        when: since(nameFor(chronology, event)),
        beside: chunk,
        side: 'after',
        fields,
      }),
    );
}

type Stub = Pick<Extract<Remedy, { kind: 'insert step' }>, 'title' | 'step' | 'fields'>;

const because = { key: 'because', value: '[reason]' } as const;
const EXTENDED: Stub = {
  title: 'Record an extension, with its reason and its last day to fill in',
  step: 'extension',
  fields: [because, { key: 'until', value: '[date]' }],
};
const SUSPENDED: Stub = {
  title: 'Record that the clock stopped here, with the reason to fill in',
  step: 'complaint suspended',
  fields: [because],
};
const RESUMED: Stub = {
  title: 'Record that the clock went on again',
  step: 'complaint resumed',
  fields: [{ key: 'source', value: '[source]' }],
};

function since(name: string | undefined): string {
  if (name === undefined) return 'undated';
  return name.startsWith('@') ? `after ${name}` : `since ${name}`;
}
