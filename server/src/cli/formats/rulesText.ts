import type { NotChecked, Pack, Rule, Weight } from '../../rules/pack.js';
import { verifiedWords } from '../../service/languageService.js';
import type { Surroundings } from '../surroundings.js';
import { wrap } from './wrap.js';

export function rulesText(packs: readonly Pack[], surroundings: Surroundings): string {
  return packs.map((pack) => packText(pack, surroundings)).join('\n');
}

function packText({ title, lastChecked, rules, notChecked }: Pack, surroundings: Surroundings): string {
  const { colours } = surroundings;
  const heading = `${colours.bold(title)} ${colours.dim(`last checked ${lastChecked}`)}\n`;
  const left =
    notChecked.length === 0 ? [] : [`  ${colours.bold('Not checked')}\n`, ...notChecked.map((duty) => dutyText(duty, surroundings))];
  return [heading, ...rules.map((rule) => ruleText(rule, surroundings)), ...left].join('');
}

function ruleText({ id, title, weight, citations }: Rule, { colours, columns }: Surroundings): string {
  const sources = citations.map(({ short, verified }) => `${short} (${verifiedWords(verified)})`);
  const source = sources.length === 0 ? '' : wrap(`${[...new Set(sources)].join('; ')}.`, '      ', columns);
  return `  ${colours.cyan(id)}  ${weightWords(weight)}\n${wrap(title, '      ', columns)}${source}`;
}

function dutyText({ duty, why }: NotChecked, { columns }: Surroundings): string {
  return wrap(`${duty}: ${why}`, '      ', columns);
}

function weightWords(weight: Weight): string {
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
