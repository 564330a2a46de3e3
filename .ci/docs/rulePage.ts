import { longDay, longRange, parseIsoDay } from '../../server/src/dates/civilDay.js';
import type { Citation, Pack, Rule } from '../../server/src/rules/pack.js';
import { capitalised } from '../../server/src/rules/wording.js';
import { checkWords } from './checkWords.js';
import { exampleBlocks } from './exampleBlocks.js';
import { silenceWords, verifiedSentence, weightSentences } from './plainWords.js';

/** The page of one rule, in Markdown: everything that is known of it. */
export function rulePage(rule: Rule, pack: Pack, packs: readonly Pack[]): string {
  const { id, title, why, toDo, owedTo, citations, lastChecked, assumptions, foldsUnder } = rule;
  return paragraphs([
    `<!-- Made by "npm run docs" from server/packs/${pack.id}.yaml: correct it there. -->`,
    `# ${oneLine(title)}`,
    `\`${id}\` · [${pack.title}](../README.md#${pack.id})`,
    '## What it asks',
    ...bullets([...checkWords(rule.check, packs), ...silenceWords(rule)]),
    '## Why it matters',
    oneLine(why),
    '## What to do about a finding',
    oneLine(toDo),
    '## How much it weighs',
    weightSentences(rule),
    ...(owedTo.length === 0 ? [] : [`It is owed to: ${owedTo.join(', ')}.`]),
    ...(foldsUnder.length === 0
      ? []
      : [`It is not reported beside a finding of ${foldsUnder.map(linkTo).join(' or ')}, of which it is a consequence.`]),
    '## Where it comes from',
    ...citations.map(citationBlock),
    `Last checked: ${dayWords(lastChecked)}.`,
    ...(assumptions.length === 0 ? [] : ['## What it takes for granted', ...bullets(assumptions.map(oneLine))]),
    '## Worked examples',
    ...exampleBlocks(rule, packs),
  ]);
}

/** "cp/icpc-15.md", below docs/rules. */
export function pagePath({ id }: Pick<Rule, 'id'>): string {
  return `${id}.md`;
}

function linkTo(id: string): string {
  return `[\`${id}\`](../${pagePath({ id })})`;
}

function citationBlock({ instrument, provision, words, address, from, to, verified }: Citation): string {
  const lines = [
    `**${oneLine(instrument)}**`,
    `Provision: ${oneLine(provision)}`,
    ...(words === undefined ? [] : [`Words relied on: “${oneLine(words)}”`]),
    ...(address === undefined ? [] : [`To be read at <${address}>`]),
    `Applied to what began ${editionWords(from, to)}`,
    capitalised(verifiedSentence(verified)),
  ];
  return `- ${lines.join('  \n  ')}`;
}

function editionWords(from: number | undefined, to: number | undefined): string {
  if (from !== undefined && to !== undefined) return `from ${longRange(from, to)}`;
  if (from !== undefined) return `on or after ${longDay(from)}`;
  return to === undefined ? 'on any day' : `on or before ${longDay(to)}`;
}

function dayWords(written: string): string {
  const day = parseIsoDay(written);
  return day === undefined ? written : longDay(day);
}

function bullets(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${capitalised(line)}`).join('\n')];
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
