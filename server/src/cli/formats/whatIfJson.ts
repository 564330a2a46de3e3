import { lineOfEntry, type Change, type Outcome, type Snapshot, type WhatIf } from '../../service/languageService.js';

/** What is supposed of a file, and what comes out otherwise. A field that is `undefined` is not written. */
export function whatIfJson({ assumptions, changes, contradicted, snapshot }: WhatIf): object {
  const { events } = snapshot.chronology;
  return {
    supposed: assumptions.map(({ event, text }) => {
      const label = events[event]?.label;
      return { entry: label === undefined ? undefined : `@${label}`, line: lineOfEntry(snapshot, event) - 1, date: text };
    }),
    contradicted,
    changes: changes.map((change) => changeJson(change, snapshot)),
  };
}

function changeJson({ rule, person, thread, was, now }: Change, snapshot: Snapshot): object {
  return { rule, person, thread, was: was && outcomeJson(was, snapshot), now: now && outcomeJson(now, snapshot) };
}

function outcomeJson({ verdict, severity, message, place }: Outcome, { document }: Snapshot): object {
  return { verdict, severity, message, range: place && document.rangeOf(place.chunk, place.span) };
}
