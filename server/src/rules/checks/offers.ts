import type { CaseEvent } from '../../chronology/chronology.js';
import { foldText } from '../../chronology/foldText.js';
import { fieldValues } from '../../chronology/fieldValues.js';
import type { Matched } from '../caseFile.js';
import { firstThatCouldLie, widestDays } from '../couldLie.js';
import { inGroup } from '../inGroup.js';
import { groupsOf, type Group } from '../groups.js';
import { judgeEntry } from '../judgeEntry.js';
import type { Judgement, Judgements } from '../judgement.js';
import type { OffersCheck } from '../check.js';
import { couldFollow } from '../pair.js';
import type { RuleContext } from '../ruleContext.js';
import { capitalised, contestedWord } from '../wording.js';

/** Each letter offers what it must, or cites what may stand instead. What a letter does not say is not known. */
export function* judgeOffers(context: RuleContext, check: OffersCheck): Judgements {
  for (const group of groupsOf(context.file, check.letter)) {
    // Once for all letters: which of many only may be such a step is not looked at again for each.
    const steps = inGroup(context.file, check.orSteps, group).filter(({ match }) => match === 'yes');
    yield;
    for (const { event } of inGroup(context.file, check.letter, group)) yield judgeLetter(context, check, group, steps, event);
  }
}

function judgeLetter(context: RuleContext, check: OffersCheck, group: Group, steps: readonly Matched[], event: CaseEvent): Judgement {
  const { fields } = event;
  const letter = capitalised(event.words);
  const instead = check.orFields.find((field) => fieldValues(fields, field).some((value) => value !== ''));
  const { file } = context;
  const from = widestDays(file, event.end).earliest;
  const step = firstThatCouldLie(file, steps, { from }, (one) => couldFollow(file, event, one));
  const shared = { context, group, event };
  const remedies = () => [
    { kind: 'add field', title: `Record that it offers ${check.offer}`, chunk: event.chunk, key: 'offers', value: check.offer } as const,
    ...check.orFields.map(
      (field) => ({ kind: 'add field', title: `Cite the ground for ${field}`, chunk: event.chunk, key: field, value: '[ground]' }) as const,
    ),
  ];
  const accepted = event.contested ? ` only if this entry, which is ${contestedWord(event)}, is accepted` : '';
  if (names(fields, 'offers', check.offer)) {
    return judgeEntry({
      ...shared,
      verdict: event.contested ? 'depends' : 'in-time',
      message: () => `${letter} offers ${check.offer}${accepted}.`,
    });
  }
  if (instead !== undefined)
    return judgeEntry({
      ...shared,
      verdict: 'not-applicable',
      message: () => `${capitalised(instead)}: ${fieldValues(fields, instead)[0] ?? ''}.`,
    });
  if (step)
    return judgeEntry({ ...shared, verdict: 'in-time', message: () => `${capitalised(step.words)}, ${step.dateText}.`, related: [step] });
  const refusal = fields.find(
    (field) => foldText(field.key.text) === 'does not offer' && foldText(field.value.text).includes(bare(check.offer)),
  );
  if (refusal) {
    return judgeEntry({
      ...shared,
      verdict: event.contested ? 'depends' : 'not-done',
      message: () => `${letter} does not offer ${check.offer}${accepted.replace(' only if', ', if')}.`,
      marked: { chunk: event.chunk, span: refusal.span },
      remedies: () => [
        {
          kind: 'replace text',
          title: `Change to "offers: ${check.offer}"`,
          place: { chunk: event.chunk, span: refusal.key.span },
          text: 'offers',
        },
        ...remedies().slice(1),
      ],
    });
  }
  const message = () =>
    `${letter}: whether it offers ${check.offer} is not recorded. Write "offers: ${check.offer}" or "does not offer: ${check.offer}".`;
  const deny = {
    kind: 'add field',
    title: `Record that it does not offer ${check.offer}`,
    chunk: event.chunk,
    key: 'does not offer',
    value: check.offer,
  } as const;
  return judgeEntry({ ...shared, verdict: 'depends', message, absent: true, remedies: () => [...remedies(), deny] });
}

function names(fields: CaseEvent['fields'], key: string, offer: string): boolean {
  return fieldValues(fields, key).some((value) => foldText(value).replaceAll('three', '3').replaceAll('two', '2').includes(bare(offer)));
}

/** "the Ombudsman" and "Ombudsman" are one offer. */
function bare(offer: string): string {
  return foldText(offer).replace(/^the /u, '');
}
