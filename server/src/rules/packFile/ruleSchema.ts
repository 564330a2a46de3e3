import * as v from 'valibot';

/** Words that must say something. */
export const words = v.pipe(v.string(), v.nonEmpty());
const texts = v.array(words);
const oneOrMore = v.union([words, v.pipe(texts, v.minLength(1))]);
export const isoDay = v.pipe(words, v.description('A day, as 2018-07-04'));
const yesOrNo = v.picklist(['yes', 'no']);

export const selectorsSchema = v.pipe(
  oneOrMore,
  v.description(
    'A step, or a list of steps: "strategy discussion [outcome section 47 enquiry]". In brackets: outcome, attended by, procedure',
  ),
);
export const limitSchema = v.pipe(
  words,
  v.description('"15 working days", "3 months", or "parameter" and its name: "parameter report notice"'),
);
const each = v.picklist(['child', 'parent']);

export const citationSchema = v.strictObject({
  instrument: v.pipe(words, v.description('The full name of the Act, regulations, guidance or decision')),
  short: v.pipe(words, v.description('How a finding names it: "SI 2006/1738 reg 19(4)"')),
  provision: words,
  words: v.optional(v.pipe(words, v.description('The words relied on, as they stand'))),
  address: v.optional(v.pipe(words, v.description('Where it can be read'))),
  from: v.optional(isoDay),
  to: v.optional(isoDay),
  verified: v.pipe(
    v.picklist(['text', 'secondary', 'unverified']),
    v.description('text: read in the instrument itself. secondary: read in a text that restates it. unverified: not read'),
  ),
});

export const editionsOfSchema = v.strictObject({
  of: v.pipe(words, v.description('As the pack\'s "editions" name it')),
  at: v.optional(v.pipe(words, v.description('Where in it, as a finding says it: "reg 19(4)"'))),
  provision: words,
  since: v.optional(v.pipe(words, v.description('The first edition that says so, by its short name'))),
  until: v.optional(v.pipe(words, v.description('The last edition that says so, by its short name'))),
  words: v.optional(words),
  address: v.optional(words),
  verified: citationSchema.entries.verified,
  unverified: v.optional(v.pipe(texts, v.description('Editions in which it was not read, by their short names'))),
});

export const examplesSchema = v.strictObject({
  met: words,
  late: v.optional(words),
  depends: v.optional(words),
  'not applicable': v.optional(words),
});

export const caseSchema = v.strictObject({ event: selectorsSchema, least: limitSchema });
export const betweenSchema = v.strictObject({ from: selectorsSchema, until: selectorsSchema });

const common = {
  id: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/), v.description('Never changes its meaning: "cp/icpc-15"')),
  title: words,
  why: v.pipe(words, v.description('Why it matters to whom it is owed')),
  'to do': v.pipe(words, v.description('What an investigator does about a finding')),
  citations: v.optional(v.pipe(v.array(citationSchema), v.minLength(1))),
  editions: v.optional(
    v.pipe(editionsOfSchema, v.description('Cites each edition of an instrument, on the days on which it was in force')),
  ),
  'last checked': v.optional(isoDay),
  'folds under': v.optional(v.pipe(oneOrMore, v.description('Rules whose finding makes this one a mere consequence'))),
  'if not recorded': v.optional(
    v.pipe(
      v.picklist(['silent in a summary', 'silent']),
      v.description('What is said where no entry records it, nor that it was not done'),
    ),
  ),
  assumptions: v.optional(texts),
  examples: examplesSchema,
};

const duty = {
  ...common,
  weight: v.pipe(
    v.picklist(['must', 'should', 'practice', 'local', 'record']),
    v.description(
      'must: Act or regulations. should: statutory guidance. practice: decisions of the Ombudsman. local: a period that a file sets. record: no duty, only worth knowing',
    ),
  ),
  'owed to': v.pipe(words, v.description('With commas: "child, parents"')),
};

/** One schema for each check: what a rule of that kind may say. */
export const checkSchemas = {
  within: v.strictObject({
    ...duty,
    check: v.literal('within'),
    from: selectorsSchema,
    to: selectorsSchema,
    limit: limitSchema,
    counting: v.optional(v.picklist(['after', 'beginning with'])),
    unless: v.optional(selectorsSchema),
    'extended by': v.optional(selectorsSchema),
    'extended to': v.optional(words),
    'also from': v.optional(selectorsSchema),
    'start parameter': v.optional(words),
    'shown by': v.optional(selectorsSchema),
    'waived by': v.optional(selectorsSchema),
    several: v.optional(v.picklist(['last'])),
  }),
  before: v.strictObject({
    ...duty,
    check: v.literal('before'),
    cases: v.pipe(v.array(caseSchema), v.minLength(1)),
    notice: selectorsSchema,
    each: v.optional(each),
    'only if given': v.optional(yesOrNo),
  }),
  requires: v.strictObject({
    ...duty,
    check: v.literal('requires'),
    steps: selectorsSchema,
    between: betweenSchema,
    when: v.optional(selectorsSchema),
    each: v.optional(each),
    every: v.optional(yesOrNo),
    'or steps': v.optional(selectorsSchema),
    unless: v.optional(selectorsSchema),
  }),
  precedes: v.strictObject({
    ...duty,
    check: v.literal('precedes'),
    first: selectorsSchema,
    then: selectorsSchema,
    'attended by': v.optional(oneOrMore),
    'on another day': v.optional(yesOrNo),
  }),
  repeats: v.strictObject({
    ...duty,
    check: v.literal('repeats'),
    step: selectorsSchema,
    'at most': limitSchema,
    until: selectorsSchema,
    which: v.optional(v.picklist(['first', 'later'])),
  }),
  offers: v.strictObject({
    ...duty,
    check: v.literal('offers'),
    letter: selectorsSchema,
    offer: words,
    'or fields': v.optional(oneOrMore),
    'or steps': v.optional(selectorsSchema),
  }),
  excludes: v.strictObject({
    ...duty,
    check: v.literal('excludes'),
    after: selectorsSchema,
    needs: selectorsSchema,
    not: v.optional(selectorsSchema),
    'or fields': v.optional(oneOrMore),
    unless: v.optional(selectorsSchema),
  }),
  gap: v.strictObject({
    ...duty,
    check: v.literal('gap'),
    from: selectorsSchema,
    while: v.optional(selectorsSchema),
    contact: selectorsSchema,
    until: selectorsSchema,
    'at most': limitSchema,
    each: v.optional(each),
  }),
  undertaking: v.strictObject({ ...duty, check: v.literal('undertaking'), step: selectorsSchema, 'done by': v.optional(selectorsSchema) }),
  consistent: v.strictObject({
    ...duty,
    check: v.literal('consistent'),
    of: selectorsSchema,
    'unless after': v.optional(selectorsSchema),
    field: v.optional(words),
    'must be given': v.optional(yesOrNo),
    not: v.optional(oneOrMore),
    'not roles': v.optional(oneOrMore),
    'not at a weekend': v.optional(yesOrNo),
    'again only after': v.optional(selectorsSchema),
    values: v.optional(v.pipe(texts, v.description('What the field may say, to be offered where it is not given'))),
    says: v.pipe(words, v.description('What a finding says, in a plain sentence')),
  }),
  record: v.strictObject({
    ...common,
    weight: v.literal('record'),
    check: v.literal('record'),
    severity: v.optional(v.literal('error')),
  }),
};

/** One rule as a pack file writes it. */
export const ruleSchema = v.variant('check', [
  checkSchemas.within,
  checkSchemas.before,
  checkSchemas.requires,
  checkSchemas.precedes,
  checkSchemas.repeats,
  checkSchemas.offers,
  checkSchemas.excludes,
  checkSchemas.gap,
  checkSchemas.undertaking,
  checkSchemas.consistent,
  checkSchemas.record,
]);

export type RuleFile = v.InferOutput<typeof ruleSchema>;
