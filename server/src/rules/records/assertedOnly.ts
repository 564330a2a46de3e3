import type { CaseEvent, Chronology, RecordProblem } from '../../chronology/chronology.js';
import { foldText } from '../../chronology/foldText.js';
import type { Remedy } from '../../chronology/remedy.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import type { Judgement } from '../judgement.js';
import { contestedWord } from '../wording.js';

/** Entries that are only asserted or disputed and on which a check rests, where no finding at the entry says so already. */
export function assertedOnly({ events }: Chronology, judgements: readonly Judgement[]): Steps<readonly RecordProblem[]> {
  return flatMapInSteps(events, (event): readonly RecordProblem[] => {
    // Of words that were not read, "case/not-read" tells.
    if (!event.happened || !event.statuses.some((status) => status === 'asserted' || status === 'disputed')) return [];
    const resting = judgements.filter(
      (judgement) =>
        (judgement.trigger === event.id || judgement.answer === event.id || judgement.unaccepted?.includes(event.id) === true) &&
        rests(judgement),
    );
    if (resting.length === 0 || resting.some(({ severity, place }) => severity !== undefined && place?.chunk === event.chunk)) return [];
    const rules = [...new Set(resting.map(({ rule }) => rule.id))];
    const checks = rules.length === 1 ? 'A check rests' : `${rules.length} checks rest`;
    return [
      {
        rule: 'case/asserted-only',
        message: `${checks} on this entry, which is ${contestedWord(event)} (${rules.join(', ')}). Look for a record of it.`,
        place: { chunk: event.chunk, span: event.wordsSpan },
        related: [],
        remedies: settle(event),
      },
    ];
  });
}

/** The word in its status gives way to what a look at the records has shown. */
function settle({ chunk, fields }: CaseEvent): readonly Remedy[] {
  const field = fields.find(({ key, value }) => foldText(key.text) === 'status' && isContested(value.text));
  if (field === undefined) return [];
  const [, lead = '', word = ''] = /^(.*?)(asserted|disputed)/isu.exec(field.value.text) ?? [];
  const start = field.value.span.start + lead.length;
  const place = { chunk, span: { start, end: start + word.length } };
  const alone = isContested(field.value.text.trim()) && foldText(field.value.text) === foldText(word);
  return [
    ...(alone
      ? [
          {
            kind: 'replace text',
            title: 'A record of it was found: write its source, to fill in',
            place: { chunk, span: { start: field.key.span.start, end: field.value.span.end } },
            text: 'source: [source]',
          } as const,
        ]
      : []),
    { kind: 'replace text', title: 'Looked for and not found: record "no evidence"', place, text: 'no evidence' },
  ];
}

function isContested(text: string): boolean {
  return /\b(?:asserted|disputed)\b/iu.test(text);
}

/** It comes out as it does by the day of the entry. */
function rests({ verdict, rule }: Judgement): boolean {
  return rule.weight !== 'record' && RESTING.has(verdict);
}

const RESTING: ReadonlySet<Judgement['verdict']> = new Set(['in-time', 'late', 'depends', 'overdue', 'may-be-overdue'] as const);
