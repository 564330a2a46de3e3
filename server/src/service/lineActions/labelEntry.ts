import type { Remedy } from '../../chronology/remedy.js';
import type { Snapshot } from '../snapshot.js';

/** A label by which other entries can refer to this one, after the last word of its step: "@conference". */
export function labelEntry({ chronology }: Snapshot, chunk: number): readonly Remedy[] {
  const event = chronology.events.find((one) => one.chunk === chunk);
  if (event?.kind !== 'entry' || event.label !== undefined || event.step === undefined) return [];
  const taken = new Set([...chronology.events, ...chronology.people].flatMap((one) => one.label ?? []));
  const word = /(?<![a-z0-9])[a-z0-9]+$/u.exec(event.words.toLowerCase())?.[0] ?? 'entry';
  let label = word;
  for (let n = 2; taken.has(label); n += 1) label = `${word}-${n}`;
  return [{ kind: 'add label', title: `Give it the label @${label}, by which other entries can refer to it`, chunk, label }];
}
