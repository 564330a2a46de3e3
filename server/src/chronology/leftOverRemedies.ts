import type { StepFinder } from './findStep.js';
import { nearest } from './nearest.js';
import type { EventDraft } from './readEvent.js';
import { saysNot } from './unreadWords.js';
import type { Remedy } from './remedy.js';

/** What could be done about words that a step's line has left over. */
export function leftOverRemedies(
  draft: EventDraft,
  { text, start }: { readonly text: string; readonly start: number },
  findStep: StepFinder,
  fieldKeys: readonly string[],
  labels: ReadonlySet<string>,
): readonly Remedy[] {
  const place = { chunk: draft.chunk, span: { start, end: start + text.length } };
  const below: Remedy = { kind: 'move below', title: 'Move these words to a line of their own below', place };
  const bracketed = `(${text})`;
  const asRemark: readonly Remedy[] =
    /[()@]/u.test(text) || behindLabel(draft, start)
      ? []
      : [{ kind: 'replace text', title: 'Put these words in brackets, as a remark', place, text: bracketed }];
  if (saysNot(text)) {
    const title = 'Record it as not done';
    return [{ kind: 'add field', title, chunk: draft.chunk, key: 'status', value: 'not done' }];
  }
  return [
    ...secondLabel(text, place, labels),
    ...misspeltField(draft, text, place, fieldKeys),
    ...otherStep(draft, text, place, findStep),
    ...asRemark,
    below,
  ];
}

/** What the grammar put aside stands behind the label or a semicolon, where brackets change nothing. */
function behindLabel({ node }: EventDraft, start: number): boolean {
  return node.kind === 'entry' && node.leftOver?.span.start === start;
}

type At = { readonly chunk: number; readonly span: { readonly start: number; readonly end: number } };

/** A second label: the entry is named by its first, and belongs to what the second names. */
function secondLabel(text: string, place: At, labels: ReadonlySet<string>): readonly Remedy[] {
  if (!text.startsWith('@') || !labels.has(text.slice(1))) return [];
  return [{ kind: 'replace text', title: `Write "re ${text}": it belongs to that entry`, place, text: `re ${text}` }];
}

/** "; outcom: no plan", or "outcome: no plan" with nothing that parts it from the step. */
function misspeltField(draft: EventDraft, text: string, place: At, fieldKeys: readonly string[]): readonly Remedy[] {
  const [, lead = '', key = ''] = /^(;?\s*)([A-Za-z][A-Za-z'’-]*(?: +[A-Za-z'’-]+)*)\s*:/u.exec(text) ?? [];
  if (key.length < 4) return [];
  const start = place.span.start + lead.length;
  const near = nearest(key, fieldKeys, 2);
  if (near.includes(key.toLowerCase())) {
    const gap = /(?<![\s,])[\s,]*$/u.exec(draft.chunkText.slice(0, start))?.[0].length ?? 0;
    const parting = { chunk: place.chunk, span: { start: start - gap, end: start } };
    if (lead.includes(';')) return [];
    return [{ kind: 'replace text', title: `Put a semicolon before "${key}:", as a field`, place: parting, text: '; ', reveals: true }];
  }
  return near.map((word) => ({
    kind: 'replace text',
    title: `Change to "${word}"`,
    place: { chunk: place.chunk, span: { start, end: start + key.length } },
    text: word,
    reveals: true,
  }));
}

/** "strategy discussion and ICPC": two steps of one day. */
function otherStep(draft: EventDraft, text: string, place: At, findStep: StepFinder): readonly Remedy[] {
  const [joined] = /^(?:and|then|followed by|[,;&+/]|and then)\s+/iu.exec(text) ?? [];
  const words = text.slice(joined?.length ?? 0);
  const found = joined === undefined ? undefined : findStep(words);
  if (found === undefined || found.span.start > 4) return [];
  const before = /(?<![\s,;])[\s,;]*$/u.exec(draft.chunkText.slice(0, place.span.start))?.[0].length ?? 0;
  const taken = { chunk: place.chunk, span: { start: place.span.start - before, end: place.span.end } };
  return [
    {
      kind: 'together',
      title: `Make an entry of its own of "${words}"`,
      remedies: [
        { kind: 'replace text', title: '', place: taken, text: '' },
        { kind: 'insert step', title: '', step: words, when: draft.dateText, beside: draft.chunk, side: 'after', fields: [] },
      ],
    },
  ];
}
