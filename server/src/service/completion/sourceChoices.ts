import { fieldKey } from '../../syntax/fieldKey.js';
import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';

/** Where things are recorded: the source that was named last, up to its page or paragraph; then the declared ones. */
export function sourceChoices({ snapshot, above, event }: WritingContext): readonly Choice[] {
  const { sources } = snapshot.chronology;
  const written = [...above, ...(event ? [event] : [])]
    .toReversed()
    .flatMap(({ fields }) => fields.filter(({ key }) => fieldKey(key.text) === 'source').map(({ value }) => value.text));
  const stems = written.filter((value) => sources.some((name) => value.startsWith(name))).map(stemOf);
  const texts = [...new Set([...stems, ...sources, ...written.filter((value) => !sources.some((name) => value.startsWith(name)))])];
  return texts.slice(0, 12).map((text) => ({ kind: 'source', text }));
}

/** "decision ¶21, ¶22" up to its first number: "decision ¶". A number within the first word belongs to it. */
function stemOf(value: string): string {
  const word = /^\S*/u.exec(value)?.[0].length ?? 0;
  const number = value.slice(word).search(/\d/u);
  return number < 0 ? value : value.slice(0, word + number);
}
