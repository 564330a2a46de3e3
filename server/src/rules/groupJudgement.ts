import type { CaseEvent } from '../chronology/chronology.js';
import type { ChecklistVerdict, Severity } from './finding.js';
import { threadName, type Group } from './groups.js';
import { citationOf, type RuleContext } from './ruleContext.js';

/** What every judgement of a group has that is worked out when it is read. */
export abstract class GroupJudgement<Input extends { readonly context: RuleContext; readonly group: Group }> {
  readonly #input: Input;

  constructor(
    input: Input,
    readonly verdict: ChecklistVerdict,
    readonly severity: Severity | undefined,
  ) {
    this.#input = input;
  }

  /** Not a field: whatever writes a judgement down would write the whole case with it. */
  protected get input(): Input {
    return this.#input;
  }

  /** The entry on whose day the source has to be in force. */
  protected abstract get cited(): CaseEvent;

  get rule() {
    return this.input.context.rule;
  }

  get thread() {
    return threadName(this.input.context.file, this.input.group.thread);
  }

  get citation() {
    return citationOf(this.input.context, this.cited);
  }
}
