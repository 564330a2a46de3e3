import type { NotChecked, Pack, Rule, Verified, Weight } from '../../rules/pack.js';
import { verifiedWords } from '../../service/languageService.js';
import type { Surroundings } from '../surroundings.js';
import { wrap } from './wrap.js';

export function rulesText(packs: readonly Pack[], surroundings: Surroundings): string {
  return packs.map((pack) => packText(pack, surroundings)).join('\n');
}

function packText({ title, lastChecked, rules, notChecked }: Pack, surroundings: Surroundings): string {
  const { colours } = surroundings;
  const heading = `${colours.bold(title)} ${colours.dim(`(last checked ${lastChecked})`)}\n`;
  const left =
    notChecked.length === 0 ? [] : [`  ${colours.bold('Not checked')}\n`, ...notChecked.map((duty) => dutyText(duty, surroundings))];
  return [heading, ...rules.map((rule) => ruleText(rule, surroundings)), ...left].join('');
}

function ruleText({ id, title, weight, citations }: Rule, { colours, columns }: Surroundings): string {
  const sources = marks.flatMap((mark) =>
    sourcesText(
      citations.filter(({ verified }) => verified === mark).map(({ short }) => short),
      mark,
    ),
  );
  return `  ${colours.cyan(id)}  ${weightWords(weight)}\n${[title, ...sources].map((text) => wrap(text, '      ', columns)).join('')}`;
}

const marks: readonly Verified[] = ['text', 'secondary', 'unverified'];

/** "Taken from a secondary text: Working Together 2018; Working Together 2023." */
function sourcesText(sources: readonly string[], mark: Verified): readonly string[] {
  const words = verifiedWords(mark);
  return sources.length === 0 ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}: ${[...new Set(sources)].join('; ')}.`];
}

function dutyText({ duty, why }: NotChecked, { columns }: Surroundings): string {
  return wrap(`${duty.replace(/\.$/u, '')}. ${why}`, '      ', columns);
}

export function weightWords(weight: Weight): string {
  switch (weight) {
    case 'must':
      return 'law';
    case 'should':
      return 'statutory guidance';
    case 'practice':
      return "the Ombudsman's practice";
    case 'local':
      return 'a local period';
    case 'record':
      return 'quality of the record';
  }
}
