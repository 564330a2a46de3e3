import type { Rule } from '../../rules/pack.js';
import type { Block } from '../markup/block.js';
import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';

/** Rules by their ids, with what each asks: first those that find something at the entry in hand, then those that find something elsewhere. */
export function ruleChoices({ snapshot, chunk }: WritingContext, typed: string): readonly Choice[] {
  if (/\s/u.test(typed)) return [];
  const { findings } = snapshot.evaluation;
  const here = new Set(findings.filter(({ place }) => place.chunk === chunk).map(({ rule }) => rule));
  const found = new Set(findings.map(({ rule }) => rule));
  const rank = ({ id }: Rule): number => (here.has(id) ? 0 : found.has(id) ? 1 : 2);
  return snapshot.packs
    .flatMap((pack) => pack.rules)
    .filter(({ check }) => check.kind !== 'record')
    .toSorted((a, b) => rank(a) - rank(b))
    .map((rule): Choice => ({
      kind: 'rule',
      text: `${rule.id} because `,
      shown: rule.id,
      gap: 'reason',
      detail: rule.title,
      about: aboutRule(rule),
    }));
}

function aboutRule({ title, why, citations }: Rule): readonly Block[] {
  const source = citations.at(-1)?.short;
  return [
    { kind: 'heading', text: title },
    { kind: 'text', text: source === undefined ? why : `${why} ${source}.` },
  ];
}
