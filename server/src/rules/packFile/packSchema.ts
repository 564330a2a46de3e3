import * as v from 'valibot';
import { citationSchema, isoDay, ruleSchema, words } from './ruleSchema.js';

export const stepSchema = v.strictObject({
  name: v.pipe(words, v.description('The step\'s own name, in lower case: "strategy discussion"')),
  aliases: v.optional(v.pipe(v.array(words), v.description('Other ways in which people write it'))),
  family: v.pipe(v.picklist(['child', 'complaint', 'ombudsman', 'any']), v.description('Which threads it can belong to')),
  begins: v.optional(v.pipe(v.picklist(['yes']), v.description('It begins a thread of its family, as a complaint does'))),
  lasting: v.optional(v.pipe(v.picklist(['yes']), v.description('It lasts: "between A and B" is a period, not one day'))),
  'recorded in': v.optional(
    v.pipe(v.array(words), v.description('Documents in which its date may be found, the likeliest first: "the minutes of the conference"')),
  ),
  outcomes: v.optional(
    v.pipe(v.record(v.string(), v.array(words)), v.description('Each outcome, and other ways in which people write it')),
  ),
});

export const parameterSchema = v.strictObject({
  name: v.pipe(words, v.description('The key in a file\'s header: "report notice"')),
  title: words,
  kind: v.picklist(['period', 'choice']),
  choices: v.optional(v.array(words)),
  standard: v.optional(v.pipe(words, v.description('What holds where a file does not set it'))),
});

/** A value has no editions: where a period changed, each case names the pack of its day. */
export const setCitationSchema = v.omit(citationSchema, ['from', 'to']);

export const setSchema = v.strictObject({
  parameter: v.pipe(words, v.description('The name of a parameter that a pack declares: "report notice"')),
  value: v.pipe(words, v.description('"3 working days", or one of the parameter\'s choices')),
  citation: setCitationSchema,
});

/** One edition of an instrument, which rules cite by `of`. */
export const editionSchema = v.strictObject({
  of: v.pipe(words, v.description('The name by which rules cite all editions: "Working Together"')),
  instrument: words,
  short: v.pipe(words, v.description('How a finding names it: "Working Together 2018"')),
  from: isoDay,
  to: v.optional(isoDay),
  verified: v.optional(v.pipe(v.picklist(['unverified']), v.description('The text of this edition was not read for any rule'))),
});

export const notCheckedSchema = v.strictObject({ id: v.optional(words), duty: words, why: words });

/** A pack file: one procedure, its steps and its rules. */
export const packSchema = v.strictObject({
  pack: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    v.description('Its id, which is also its file\'s name: "england-child-protection"'),
  ),
  title: words,
  procedure: v.optional(v.pipe(words, v.description('The word for it in the header field "procedures"; left out, it always applies'))),
  'only if named': v.optional(v.pipe(v.picklist(['yes']), v.description('Applies only to a file that names the procedure'))),
  'last checked': v.pipe(words, v.description('The day on which the law in it was last looked at, as 2026-11-21')),
  calendar: v.pipe(
    v.picklist(['england and wales', 'scotland', 'northern ireland']),
    v.description('Whose bank holidays are no working days'),
  ),
  editions: v.optional(v.array(editionSchema)),
  fields: v.optional(v.pipe(v.array(words), v.description('Keys that lines below an entry may have, beside those of the language'))),
  steps: v.optional(v.array(stepSchema)),
  parameters: v.optional(v.array(parameterSchema)),
  set: v.optional(
    v.pipe(v.array(setSchema), v.description('Only in a local pack: what parameters are in the cases that name it, each with its source')),
  ),
  rules: v.optional(v.array(ruleSchema)),
  'not checked': v.optional(v.array(notCheckedSchema)),
});

export type PackFile = v.InferOutput<typeof packSchema>;
export type StepFile = v.InferOutput<typeof stepSchema>;
export type ParameterFile = v.InferOutput<typeof parameterSchema>;
