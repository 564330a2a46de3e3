import type { Block } from '../markup/block.js';
import { verdictWords } from '../verdictWords.js';
import type { Change, Outcome } from './changesBetween.js';
import { CONTRADICTED, type WhatIf } from './suppose.js';

/** What would come out otherwise, to be shown. */
export function whatIfBlocks(title: string, { changes, contradicted, snapshot }: WhatIf): readonly Block[] {
  const line = ({ was, now }: Change): string => {
    const place = (now ?? was)?.place;
    return place === undefined ? '' : `Line ${snapshot.document.rangeOf(place.chunk, place.span).start.line + 1}: `;
  };
  const listed = (heading: string, some: readonly Change[]): readonly Block[] =>
    some.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...some.flatMap((change) => changeBlocks(change, line(change)))];
  return [
    { kind: 'heading', text: title },
    { kind: 'text', text: 'The file itself is unchanged.' },
    ...(contradicted ? [{ kind: 'text', text: CONTRADICTED } as const] : []),
    ...(changes.length === 0 ? [{ kind: 'text', text: 'Nothing comes out otherwise.' } as const] : []),
    ...listed(
      'Comes out otherwise',
      changes.filter(({ was, now }) => was && now),
    ),
    ...listed(
      'No longer found',
      changes.filter(({ now }) => !now),
    ),
    ...listed(
      'New',
      changes.filter(({ was }) => !was),
    ),
  ];
}

function changeBlocks({ rule, title, person, thread, was, now }: Change, line: string): readonly Block[] {
  const whose = [person, thread].filter((one) => one !== undefined).join(', ');
  const item: Block = { kind: 'item', lead: `${line}${title ?? rule}`, text: whose === '' ? '' : `(${whose})` };
  return [item, ...outcome('Was', was), ...outcome('Would be', now)];
}

function outcome(lead: string, one: Outcome | undefined): readonly Block[] {
  return one === undefined ? [] : [{ kind: 'detail', text: `${lead}: ${verdictWords(one.verdict)}. ${one.message}` }];
}
