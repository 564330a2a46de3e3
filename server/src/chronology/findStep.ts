import type { Span } from '../dates/datePhrase.js';
import type { StepKind, Vocabulary } from './vocabulary.js';

export interface FoundStep {
  readonly step: StepKind;
  /** Offsets within the text searched. */
  readonly span: Span;
}

/** Finds the step with which a text begins: the longest name or alias that fits, in any case and with any spacing. */
export type StepFinder = (text: string) => FoundStep | undefined;

interface Branch {
  readonly next: Map<string, Branch>;
  step?: StepKind;
}

/** A finder for the vocabulary's steps; cheap to call, made once a vocabulary. */
export function stepFinder(vocabulary: Vocabulary): StepFinder {
  const known = finders.get(vocabulary);
  if (known) return known;
  const root: Branch = { next: new Map() };
  for (const step of vocabulary.steps) for (const name of [step.name, ...step.aliases]) plant(root, name, step);
  const finder: StepFinder = (text) => find(root, text);
  finders.set(vocabulary, finder);
  return finder;
}

const finders = new WeakMap<Vocabulary, StepFinder>();

function plant(root: Branch, name: string, step: StepKind): void {
  let branch = root;
  for (const { word } of wordsOf(name)) {
    const next = branch.next.get(word) ?? { next: new Map() };
    branch.next.set(word, next);
    branch = next;
  }
  branch.step ??= step;
}

function find(root: Branch, text: string): FoundStep | undefined {
  let branch = root;
  let found: FoundStep | undefined;
  let start: number | undefined;
  for (const { word, span } of wordsOf(text)) {
    if (start === undefined && ARTICLES.has(word)) continue;
    const next = branch.next.get(word);
    if (next === undefined) break;
    start ??= span.start;
    branch = next;
    if (branch.step) found = { step: branch.step, span: { start, end: span.end } };
  }
  return found;
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** Numbers of stages and sections are written both ways: "stage one", "stage 1". */
const NUMBERS = new Map([
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
]);

/** Words are runs of letters, digits and apostrophes: hyphens and full stops only separate them. */
function* wordsOf(text: string): Generator<{ readonly word: string; readonly span: Span }> {
  let from = 0;
  for (;;) {
    // A generator may be left before its end: where the next word is looked for is its own to remember.
    WORD.lastIndex = from;
    const found = WORD.exec(text);
    if (found === null) return;
    from = WORD.lastIndex;
    const word = found[0].toLowerCase().replace('’', "'");
    yield { word: NUMBERS.get(word) ?? word, span: { start: found.index, end: from } };
  }
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
