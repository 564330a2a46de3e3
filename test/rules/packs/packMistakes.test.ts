import assert from 'node:assert/strict';
import { packErrorLine } from '../../../server/src/rules/packFile/packError.js';
import { readPacks } from '../../../server/src/rules/packFile/readPacks.js';

/** A pack without a mistake. Each case below puts one or two into it. */
const sound = `pack: test-pack
title: A test
procedure: tests
last checked: 2026-11-21
calendar: england and wales
fields: [due]
steps:
  - name: conference
    aliases: [CP conference, stage one meeting]
    family: child
    outcomes:
      plan: [plan made]
      no plan: []
  - name: strategy discussion
    family: child
parameters:
  - { name: notice, title: Notice, kind: period }
  - { name: starts, title: Start, kind: choice, choices: [one, two] }
rules:
  - id: t/one
    title: One
    why: Because.
    to do: Look.
    check: within
    from: strategy discussion
    to: conference [outcome plan]
    limit: 15 working days
    weight: should
    owed to: child
    citations:
      - { instrument: An Act, short: Act, provision: s1, from: 2019-01-01, verified: text }
    examples:
      met: a
  - id: t/two
    title: Two
    why: Because.
    to do: Look.
    check: before
    cases: [{ event: conference, least: parameter notice }]
    notice: strategy discussion
    weight: local
    owed to: child
    citations: [{ instrument: An Act, short: Act, provision: s1, verified: text }]
    examples: { met: a }
`;

interface Mistake {
  readonly name: string;
  readonly change: readonly (readonly [written: string, instead: string])[];
  readonly errors: readonly string[];
}

const mistakes: readonly Mistake[] = [
  {
    name: 'an unknown key',
    change: [['    why: Because.\n', '    whyy: Because.\n    why: Because.\n']],
    errors: ['t:22:5: whyy: There is no key "whyy" here. Did you mean "why"?'],
  },
  {
    name: 'two unknown keys in one rule',
    change: [['    title: One\n', '    titl: One\n    title: One\n    colour: red\n']],
    errors: ['t:21:5: titl: There is no key "titl" here. Did you mean "title"?', 't:23:5: colour: There is no key "colour" here.'],
  },
  {
    name: 'an unknown key at the top',
    change: [['fields: [due]', 'field: [due]']],
    errors: ['t:6:1: field: There is no key "field" here. Did you mean "fields"?'],
  },
  {
    name: 'an unknown key in a citation',
    change: [['from: 2019-01-01', 'frm: 2019-01-01']],
    errors: ['t:31:58: frm: There is no key "frm" here. Did you mean "from"?'],
  },
  {
    name: 'a key of another check',
    change: [['    notice: strategy discussion\n', '    notice: strategy discussion\n    limit: 3 days\n']],
    errors: ['t:41:5: limit: "limit" does not belong to the check "before". It belongs to "within".'],
  },
  { name: 'a missing title', change: [['    title: One\n', '']], errors: ['t:20:5: title: "title" is missing.'] },
  {
    name: 'no citations',
    change: [['    citations: [{ instrument: An Act, short: Act, provision: s1, verified: text }]\n', '']],
    errors: ['t:34:5: citations: "citations" is missing.'],
  },
  {
    name: 'an empty list of citations',
    change: [['[{ instrument: An Act, short: Act, provision: s1, verified: text }]', '[]']],
    errors: ['t:43:16: citations: "citations" is an empty list. It needs at least one.'],
  },
  {
    name: 'no verification mark',
    change: [[', from: 2019-01-01, verified: text', '']],
    errors: ['t:31:9: verified: "verified" is missing.'],
  },
  {
    name: 'an unknown verification mark',
    change: [['from: 2019-01-01, verified: text', 'from: 2019-01-01, verified: seen']],
    errors: ['t:31:86: verified: "verified" cannot be seen: it is text, secondary or unverified.'],
  },
  { name: 'a number for text', change: [['title: One', 'title: 1']], errors: ['t:21:12: title: "title" should be text, and is a number.'] },
  {
    name: 'text for a list',
    change: [['fields: [due]', 'fields: due']],
    errors: ['t:6:9: fields: "fields" should be a list, and is text.'],
  },
  {
    name: 'nothing after a key',
    change: [['why: Because.\n    to do: Look.\n    check: within', 'why:\n    to do: Look.\n    check: within']],
    errors: ['t:22:9: why: "why" should be text, and is nothing.'],
  },
  {
    name: 'a list for keys',
    change: [['    examples: { met: a }\n', '    examples: [a]\n']],
    errors: ['t:44:15: examples: "examples" should be keys with their values, and is a list.'],
  },
  { name: 'an empty text', change: [['title: A test', 'title: ""']], errors: ['t:2:8: title: "title" is empty.'] },
  {
    name: 'an unknown check',
    change: [['check: within', 'check: witin']],
    errors: [
      't:24:12: check: There is no check "witin". Did you mean "within"? The checks are within, before, requires, precedes, repeats, offers, excludes, gap, undertaking, consistent, record.',
    ],
  },
  { name: 'no check', change: [['    check: within\n', '']], errors: ['t:20:5: check: Each rule needs a "check".'] },
  {
    name: 'an unknown weight',
    change: [['weight: should', 'weight: shuold']],
    errors: ['t:28:13: weight: "weight" cannot be shuold: it is must, should, practice, local or record. Did you mean "should"?'],
  },
  {
    name: 'an id that is none',
    change: [['id: t/one', 'id: One']],
    errors: ['t:20:9: id: "One" is no id. An id is the pack\'s short name, a slash, and words joined by hyphens: "cp/icpc-15".'],
  },
  {
    name: 'an unknown step',
    change: [['from: strategy discussion', 'from: stategy discussion']],
    errors: ['t:25:11: from: No pack declares a step "stategy discussion". Did you mean "strategy discussion"?'],
  },
  {
    name: 'an unknown step in a list',
    change: [['from: strategy discussion', 'from: [strategy discussion, party]']],
    errors: ['t:25:33: from: No pack declares a step "party".'],
  },
  {
    name: 'an alias for a step',
    change: [['to: conference [outcome plan]', 'to: CP conference [outcome plan]']],
    errors: ['t:26:9: to: "CP conference" is another word for a step. Write its own name, "conference".'],
  },
  {
    name: 'an unknown outcome',
    change: [['[outcome plan]', '[outcome plans or no plan]']],
    errors: ['t:26:9: to: The step "conference" has no outcome "plans". Did you mean "plan"?'],
  },
  {
    name: 'an unknown procedure',
    change: [['from: strategy discussion', 'from: strategy discussion [procedure statuory]']],
    errors: ['t:25:11: from: There is no procedure "statuory": it is statutory, corporate, not named. Did you mean "statutory"?'],
  },
  {
    name: 'a condition that is none',
    change: [['[outcome plan]', '[held in March]']],
    errors: ['t:26:9: to: "[held in March]" cannot be read: brackets begin with outcome, attended by or procedure.'],
  },
  {
    name: 'a bad period',
    change: [['limit: 15 working days', 'limit: 15 worknig days']],
    errors: ['t:27:12: limit: "15 worknig days" is no period. Write a number and its unit: "15 working days", "2 days", "3 months".'],
  },
  {
    name: 'a parameter that nobody declares',
    change: [['parameter notice', 'parameter notise']],
    errors: ['t:39:41: least: No pack declares a parameter "notise". Did you mean "notice"?'],
  },
  {
    name: 'a choice for a limit',
    change: [['parameter notice', 'parameter starts']],
    errors: ['t:39:41: least: The parameter "starts" is a choice: a limit needs a period.'],
  },
  {
    name: 'a bad day',
    change: [['from: 2019-01-01', 'from: 2019-02-31']],
    errors: ['t:31:64: from: "2019-02-31" is no day. Write year, month and day: "2018-07-04".'],
  },
  {
    name: 'an edition that ends before it begins',
    change: [['from: 2019-01-01', 'from: 2019-01-01, to: 2018-01-01']],
    errors: ['t:31:80: to: This edition ends before it begins.'],
  },
  {
    name: 'a bad day at the top',
    change: [['last checked: 2026-11-21', 'last checked: 21 November 2026']],
    errors: ['t:4:15: last checked: "21 November 2026" is no day. Write year, month and day: "2018-07-04".'],
  },
  { name: 'an id given twice', change: [['id: t/two', 'id: t/one']], errors: ['t:34:9: id: A rule "t/one" is already declared by t.'] },
  {
    name: 'an alias given twice',
    change: [['  - name: strategy discussion\n', '  - name: strategy discussion\n    aliases: [Stage 1 Meeting]\n']],
    errors: ['t:15:15: aliases: "Stage 1 Meeting" is already declared by the step "conference" (t).'],
  },
  {
    name: 'an outcome given twice',
    change: [['no plan: []', 'no plan: [Plan made]']],
    errors: ['t:13:17: no plan: "Plan made" is already declared by the outcome "plan".'],
  },
  {
    name: 'a field given twice',
    change: [['fields: [due]', 'fields: [due, due]']],
    errors: ['t:6:15: fields: A field "due" is already declared by t.'],
  },
  {
    name: 'a parameter that begins like a date',
    change: [['name: starts', 'name: may start']],
    errors: ['t:18:13: name: "may start" begins like a date, and would be read as one in a file\'s header.'],
  },
  {
    name: 'a rule that folds under none',
    change: [['    owed to: child\n    citations:\n', '    owed to: child\n    folds under: t/twi\n    citations:\n']],
    errors: ['t:30:18: folds under: There is no rule "t/twi". Did you mean "t/two"?'],
  },
  {
    name: 'an extension without its end',
    change: [['    limit: 15 working days\n', '    limit: 15 working days\n    extended by: conference\n']],
    errors: ['t:28:5: extended by: "extended by" needs "extended to" beside it.'],
  },
  {
    name: 'one mistake in a rule and one elsewhere: each is named',
    change: [
      ['title: One', 'title: 1'],
      ['event: conference', 'event: confrence'],
    ],
    errors: [
      't:21:12: title: "title" should be text, and is a number.',
      't:39:22: event: No pack declares a step "confrence". Did you mean "conference"?',
    ],
  },
  { name: 'a key written twice', change: [['title: A test', 'title: A test\ntitle: B']], errors: ['t:3:1: This key is written twice.'] },
  {
    name: 'a YAML alias',
    change: [
      ['title: A test', 'title: &t A test'],
      ['procedure: tests', 'procedure: *t'],
    ],
    errors: ['t:3:12: Write it out: a pack uses no YAML aliases ("*name").'],
  },
];

describe('a pack with a mistake in it', () => {
  it('is not this one', () => assert.deepEqual(lines(sound), []));

  for (const { name, change, errors } of mistakes) {
    it(`says where and what: ${name}`, () => {
      const text = change.reduce((left, [written, instead]) => {
        assert.ok(left.includes(written), `nothing to change: ${written}`);
        return left.replace(written, () => instead);
      }, sound);
      assert.deepEqual(lines(text), errors);
    });
  }

  it("names a tab, a bad indent and an open bracket as YAML's", () => {
    assert.match(lines('pack: a\n\ttitle: b\n').join('\n'), /^t:2:1: Indent with spaces/u);
    assert.match(lines('fields: [a, b\n').join('\n'), /^t:2:1: A bracket that is opened before here is not closed\.$/u);
    assert.match(lines('').join('\n'), /^t:1:1: The file should be keys with their values, and is nothing\.$/u);
    assert.match(lines('- a\n').join('\n'), /^t:1:1: The file should be keys with their values, and is a list\.$/u);
  });

  it('never throws, whatever line is lost', () => {
    const all = sound.split('\n');
    all.forEach((_, i) => lines([...all.slice(0, i), ...all.slice(i + 1)].join('\n')));
    all.forEach((_, i) => lines(all.slice(0, i).join('\n')));
  });
});

function lines(text: string): readonly string[] {
  const read = readPacks([{ name: 't', text }]);
  return 'errors' in read ? read.errors.map(packErrorLine) : [];
}
