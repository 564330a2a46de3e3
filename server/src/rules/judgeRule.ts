import { judgeBefore } from './checks/before.js';
import { judgeConsistent } from './checks/consistent.js';
import { judgeExcludes } from './checks/excludes.js';
import { judgeGap } from './checks/gap.js';
import { judgeOffers } from './checks/offers.js';
import { judgePrecedes } from './checks/precedes.js';
import { judgeRepeats } from './checks/repeats.js';
import { judgeRequires } from './checks/requires.js';
import { judgeUndertaking } from './checks/undertaking.js';
import { judgeWithin } from './checks/within.js';
import type { Judgements } from './judgement.js';
import type { RuleContext } from './ruleContext.js';

/** How a rule comes out, once for each trigger, thread and person. Records are found by the reading of the file, not here. */
export function judgeRule(context: RuleContext): Judgements {
  const { check } = context.rule;
  switch (check.kind) {
    case 'within':
      return judgeWithin(context, check);
    case 'before':
      return judgeBefore(context, check);
    case 'requires':
      return judgeRequires(context, check);
    case 'precedes':
      return judgePrecedes(context, check);
    case 'repeats':
      return judgeRepeats(context, check);
    case 'offers':
      return judgeOffers(context, check);
    case 'excludes':
      return judgeExcludes(context, check);
    case 'gap':
      return judgeGap(context, check);
    case 'undertaking':
      return judgeUndertaking(context, check);
    case 'consistent':
      return judgeConsistent(context, check);
    case 'record':
      return nothing();
  }
}

function* nothing(): Judgements {}
