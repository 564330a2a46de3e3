import type { DatePhrase } from '../dates/datePhrase.js';
import type { Account } from './chronology.js';
import { foldName } from './foldText.js';
import { listWords } from './listWords.js';
import type { EventDraft } from './readEvent.js';

/** How one party tells an event: its day, or that it did not happen. */
export interface Telling {
  readonly date: DatePhrase;
  readonly happened: boolean;
}

/** Who tells what the entries say themselves, where they stand against the versions of a single party. */
export const THE_RECORD = 'the record';

/**
 * The parties who tell some event's day differently from each other, by their names as first written. Versions that differ only
 * in the time of day, or are plain words, are shown but do not change what is judged; but where another's version gives another day,
 * one that gives a time alone holds to the entry's own.
 */
export function tellersOf(drafts: readonly EventDraft[]): readonly string[] {
  const tellers = new Map<string, string>();
  for (const { accounts } of drafts) {
    if (!accounts.some(changesTheDay)) continue;
    for (const account of accounts) {
      if (account.teller !== '' && (changesTheDay(account) || account.when !== undefined))
        tellers.set(foldName(account.teller), account.teller);
    }
  }
  return [...tellers.values()];
}

/** "the account of Mr B", "the accounts of the Council and Mr B". */
export function accountsOf(tellers: readonly string[]): string {
  return `the account${tellers.length > 1 ? 's' : ''} of ${listWords(tellers, 'and')}`;
}

/** Two parties or more give a version, and all say that it was not done: an entry only sums up what they say. */
export function isDeniedByAll(accounts: readonly Account[]): boolean {
  const parties = new Set(accounts.map(({ teller }) => foldName(teller)));
  return parties.size > 1 && !parties.has('') && accounts.every(({ notDone }) => notDone);
}

/** The event as `teller` tells it. All of one party's versions hold together; where it has none, the entry's own date stands. */
export function tell(draft: EventDraft, teller: string | undefined): Telling {
  const own = { date: draft.date, happened: draft.happened };
  if (teller === undefined) return own;
  const account = draft.accounts.find((one) => foldName(one.teller) === foldName(teller) && changesTheDay(one));
  if (account === undefined) return own;
  return { date: account.when ?? draft.date, happened: !account.notDone && draft.happened };
}

function changesTheDay({ when, notDone }: Account): boolean {
  return notDone || (when?.terms.some(({ kind }) => kind !== 'time' && kind !== 'undated' && kind !== 'unread') ?? false);
}
