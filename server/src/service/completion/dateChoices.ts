import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';
import { labelDateChoices } from './labelDateChoices.js';
import { plainDateChoices } from './plainDateChoices.js';
import { relativeDateChoices } from './relativeDateChoices.js';

/** Dates as one could go on from what is typed. Further bounds follow a comma: "July 2019, before @complaint". */
export function dateChoices(context: WritingContext, typed: string): readonly Choice[] {
  if (typed.includes(',')) return labelDateChoices(context, typed);
  const plain = plainDateChoices(context, typed);
  const tied = [...relativeDateChoices(context), ...labelDateChoices(context, typed)];
  // Words that name a length of time or a tie mean that more than a plain date does.
  return /^(?:\d+ [a-z]|after|before|by|the\b)/iu.test(typed) && !/^\d+ (?:[adfjmnos]\w*)$/u.test(typed)
    ? [...tied, ...plain]
    : [...plain, ...tied];
}
