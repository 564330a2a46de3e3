import type { Division } from './bankHolidays.js';

/** A bank holiday that no rule gives: proclaimed once, or moved for one year. Days are written as in ISO 8601. */
export interface BankHolidayException {
  readonly day: string;
  readonly name: string;
  readonly divisions: readonly Division[];
  /** The usual day, which was no bank holiday that year. */
  readonly insteadOf?: string;
  readonly source: string;
}

const wholeKingdom: readonly Division[] = ['england and wales', 'scotland', 'northern ireland'];
const published = 'listed by the government at https://www.gov.uk/bank-holidays';

/** Every one since 2010. Appointed by Royal Proclamation under the Banking and Financial Dealings Act 1971 section 1. */
export const bankHolidayExceptions: readonly BankHolidayException[] = [
  {
    day: '2011-04-29',
    name: 'Royal wedding',
    divisions: wholeKingdom,
    source: 'Royal Proclamation for the wedding of Prince William and Catherine Middleton, Friday 29 April 2011',
  },
  {
    day: '2012-06-04',
    name: 'Spring bank holiday',
    divisions: wholeKingdom,
    insteadOf: '2012-05-28',
    source: `Royal Proclamation moving the last Monday in May 2012 for the Diamond Jubilee; ${published}`,
  },
  {
    day: '2012-06-05',
    name: "Queen's Diamond Jubilee",
    divisions: wholeKingdom,
    source: `Royal Proclamation for the Diamond Jubilee; ${published} as an extra bank holiday`,
  },
  {
    day: '2020-05-08',
    name: 'Early May bank holiday (VE day)',
    divisions: wholeKingdom,
    insteadOf: '2020-05-04',
    source: `Royal Proclamation moving the first Monday in May 2020 for the 75th anniversary of VE day; ${published}`,
  },
  {
    day: '2022-06-02',
    name: 'Spring bank holiday',
    divisions: wholeKingdom,
    insteadOf: '2022-05-30',
    source: `Royal Proclamation moving the last Monday in May 2022 for the Platinum Jubilee; ${published}`,
  },
  {
    day: '2022-06-03',
    name: 'Platinum Jubilee bank holiday',
    divisions: wholeKingdom,
    source: `Royal Proclamation for the Platinum Jubilee; ${published}`,
  },
  {
    day: '2022-09-19',
    name: 'Bank Holiday for the State Funeral of Queen Elizabeth II',
    divisions: wholeKingdom,
    source: `Royal Proclamation of 10 September 2022; ${published}`,
  },
  {
    day: '2023-05-08',
    name: 'Bank holiday for the coronation of King Charles III',
    divisions: wholeKingdom,
    source: `Royal Proclamation for the Coronation; ${published}`,
  },
  {
    day: '2026-06-15',
    name: 'World Cup bank holiday',
    divisions: ['scotland'],
    source: `Royal Proclamation of 3 February 2026 appointing Monday 15 June 2026 in Scotland; ${published} for Scotland alone`,
  },
];
