import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isoDay } from '../../server/src/dates/civilDay.js';
import type { Remedy } from '../../server/src/chronology/remedy.js';
import type { Judgement } from '../../server/src/rules/judgement.js';
import { judge } from '../support/judge.js';

/** Each rule that applies to a case, and what it came to: also what was in time, of which no finding speaks. */
const folder = new URL('judged/', import.meta.url);
const FROM = ['../../examples/', './', './judged/'].map((from) => new URL(from, import.meta.url));

function judged(text: string): string {
  const { evaluation, chronology } = judge(text);
  const words = (id: number | undefined): string => chronology.events.find((event) => event.id === id)?.dateText ?? 'none';
  const line = (judgement: Judgement): string => {
    const { rule, verdict, person, thread, trigger, answer, due, late, tipping, severity, citation } = judgement;
    const { message, related, remedies } = judgement.say();
    return [
      `${rule.id}${person === undefined ? '' : ` (${person})`}${thread === undefined ? '' : ` (${thread})`}: ${verdict}`,
      `${severity ?? 'no finding'}, ${words(trigger)} to ${words(answer)}`,
      ...(due ? [`due ${isoDay(due.earliest)} to ${isoDay(due.latest)}`] : []),
      ...(citation ? [`by ${citation.short}`] : []),
      ...(late ? [`late ${late.least} to ${late.most ?? 'any'} ${late.unit}`] : []),
      ...(tipping ? [`tips at ${tipping.entry} ${tipping.side} ${isoDay(tipping.date)}`] : []),
      ...[message, ...related.map((one) => one.message), ...remedies().map(fix)].map((one) => `\n    ${one}`),
    ].join('; ');
  };
  return `${evaluation.judgements
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .map(line)
    .join('\n')}\n`;
}

/** What a fix is called, and where it puts an entry. */
function fix(remedy: Remedy): string {
  return `fix: ${remedy.title}${remedy.kind === 'insert step' ? ` [${remedy.when}]` : ''}`;
}

describe('what each rule comes to', () => {
  for (const from of FROM)
    for (const name of readdirSync(from).filter((file) => file.endsWith('.chron')))
      it(`is as expected for ${name}; UPDATE_JUDGED=1 writes it anew`, () => {
        const text = judged(readFileSync(new URL(name, from), 'utf8'));
        const expected = new URL(name.replace('.chron', '.txt'), folder);
        if (process.env['UPDATE_JUDGED']) writeFileSync(expected, text);
        assert.equal(text, readFileSync(expected, 'utf8'));
      });
});
