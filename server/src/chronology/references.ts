import type { Reference } from '../dates/datePhrase.js';
import type { Person, RecordProblem } from './chronology.js';
import type { StepFinder } from './findStep.js';
import { nearest } from './nearest.js';
import type { Place } from './place.js';
import type { EventDraft } from './readEvent.js';
import { dropReference, labelAnEntry, oneOfEntries, type ReferenceRemedyInput } from './referenceRemedies.js';
import type { Remedy } from './remedy.js';

/** To what a label or the words of a step refer: an event by its number, or a person's birth or due day. */
export type Referent = { readonly kind: 'event'; readonly event: number } | { readonly kind: 'person'; readonly person: string };

export type RecordProblemSink = (problem: RecordProblem) => void;

export interface References {
  label(name: string): Referent | undefined;
  /** What the reference means. Where it means nothing, or more than one thing, says so of the chunk that makes it. */
  resolve(reference: Reference, chunk: number): Referent | undefined;
}

/** Reads every label once. A label defined twice is reported, and the first one counts. */
export function readReferences(
  drafts: readonly EventDraft[],
  people: readonly Person[],
  findStep: StepFinder,
  report: RecordProblemSink,
): References {
  const labels = labelsOf(drafts, people, report);
  const byStep = new Map<string, number[]>();
  drafts.forEach(({ step, happened }, event) => {
    if (step === undefined || !happened) return;
    const known = byStep.get(step.name);
    if (known) known.push(event);
    else byStep.set(step.name, [event]);
  });
  const reported = new Set<string>();
  const once = (chunk: number, at: number, problem: RecordProblem): undefined => {
    if (!reported.has(`${chunk}:${at}`)) report(problem);
    reported.add(`${chunk}:${at}`);
    return undefined;
  };
  const resolve = (reference: Reference, chunk: number): Referent | undefined => {
    const place = { chunk, span: reference.span };
    if (reference.kind === 'label') {
      const found = labels.get(reference.name);
      return found ?? once(chunk, reference.span.start, unknownLabel(reference.name, place, [...labels.keys()], { drafts, findStep }));
    }
    const step = findStep(reference.text)?.step;
    const events = step === undefined ? [] : (byStep.get(step.name) ?? []);
    const [only] = events;
    if (only !== undefined && events.length === 1) return { kind: 'event', event: only };
    return once(chunk, reference.span.start, unclearStep(reference.text, events, place, { drafts, findStep }));
  };
  return { label: (name) => labels.get(name), resolve };
}

function labelsOf(drafts: readonly EventDraft[], people: readonly Person[], report: RecordProblemSink): ReadonlyMap<string, Referent> {
  const labels = new Map<string, Referent>();
  for (const { label, name } of people) if (label !== undefined && !labels.has(label)) labels.set(label, { kind: 'person', person: name });
  const taken = new Set([...labels.keys(), ...drafts.flatMap((draft) => draft.label ?? [])]);
  drafts.forEach(({ label, chunk, node }, event) => {
    if (label === undefined || node.kind !== 'entry' || node.label === undefined) return;
    const earlier = labels.get(label);
    if (earlier === undefined) {
      labels.set(label, { kind: 'event', event });
      return;
    }
    const first = earlier.kind === 'event' ? drafts[earlier.event] : undefined;
    const start = node.label.span.start - (node.label.text.startsWith('@') ? 0 : 1);
    const span = { start: Math.max(start, 0), end: node.label.span.end };
    report({
      rule: 'case/label',
      message: `The label @${label} is already the name of another entry. If this entry belongs to that one, write "re @${label}"; otherwise give it a name of its own.`,
      place: { chunk, span },
      related: first ? [{ message: `@${label} is defined here`, place: { chunk: first.chunk, span: first.wordsSpan } }] : [],
      remedies: [
        ...(first
          ? [{ kind: 'replace text', title: `Write "re @${label}"`, place: { chunk, span }, text: `re @${label}`, reveals: true } as const]
          : []),
        ownLabel(label, taken, { chunk, span }),
      ],
    });
  });
  return labels;
}

/** "@visit" a second time becomes "@visit-2". */
function ownLabel(label: string, taken: ReadonlySet<string>, place: Place): Remedy {
  let n = 2;
  while (taken.has(`${label}-${n}`)) n += 1;
  return { kind: 'replace text', title: `Give it a name of its own: @${label}-${n}`, place, text: `@${label}-${n}` };
}

function unknownLabel(name: string, place: Place, known: readonly string[], input: ReferenceRemedyInput): RecordProblem {
  const near = nearest(name, known);
  const hint =
    near.length > 0
      ? `Did you mean ${near.map((one) => `@${one}`).join(' or ')}?`
      : `Write @${name} at the end of the entry that is meant.`;
  return {
    rule: 'case/label',
    message: `No entry has the label @${name}. ${hint}`,
    place,
    related: [],
    remedies: [
      ...near.map((one) => ({ kind: 'replace text', title: `Change to @${one}`, place, text: `@${one}`, reveals: true }) as const),
      ...labelAnEntry(name, place, input),
      ...dropReference(place, input),
    ],
  };
}

function unclearStep(text: string, events: readonly number[], place: Place, input: ReferenceRemedyInput): RecordProblem {
  const { drafts } = input;
  const found = events.flatMap((event) => drafts[event] ?? []);
  const shared = { rule: 'case/label', place } as const;
  if (found.length === 0) {
    const message = `No entry records "${text}", so this date is tied to nothing. Label the entry that is meant, such as ${labelFor(text)}, and write that label here.`;
    return { ...shared, message, related: [], remedies: dropReference(place, input) };
  }
  return {
    ...shared,
    message: `"${text}" could be ${found.length === 2 ? 'either of two' : `any of ${found.length}`} entries. Give the one that is meant a label, such as ${labelFor(text)}, and write that label here.`,
    related: found.map((draft) => ({ message: 'could be this one', place: { chunk: draft.chunk, span: draft.wordsSpan } })),
    remedies: oneOfEntries(found, labelFor(text).slice(1), place, input),
  };
}

/** A label made of a step's last word: "@icpc", "@visit". */
function labelFor(text: string): string {
  return `@${/(?<![a-z0-9])[a-z0-9]+$/u.exec(text.toLowerCase())?.[0] ?? 'entry'}`;
}
