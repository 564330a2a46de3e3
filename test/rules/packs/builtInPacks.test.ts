import assert from 'node:assert/strict';
import { builtInPacks } from '../../../server/src/rules/builtInPacks.generated.js';
import { freshPacks, packFiles } from './packFiles.js';

const packs = freshPacks();
const rules = packs.flatMap((pack) => pack.rules);
const steps = packs.flatMap((pack) => pack.steps);

/** Every id that has ever been published, and never changes its meaning. */
const ids = `
  cp/strategy-first cp/icpc-15 cp/child-seen cp/parents-interviewed cp/report-shared cp/report-notice cp/report-day-before cp/conference-named
  cp/core-group-10 cp/first-review-3-months cp/next-review-6-months
  sc/procedure-named sc/stage-1-10 sc/stage-1-20 sc/stage-2-started sc/stage-2-65 sc/stage-3-offered sc/stage-3-panel-30
  case/impossible-date case/wrong-weekday case/contradiction case/year case/undated-step case/unknown-step case/not-read case/looks-like-step
  case/unknown-person case/which-thread case/label case/header case/reason-to-give
  cp/referral-decision cp/referrer-told cp/assessment-45 cp/initial-assessment-10 cp/core-assessment-35 cp/icpc-last-15 cp/section-47-made
  cp/outcome-told cp/report-explained cp/conference-notice cp/minutes-sent cp/core-group-interval cp/core-group-invited cp/plan-ended-by-review
  cp/parent-contact
  sc/scope sc/one-year sc/stage-2-offered sc/investigators-appointed sc/stage-2-25 sc/extension-notified sc/stage-3-requested-20
  sc/panel-independent sc/panel-report-5 sc/stage-3-response-15 sc/ombudsman-told
  cc/acknowledged-5 cc/stage-1-10 cc/stage-1-20 cc/stage-2-acknowledged-5 cc/stage-2-20 cc/stage-2-40
  lg/twelve-months lg/report-response-3-months lg/agreed-action
  case/order case/after-as-at case/asserted-only case/no-source case/stale-exception case/undertaking
  case/plausible-weekend case/plausible-before-referral case/plausible-review case/plausible-enquiries
  la/first-review-20 la/second-review-3-months la/later-review-6-months la/first-visit-1-week la/visits-6-weeks
  eh/decision-6-weeks eh/no-plan-16-weeks eh/plan-20-weeks eh/draft-15-days
`;

/** The steps that the rules and the trials of the language needed. */
const needed = `
  referral · referral acknowledged · referral decision · case allocated · contact · contact attempted · access refused · home visit · child seen ·
  interview · meeting · assessment completed · assessment shared · child in need plan · child in need review · strategy discussion ·
  section 47 enquiry · section 47 enquiry completed · section 47 outcome told · conference called · conference notice ·
  conference report completed · conference report shared · report explained · initial child protection conference ·
  review child protection conference · child protection plan ended · minutes sent · core group · core group invitation · birth · court order ·
  legal gateway meeting · police attendance · position of trust referral · position of trust meeting · position of trust review · complaint ·
  complaint acknowledged · complaint meeting · complaint statement agreed · complaint suspended · complaint resumed · complaint withdrawn ·
  extension · stage 1 response · stage 2 request · stage 2 accepted · stage 2 refused · stage 2 meeting · stage 2 interviews · stage 2 report ·
  stage 2 response · investigating officer appointed · independent person appointed · stage 3 request · stage 3 refused · stage 3 panel ·
  panel report · stage 3 response · apology · undertaking · agreed action · complaint to the Ombudsman · Ombudsman decision · Ombudsman report
`;

describe('the packs that are built in', () => {
  it('are each named after their file', () => {
    assert.deepEqual(
      packs.map(({ id }) => `${id}.yaml`),
      packFiles().map(({ name }) => name),
    );
  });

  it('are compiled as they stand', () => assert.deepEqual(builtInPacks, packs));

  it('have the published rules and no others', () => {
    assert.deepEqual(rules.map(({ id }) => id).toSorted(), ids.trim().split(/\s+/u).toSorted());
  });

  it('have every step that the rules need', () => {
    const names = new Set(steps.map(({ name }) => name));
    const missing = needed
      .split('·')
      .map((name) => name.trim().replaceAll(/\s+/gu, ' '))
      .filter((name) => !names.has(name));
    assert.deepEqual(missing, []);
  });

  it('have no name or alias that could mean two steps', () => {
    const owners = new Map<string, string>();
    const collisions: string[] = [];
    for (const step of steps) {
      for (const word of [step.name, ...step.aliases]) {
        const key = word
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        if (owners.has(key)) collisions.push(`${word}: ${owners.get(key)} and ${step.name}`);
        owners.set(key, step.name);
      }
    }
    assert.deepEqual(collisions, []);
  });

  it('let a complaint, and a complaint to the Ombudsman, begin a thread', () => {
    assert.deepEqual(
      steps.filter(({ begins }) => begins).map(({ name }) => name),
      ['complaint', 'complaint to the Ombudsman'],
    );
  });

  it('never speak of fault: only the Ombudsman finds it', () => {
    const said = [...JSON.stringify(packs).matchAll(/.{0,40}\b(?:at fault|fault|maladministration|breach of)\b.{0,40}/giu)].map(
      ([words]) => words,
    );
    assert.deepEqual(said, []);
  });
});

describe('each rule that is built in', () => {
  for (const rule of rules) {
    it(`${rule.id} says what it rests on, and how far that was verified`, () => {
      assert.ok(rule.citations.length > 0);
      for (const citation of rule.citations) assert.match(citation.verified, /^(?:text|secondary|unverified)$/u);
      assert.match(rule.lastChecked, /^\d{4}-\d\d-\d\d$/u);
      assert.ok(rule.why.endsWith('.') && rule.toDo.endsWith('.'), 'whole sentences');
      if (rule.check.kind !== 'record') assert.ok(rule.owedTo.length > 0);
    });

    it(`${rule.id} has its examples`, () => {
      const { met, late, depends, notApplicable } = rule.examples;
      const given = [met, late, depends, notApplicable].filter((example) => example !== undefined);
      assert.ok(given.length >= (rule.check.kind === 'record' ? 2 : 3), `${given.length} examples`);
      for (const example of given) assert.ok(example.endsWith('\n'));
    });

    it(`${rule.id} cites editions that follow one another without a gap`, () => {
      const editions = rule.citations.filter(({ short }) => short.startsWith('Working Together'));
      editions.slice(1).forEach((edition, i) => assert.equal(edition.from, (editions[i]?.to ?? 0) + 1, edition.instrument));
    });
  }

  it('is an error of the record only where the record cannot be read one way', () => {
    assert.deepEqual(
      rules.filter(({ recordSeverity }) => recordSeverity === 'error').map(({ id }) => id),
      ['case/impossible-date', 'case/wrong-weekday', 'case/contradiction', 'case/label'],
    );
  });
});
