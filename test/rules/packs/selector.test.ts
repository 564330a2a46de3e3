import assert from 'node:assert/strict';
import { parseSelector } from '../../../server/src/rules/packFile/selector.js';

describe('a selector', () => {
  it('is a step alone', () => {
    assert.deepEqual(parseSelector('core group'), { step: 'core group', outcomes: [], attendedBy: [], procedures: [] });
  });

  it('is a step with conditions, in any order', () => {
    assert.deepEqual(parseSelector('strategy discussion [attended by police] [outcome section 47 enquiry or assessment]'), {
      step: 'strategy discussion',
      outcomes: ['section 47 enquiry', 'assessment'],
      attendedBy: ['police'],
      procedures: [],
    });
    assert.deepEqual(parseSelector('complaint [procedure statutory or not named]'), {
      step: 'complaint',
      outcomes: [],
      attendedBy: [],
      procedures: ['statutory', 'not named'],
    });
  });

  const broken = [
    '',
    '[outcome plan]',
    'core group [',
    'core group ]',
    'core group [held]',
    'core group [outcome]',
    'core group [outcome plan] held',
  ];
  for (const text of broken) {
    it(`is not "${text}"`, () => assert.ok('problem' in parseSelector(text)));
  }
});
