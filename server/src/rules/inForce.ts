import type { CaseFile } from './caseFile.js';
import { longDay } from '../dates/civilDay.js';
import { changed, type Changes } from './changedJudgement.js';
import type { Judgement } from './judgement.js';
import type { Rule } from './pack.js';
import { toldDays } from './toldDays.js';
import { theStep } from './wording.js';

/**
 * A rule none of whose editions was in force on the trigger's day does not apply to it. Where the day is not known exactly and an
 * edition was in force on some of the days that it can have been and none on others, the rule asks.
 */
export function inForce(file: CaseFile, judgement: Judgement): Judgement {
  const { rule, severity, trigger, verdict } = judgement;
  const event = trigger === undefined ? undefined : file.chronology.events[trigger];
  if (rule.citations.length === 0 || event === undefined) return judgement;
  const { earliest, latest, openBefore, openAfter } = toldDays(file.chronology, event.start);
  const { from, to } = timeOf(rule);
  if (from <= earliest && latest <= to) return judgement;
  if (latest < from || earliest > to) return changed(judgement, NOT_IN_FORCE);
  if (severity === undefined || verdict === 'depends' || verdict === 'may-be-overdue') return judgement;
  const early = !openBefore && earliest < from;
  const late = !openAfter && latest > to;
  if (!early && !late) return judgement;
  const side = early
    ? `on or after ${longDay(from)}, when this rule came into force`
    : `on or before ${longDay(to)}, the last day on which this rule was in force`;
  return onlyIf(judgement, `${theStep(event)} was ${side}`);
}

/** The same for each of the thousands of steps of a long case, of before or after that time. */
const NOT_IN_FORCE: Changes = {
  verdict: 'not-applicable',
  severity: undefined,
  late: undefined,
  message: (message) => `Not in force on that day. ${message}`,
};

function onlyIf(judgement: Judgement, condition: string): Judgement {
  const missing = judgement.verdict !== 'late' && judgement.verdict !== 'problem';
  return changed(judgement, {
    late: undefined,
    verdict: missing ? 'may-be-overdue' : 'depends',
    severity: 'information',
    message: (message) => `Only if ${condition}: ${message}`,
  });
}

const times = new WeakMap<Rule, { readonly from: number; readonly to: number }>();

/** From when, and until when, some edition of what a rule cites was in force. */
function timeOf(rule: Rule): { readonly from: number; readonly to: number } {
  const known = times.get(rule);
  if (known) return known;
  // Where some of what it cites says from when it was in force, the rest, such as a decision of the Ombudsman, only bears it out.
  const dated = rule.citations.filter((one) => one.from !== undefined || one.to !== undefined);
  const cited = dated.length > 0 ? dated : rule.citations;
  const time = {
    from: Math.min(...cited.map((one) => one.from ?? -Infinity)),
    to: Math.max(...cited.map((one) => one.to ?? Infinity)),
  };
  times.set(rule, time);
  return time;
}
