import type { Day } from '../../dates/civilDay.js';
import type { ChronDocument, Position } from '../../syntax/chronDocument.js';
import { beginsWith } from '../completion/beginsWith.js';
import type { Choice, ChoiceKind } from '../completion/choice.js';
import { clauseChoices } from '../completion/clauseChoices.js';
import { contextOf, type WritingContext } from '../completion/contextOf.js';
import { dateChoices } from '../completion/dateChoices.js';
import { fieldChoices } from '../completion/fieldChoices.js';
import { headerChoices, headerValueChoices } from '../completion/headerChoices.js';
import { nameChoices } from '../completion/nameChoices.js';
import { roleChoices } from '../completion/roleChoices.js';
import { stepChoices } from '../completion/stepChoices.js';
import { valueChoices } from '../completion/valueChoices.js';
import { writingPlaceAt, type WritingPlace } from '../completion/writingPlace.js';
import { indentOf } from '../layout/indentOf.js';
import type { Block } from '../markup/block.js';
import type { TextEdit } from '../quickFixes/textEdit.js';
import type { Snapshot } from '../snapshot.js';

/** Something to write, and how it gets into the text. In the order in which they are to be listed. */
export interface Completion {
  readonly kind: ChoiceKind;
  readonly label: string;
  readonly detail?: string;
  readonly about?: readonly Block[];
  /** What an editor compares with what is typed. */
  readonly filter: string;
  readonly edit: TextEdit;
  /** A word for the gap that the text leaves at its end. */
  readonly gap?: string;
  /** More is usually chosen straight after it. */
  readonly goesOn: boolean;
}

/** Whether anything could be offered at `position`. Cheaper than a snapshot. */
export function canComplete(document: ChronDocument, position: Position): boolean {
  return writingPlaceAt(document, position) !== undefined;
}

const mostOffered = 40;

/**
 * What could be written at `position`, the likeliest first. Nothing to whoever has written all of a word that could stand there, or who begins
 * a line of narrative: a list that opens by itself must be in nobody's way.
 */
export function completionsAt(snapshot: Snapshot, position: Position, today: Day): readonly Completion[] {
  const place = writingPlaceAt(snapshot.document, position);
  if (!place) return [];
  const offered = choicesAt(contextOf(snapshot, place.chunk, today, place.kind === 'start' && place.isBelow), place).flatMap(
    ({ typed, choices }) => fitting(choices, typed).map((choice) => ({ typed, choice })),
  );
  return offered.slice(0, mostOffered).map(({ typed, choice }) => completionOf(snapshot, position, typed, choice));
}

interface Offer {
  readonly typed: string;
  readonly choices: readonly Choice[];
}

function choicesAt(context: WritingContext, place: WritingPlace): readonly Offer[] {
  const { typed } = place;
  switch (place.kind) {
    case 'start':
      return [{ typed, choices: startChoices(context, typed) }];
    case 'step':
      return [clauseChoices(context, typed), { typed, choices: stepChoices(context, typed) }];
    case 'field':
      return typed === typed.toLowerCase() ? [{ typed, choices: fieldChoices(context, typed) }] : [];
    case 'value':
      return [{ typed, choices: valueChoices(context, place.key, typed) }];
    case 'header value':
      return [{ typed, choices: headerValueChoices(context, place.key, typed) }];
    case 'name':
      return [{ typed, choices: nameChoices(context) }];
    case 'role':
      return [{ typed, choices: roleChoices(context) }];
  }
}

/** A new line at the margin: a date, with the colon of an entry; a line of the header; or a field of the entry above, indented. */
function startChoices(context: WritingContext, typed: string): readonly Choice[] {
  const dates = dateChoices(context, typed).map((choice): Choice => ({
    ...choice,
    text: `${choice.text}: `,
    shown: choice.shown ?? choice.text,
  }));
  const header = headerChoices(context);
  const last = context.above.at(-1);
  if (last === undefined) return [...header, ...dates];
  const lead = indentOf(context.snapshot.document, last.chunk);
  const fields = typed === '' ? [] : fieldChoices({ ...context, chunk: last.chunk, event: last, above: context.above.slice(0, -1) }, typed);
  return [...dates, ...fields.map((choice): Choice => ({ ...choice, lead }))];
}

/** Those that go on from what is typed, each once. Nothing where one of them is written already. */
function fitting(choices: readonly Choice[], typed: string): readonly Choice[] {
  const found = choices.filter((choice) => formsOf(choice).some((form) => beginsWith(form, typed)));
  const isWhole = typed !== '' && found.some(({ text }) => beginsWith(typed, text.trimEnd().replace(/:$/u, '')));
  if (isWhole) return [];
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index);
}

function formsOf({ text, kind, alsoFoundBy = [] }: Choice): readonly string[] {
  // A step is matched by any of its words where it is made.
  return kind === 'step' ? [text, ...text.split(' ').map((_, i, words) => words.slice(i).join(' '))] : [text, ...alsoFoundBy];
}

function completionOf({ document }: Snapshot, position: Position, typed: string, choice: Choice): Completion {
  const { kind, text, shown, detail, about, gap, lead = '' } = choice;
  const start = { line: position.line, character: position.character - typed.length };
  const rest = document.getText({ start: position, end: { line: position.line + 1, character: 0 } }).replace(/(?<![\r\n])[\r\n]+$/u, '');
  const { newText, swallowed } = fitted(text, typed, rest);
  const forms = formsOf(choice);
  return {
    kind,
    label: shown ?? text.trim().replace(/:$/u, ''),
    ...(detail === undefined ? {} : { detail }),
    ...(about === undefined ? {} : { about }),
    filter: typed === '' || beginsWith(text, typed) ? text : `${forms.find((form) => beginsWith(form, typed)) ?? text}`,
    edit: { range: { start, end: { line: position.line, character: position.character + swallowed } }, newText: lead + newText },
    ...(gap === undefined || rest.trim() !== '' ? {} : { gap }),
    goesOn: /[:\s¶]$/u.test(newText),
  };
}

/**
 * The text as it fits what stands behind the caret: what is there already is taken over, a word in which the caret stands is replaced
 * whole, and words that would meet are kept apart.
 */
function fitted(text: string, typed: string, rest: string): { readonly newText: string; readonly swallowed: number } {
  const trimmed = text.trimEnd();
  for (let length = Math.min(trimmed.length, rest.length); length > 0; length -= 1) {
    if (trimmed.length - length < typed.length) continue;
    if (trimmed.slice(-length).toLowerCase() === rest.slice(0, length).toLowerCase() && !/^[\p{L}\p{N}]/u.test(rest.slice(length))) {
      const space = text.length > trimmed.length && !/^\s/u.test(rest.slice(length));
      return { newText: space ? text : trimmed, swallowed: length };
    }
  }
  const word = typed === '' ? 0 : (/^[\p{L}\p{N}'’]+/u.exec(rest)?.[0].length ?? 0);
  const next = rest.slice(word);
  if (/^\s/u.test(next)) return { newText: trimmed, swallowed: word };
  if (/^[:：]/u.test(next)) return { newText: trimmed.replace(/:$/u, ''), swallowed: word };
  return { newText: /^[\p{L}\p{N}]/u.test(next) ? `${trimmed} ` : text, swallowed: word };
}
