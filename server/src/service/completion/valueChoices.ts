import { statusNames } from '../../chronology/statuses.js';
import { fieldKey } from '../../syntax/fieldKey.js';
import type { Choice, ChoiceKind } from './choice.js';
import type { WritingContext } from './contextOf.js';
import { dateChoices } from './dateChoices.js';
import { fieldsOfStep } from './fieldsOfStep.js';
import { labelsNear } from './labelsNear.js';
import { ruleChoices } from './ruleChoices.js';
import { sourceChoices } from './sourceChoices.js';

/** What a field of the entry in hand can say; nothing where it is free to say anything that was not said before. */
export function valueChoices(context: WritingContext, key: string, typed: string): readonly Choice[] {
  const { event, snapshot } = context;
  const values = event?.step ? (fieldsOfStep(snapshot.packs, event.step).find((field) => field.key === key)?.values ?? []) : [];
  switch (key) {
    case 'outcome':
      return listed('outcome', values);
    case 'status':
      return listed('status', statusNames);
    case 'source':
      return sourceChoices(context);
    case 'except':
      return ruleChoices(context, typed);
    case 'fulfils':
      return labelsNear(context).map(({ label }) => ({ kind: 'label', text: `@${label}` }));
    case 'repeated':
      return listed('value', ['yes']);
    case 'due':
    case 'until':
      return typed === '' ? [] : dateChoices(context, typed);
    case 'attended by':
      return listed('person', [...people(context), ...values, ...said(context, key)]);
    case 'because':
    case 'subject':
    case 'account':
      return [];
    default:
      return listed('value', [...values, ...said(context, key)]);
  }
}

function listed(kind: ChoiceKind, texts: readonly string[]): readonly Choice[] {
  return [...new Set(texts)].map((text) => ({ kind, text }));
}

function people({ snapshot }: WritingContext): readonly string[] {
  return snapshot.chronology.people.filter(({ child }) => !child).map(({ name }) => name);
}

/** What this file says elsewhere in the same field, the last first. */
function said({ above, below }: WritingContext, key: string): readonly string[] {
  return [...below.toReversed(), ...above.toReversed()]
    .flatMap(({ fields }) => fields)
    .filter((field) => fieldKey(field.key.text) === key)
    .flatMap(({ value }) => value.text.split(',').map((part) => part.trim()))
    .filter((part) => part !== '');
}
