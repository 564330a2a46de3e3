import { foldText } from '../../chronology/foldText.js';
import { longDay } from '../../dates/civilDay.js';
import { languageKeys } from '../../chronology/readHeader.js';
import type { Parameter } from '../../rules/pack.js';
import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';
import { plainDateChoices } from './plainDateChoices.js';
import { ruleChoices } from './ruleChoices.js';

/** Lines of the header that are not there yet, and the two blocks. Nothing below the first entry. */
export function headerChoices({ snapshot, above }: WritingContext): readonly Choice[] {
  if (above.length > 0) return [];
  const { chunks } = snapshot.document;
  const there = new Set(
    chunks.flatMap(({ node }) => (node.kind === 'header' ? [foldText(node.key.text)] : node.kind === 'block' ? [node.name] : [])),
  );
  const keys = [...languageKeys, ...parameters(snapshot.packs).map(({ name }) => name)];
  const fields = keys
    .filter((key) => !there.has(key) || key === 'council' || key === 'except')
    .map((key): Choice => ({ kind: 'header', text: `${key}: ` }));
  return [
    ...fields,
    ...['people', 'sources'].filter((name) => !there.has(name)).map((name): Choice => ({ kind: 'header', text: `${name}:` })),
  ];
}

/** What a line of the header can say. */
export function headerValueChoices(context: WritingContext, key: string, typed: string): readonly Choice[] {
  const { snapshot, today } = context;
  const parameter = parameters(snapshot.packs).find(({ name }) => foldText(name) === key);
  if (parameter)
    return listed(parameter.kind === 'choice' ? parameter.choices : parameter.standard === undefined ? [] : [parameter.standard]);
  switch (key) {
    case 'coverage':
      return listed(['summary', 'full']);
    case 'bank holidays':
      return listed(['england and wales', 'scotland', 'northern ireland']);
    case 'procedures':
      return listed(snapshot.packs.flatMap(({ procedure }) => procedure ?? []));
    case 'as at':
      return typed === ''
        ? [{ kind: 'date', text: longDay(today), detail: 'today' }]
        : plainDateChoices(context, typed).filter(({ text }) => /^\d.*\d{4}$/u.test(text));
    case 'except':
      return ruleChoices(context, typed);
    default:
      return [];
  }
}

function parameters(packs: WritingContext['snapshot']['packs']): readonly Parameter[] {
  return packs.flatMap((pack) => pack.parameters);
}

function listed(texts: readonly string[]): readonly Choice[] {
  return [...new Set(texts)].map((text) => ({ kind: 'value', text }));
}
