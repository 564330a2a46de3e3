import type { Place } from '../chronology/place.js';
import type { DayBounds, Finding, FindingVerdict, Lateness, RelatedPlace, Remedies, Severity, Tipping } from './finding.js';
import type { Judgement, Said } from './judgement.js';

/** The finding of a judgement, where it reports one. */
export function judgedFinding(judgement: Judgement): readonly Finding[] {
  const { verdict, severity, place } = judgement;
  if (severity === undefined || place === undefined || !isFinding(verdict)) return [];
  return [new JudgedFinding(judgement, verdict, severity, place)];
}

function isFinding(verdict: Judgement['verdict']): verdict is FindingVerdict {
  return verdict !== 'in-time' && verdict !== 'pending' && verdict !== 'not-applicable' && verdict !== 'set-aside';
}

/** A long case has tens of thousands, of which an editor is sent one thousand: each is put into words when it is asked for, once. */
class JudgedFinding implements Finding {
  #said: Said | undefined;

  constructor(
    readonly judgement: Judgement,
    readonly verdict: FindingVerdict,
    readonly severity: Severity,
    readonly place: Place,
  ) {}

  get rule(): string {
    return this.judgement.rule.id;
  }

  get due(): DayBounds | undefined {
    return this.judgement.due;
  }

  get late(): Lateness | undefined {
    return this.judgement.late;
  }

  get tipping(): Tipping | undefined {
    return this.judgement.tipping;
  }

  get person(): string | undefined {
    return this.judgement.person;
  }

  get thread(): string | undefined {
    return this.judgement.thread;
  }

  get message(): string {
    return this.#words.message;
  }

  get related(): readonly RelatedPlace[] {
    return this.#words.related;
  }

  get remedies(): Remedies {
    return this.#words.remedies;
  }

  get #words(): Said {
    return (this.#said ??= this.judgement.say());
  }
}
