import { stepFinder } from '../../chronology/findStep.js';
import type { StepKind } from '../../chronology/vocabulary.js';
import type { Rule } from '../../rules/pack.js';
import { vocabularyOf } from '../../rules/vocabularyOf.js';
import type { Block } from '../markup/block.js';
import type { Snapshot } from '../snapshot.js';
import { stepsOf } from '../stepsOf.js';
import { beginsWith } from './beginsWith.js';
import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';
import { expectedSteps } from './expectedSteps.js';

/** Every known step in the words that fit what is typed: those that the procedure waits for first, then those of this file, then the rest. */
export function stepChoices(context: WritingContext, typed: string): readonly Choice[] {
  const expected = expectedSteps(context);
  const used = usedWords(context);
  const rules = rulesByStep(context.snapshot);
  // A step that is found by its own name or as this file calls it comes before one that only has such an alias.
  const rank = ({ name }: StepKind, text = name): number =>
    (expected.has(name) ? [...expected.keys()].indexOf(name) : used.has(name) ? 1000 : 2000) +
    (text === name || text === used.get(name) ? 0 : 3000);
  const vocabulary = vocabularyOf(context.snapshot.packs);
  // With a space behind it, it is written: its longer names would only be in the way.
  const whole = /\s$/u.test(typed) ? stepFinder(vocabulary)(typed) : undefined;
  const written = whole?.span.end === typed.trimEnd().length ? whole.step : undefined;
  return vocabulary.steps
    .filter((step) => step !== written)
    .map((step) => ({ step, text: wordsFor(step, typed, used.get(step.name)) }))
    .filter(({ text }) => text !== undefined)
    .toSorted((a, b) => rank(a.step, a.text) - rank(b.step, b.text) || (typed === '' ? 0 : (a.text?.length ?? 0) - (b.text?.length ?? 0)))
    .map(({ step, text = step.name }): Choice => {
      const why = expected.get(step.name);
      const detail = [...(text === step.name ? [] : [step.name]), ...(why === undefined ? [] : [why])].join('; ');
      return { kind: 'step', text, ...(detail === '' ? {} : { detail }), about: aboutStep(step, rules.get(step.name) ?? []) };
    });
}

/** The step as this file calls it, or by its full name, or by the alias that is being typed. */
function wordsFor({ name, aliases }: StepKind, typed: string, used: string | undefined): string | undefined {
  const forms = [...(used === undefined ? [] : [used]), name, ...aliases];
  return forms.find((form) => beginsWith(form, typed)) ?? forms.slice(0, 2).find((form) => hasWordBeginning(form, typed));
}

function hasWordBeginning(form: string, typed: string): boolean {
  return typed.length > 2 && form.toLowerCase().includes(` ${typed.toLowerCase()}`);
}

/** How the file last wrote each step. */
function usedWords({ above, below }: WritingContext): ReadonlyMap<string, string> {
  return new Map([...below, ...above].flatMap(({ step, words }) => (step ? [[step.name, words] as const] : [])));
}

const mostRules = 3;

function aboutStep({ name }: StepKind, rules: readonly Rule[]): readonly Block[] {
  const heading: Block = { kind: 'heading', text: name.charAt(0).toUpperCase() + name.slice(1) };
  const shown = rules.slice(0, mostRules).map((rule): Block => {
    const source = rule.citations.at(-1)?.short;
    return { kind: 'item', lead: rule.id, text: `${rule.title}.${source === undefined ? '' : ` ${source}.`}` };
  });
  const rest = rules.length - shown.length;
  return [heading, ...shown, ...(rest > 0 ? [{ kind: 'text', text: `And ${rest} more.` } as const] : [])];
}

/** Packs do not change while a server runs, and this is wanted at every keystroke. */
const known = new WeakMap<Snapshot['packs'], ReadonlyMap<string, readonly Rule[]>>();

function rulesByStep({ packs }: Snapshot): ReadonlyMap<string, readonly Rule[]> {
  const found = known.get(packs);
  if (found) return found;
  const map = new Map<string, Rule[]>();
  for (const rule of packs.flatMap((pack) => pack.rules)) {
    for (const step of new Set(stepsOf(rule.check))) map.set(step, [...(map.get(step) ?? []), rule]);
  }
  known.set(packs, map);
  return map;
}
