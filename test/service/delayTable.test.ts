import assert from 'node:assert/strict';
import { delayTable } from '../../server/src/service/languageService.js';
import { example } from '../support/expectReport.js';
import { snapshotOf } from '../support/expectFix.js';

function sentences(text: string): readonly string[] {
  return delayTable(snapshotOf(text)).flatMap(({ rows }) => rows.filter(({ limits }) => limits.length > 0).map(({ sentence }) => sentence));
}

const complaint = `as at: 1 June 2022
procedures: children's complaints

people:
    Mr B: complainant

1 March 2022: complaint from Mr B @c
    procedure: statutory
`;

describe('the delay figures', () => {
  it('say what came how long after what, with the least and the most, and the limit', () => {
    const [sentence] = sentences(example('coventry')).filter((one) => one.startsWith('The stage 2 response'));
    assert.equal(
      sentence,
      'The stage 2 response of 22 June 2020 came between 97 and 166 working days (143 to 243 days) after the stage 2 request (between 23 October 2019 and 31 January 2020). The limits are 65 working days (SI 2006/1738 reg 17) and 25 working days (SI 2006/1738 reg 17(3)).',
    );
  });

  it('say it of exact days in one figure, also on the limit and one past it', () => {
    const of = (day: string): string | undefined =>
      sentences(`${complaint}${day}: stage 1 response re @c\n    offers: stage 2\n`).find((one) => one.startsWith('The stage 1'));
    assert.match(
      of('29 March 2022') ?? '',
      /^The stage 1 response of 29 March 2022 came 20 working days \(28 days\) after the complaint of 1 March 2022\./u,
    );
    assert.match(of('30 March 2022') ?? '', /came 21 working days \(29 days\) after/u);
    assert.match(of('1 March 2022') ?? '', /came on the same day as the complaint of 1 March 2022\./u);
  });

  it('say of an account that stands alone what the record says too', () => {
    const [sentence] = sentences(
      `${complaint}29 March 2022: stage 1 response re @c\n    account: 1 April 2022, Mr B\n    offers: stage 2\n`,
    );
    assert.match(
      sentence ?? '',
      /^The stage 1 response of 29 March 2022 \(the record\) or 1 April 2022 \(Mr B\) came between 20 and 23 working days/u,
    );
  });

  it('say how long had gone by where nothing is recorded', () => {
    assert.ok(
      sentences(complaint).some((one) =>
        one.startsWith(
          'Stage 1 response is not recorded after the complaint of 1 March 2022: by 1 June 2022, 63 working days (92 days) had gone by.',
        ),
      ),
      sentences(complaint).join('\n'),
    );
  });

  it('say of notice how long before', () => {
    const text = 'people:\n    C: child\n    Mr B: father of C\n\n2 May 2019: conference notice to Mr B\n6 May 2019: ICPC about C\n';
    assert.ok(
      sentences(text).some((one) =>
        one.startsWith(
          'The conference notice of 2 May 2019 came 1 working day (4 days) before the initial child protection conference of 6 May 2019. The limit is at least 3 days',
        ),
      ),
      sentences(text).join('\n'),
    );
  });

  it('keep complaints apart, and those from the steps that belong to none', () => {
    assert.deepEqual(
      delayTable(snapshotOf(example('havering'))).map(({ thread }) => thread),
      [undefined, '@first', '@second', '@further'],
    );
  });

  it('are none where there are no two steps, and none of steps in no certain order', () => {
    assert.deepEqual(delayTable(snapshotOf('3 May 2020: contact with Mr B\n')), []);
    assert.deepEqual(delayTable(snapshotOf('May 2020: contact with Mr B\nMay 2020: meeting with Mr B\n')), []);
  });

  for (const name of ['coventry', 'havering', 'northbridge', 'rutland', 'sandwell', 'worcestershire']) {
    it(`never say of ${name} what the Ombudsman alone decides`, () => {
      const all = delayTable(snapshotOf(example(name))).flatMap(({ rows }) => rows.map(({ sentence }) => sentence));
      assert.ok(all.length > 0);
      for (const sentence of all) assert.doesNotMatch(sentence, /fault|maladministration|breach|undefined|NaN/u);
    });
  }
});
