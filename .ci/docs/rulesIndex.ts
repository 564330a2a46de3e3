import { weightWords } from '../../server/src/cli/formats/rulesText.js';
import type { NotChecked, Pack, Rule } from '../../server/src/rules/pack.js';
import { pagePath } from './rulePage.js';

/** docs/rules/README.md: every rule by pack, and after them the duties of each pack that no rule tests. */
export function rulesIndex(packs: readonly Pack[]): string {
  return [
    '<!-- Made by "npm run docs" from server/packs: correct it there. -->',
    '# The rules',
    'Each rule has a page: what it asks and why, what to do about a finding, where it comes from and how far that was verified, and examples with what Chron says of them. A duty that is known and not tested stands under "Not checked", with the reason.',
    ...packs.flatMap(packPart),
  ]
    .join('\n\n')
    .concat('\n');
}

function packPart({ id, title, procedure, onlyIfNamed, lastChecked, rules, notChecked }: Pack): readonly string[] {
  const applies =
    procedure === undefined
      ? 'It always applies.'
      : `In a file's header it is called "${procedure}".${onlyIfNamed ? ' It applies only to files that name it.' : ''}`;
  return [
    `<a id="${id}"></a>`,
    `## ${title}`,
    `${applies} Last checked: ${lastChecked}.`,
    ...(rules.length === 0 ? [] : [['| rule | what it asks | weight |', '| --- | --- | --- |', ...rules.map(row)].join('\n')]),
    ...(notChecked.length === 0 ? [] : ['### Not checked', notChecked.map(notCheckedLine).join('\n')]),
  ];
}

function row(rule: Rule): string {
  return `| [\`${rule.id}\`](${pagePath(rule)}) | ${rule.title.replaceAll('|', '\\|')} | ${weightWords(rule.weight)} |`;
}

function notCheckedLine({ id, duty, why }: NotChecked): string {
  const name = id === undefined ? '' : ` \`${id}\``;
  return `-${name} **${sentence(duty)}** ${sentence(why)}`;
}

function sentence(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, ' ');
  return /[.!?]$/u.test(line) ? line : `${line}.`;
}
