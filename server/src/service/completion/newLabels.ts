import type { StepKind } from '../../chronology/vocabulary.js';
import type { WritingContext } from './contextOf.js';

/** Names that an entry of this step could be given, with the @, none of them taken. Nothing for an entry that has one. */
export function newLabels({ snapshot, event }: WritingContext, { name, aliases }: StepKind): readonly string[] {
  if (event?.label !== undefined) return [];
  const { events, people } = snapshot.chronology;
  const taken = new Set([...events, ...people].map(({ label }) => label));
  const short = aliases.find((alias) => /^[A-Z]{2,5}$/u.test(alias));
  const section = /^section (\d+)/u.exec(name)?.[1];
  const words = name.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  const wanted = [short?.toLowerCase(), section && `s${section}`, words[0] === 'stage' ? undefined : words[0], words.at(-1)];
  const labels = wanted.filter((label) => label !== undefined).map((label) => (taken.has(label) ? nextFree(label, taken) : label));
  return [...new Set(labels)].slice(0, 2).map((label) => `@${label}`);
}

function nextFree(label: string, taken: ReadonlySet<string | undefined>): string {
  let n = 2;
  while (taken.has(`${label}${n}`)) n += 1;
  return `${label}${n}`;
}
