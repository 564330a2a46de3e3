import { stepFinder } from '../../chronology/findStep.js';
import { vocabularyOf } from '../../rules/vocabularyOf.js';
import type { BodyNode, ChunkNode, Span } from '../../syntax/nodes.js';
import type { Snapshot } from '../snapshot.js';

/** Whether a place of the text is a word of the language, a date or a step, and so no name, whoever is called the same. */
export type KeptPlaces = (start: number, end: number) => boolean;

export function keptPlaces({ document, packs }: Snapshot): KeptPlaces {
  const find = stepFinder(vocabularyOf(packs));
  const spans = document.chunks.flatMap(({ node }, index) => {
    const from = document.chunkStart(index);
    return keptIn(node, find).map(({ start, end }) => ({ start: from + start, end: from + end }));
  });
  const dates = [...document.getText().matchAll(writtenMonth)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  const rules = new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => id)));
  const ids = [...document.getText().matchAll(/(?<![a-z])[a-z]+\/[a-z0-9-]+/gu)].flatMap((found) =>
    rules.has(found[0]) ? [{ start: found.index, end: found.index + found[0].length }] : [],
  );
  const all = [...spans, ...dates, ...ids].toSorted((a, b) => a.start - b.start);
  return (start, end) => {
    // Few places are asked about, and kept ones are short: the nearest dozen before the place are looked at.
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return all.slice(Math.max(low - 12, 0), low).some((span) => span.start <= start && end <= span.end);
  };
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** "3 May", "May 2015", "early May": a month that is also somebody's name. */
const writtenMonth = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ \\-](?:${month})\\b|\\b(?:${month})\\.?[ \\-]\\d{2,4}\\b|\\b(?:early|mid|late|end of|beginning of|start of|in|since|until|by)[ \\-](?:${month})\\b|\\b(?:${month})(?= (?:to|or|and) )`,
  'giu',
);

type Find = ReturnType<typeof stepFinder>;

function keptIn(node: ChunkNode, find: Find): readonly Span[] {
  switch (node.kind) {
    case 'entry': {
      const step = find(node.step.text);
      const at = node.step.span.start;
      return [...(step ? [{ start: at + step.span.start, end: at + step.span.end }] : []), ...node.body.flatMap(keyOf)];
    }
    case 'note':
    case 'bad':
      return node.body.flatMap(keyOf);
    case 'header':
      return [node.key.span];
    case 'block':
      return [node.nameSpan];
    case 'trivia':
      return [];
  }
}

function keyOf(line: BodyNode): readonly Span[] {
  return line.kind === 'field' ? [line.key.span] : [];
}
