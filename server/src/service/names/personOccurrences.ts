import type { Span } from '../../dates/datePhrase.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import type { Named } from './occurrences.js';
import { peopleFinder } from './findPeople.js';
import type { Occurrence } from './name.js';
import { wordsOf } from './wordsOf.js';

/** Where declared people are named. */
export function* personOccurrences({ document, chronology }: Named): Steps<readonly Occurrence[]> {
  const { people, events } = chronology;
  if (people.length === 0) return [];
  const find = peopleFinder(people.map(({ name }) => name));
  const eventOf = new Map(events.map((event) => [event.chunk, event]));
  const declared = people.map(({ name, place }): Occurrence => ({ name: { kind: 'person', name }, place, use: 'definition' }));
  const named = yield* flatMapInSteps(document.chunks, ({ node, text }, chunk) =>
    wordsOf(node, eventOf.get(chunk)).flatMap(({ span, how }) =>
      find(text.slice(span.start, span.end), how).flatMap((found) =>
        found.people.map((name): Occurrence => {
          const use = found.couple ? 'part' : how === 'read' ? 'reference' : 'mention';
          return { name: { kind: 'person', name }, place: { chunk, span: moved(found.span, span.start) }, use };
        }),
      ),
    ),
  );
  return [...declared, ...named];
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
