import assert from 'node:assert/strict';
import type { Place } from '../../server/src/dates/datePhrase.js';
import { placeWords } from '../../server/src/dates/placeWords.js';
import { about, between, day, either, label, month, part, period, season, several, weekOf, year } from './support/phrases.js';

const span = { start: 0, end: 1 };

const rows: readonly (readonly [string, Place])[] = [
  ['10 July 2019', day(10, 7, 2019)],
  ['Wed 10 July 2019', day(10, 7, 2019, { weekday: 3 })],
  ['10 July', day(10, 7)],
  ['10', day(10)],
  ['July', month(7)],
  ['winter 2019/20', season('winter', 2019)],
  ['winter 1999/00', season('winter', 1999)],
  ['winter', season('winter')],
  ['summer 2019', season('summer', 2019)],
  ['2019', year(2019)],
  ['early July 2019', part('early', month(7, 2019))],
  ['beginning of July 2019', part('beginning', month(7, 2019))],
  ['end of 2019', part('end', year(2019))],
  ['late', part('late')],
  ['about 10 July 2019', about(day(10, 7, 2019))],
  ['the week of 6 May 2019', weekOf(day(6, 5, 2019))],
  ['the week ending 10 May 2019', weekOf(day(10, 5, 2019), 'end')],
  ['3 May 2019 or 10 May 2019', either(day(3, 5, 2019), day(10, 5, 2019))],
  ['3 May 2019 and 10 May 2019', several(day(3, 5, 2019), day(10, 5, 2019))],
  ['between 3 May 2019 and @icpc', between(day(3, 5, 2019), label('icpc'))],
  ['between the ICPC and 3 May 2019', between({ kind: 'step', span, text: 'the ICPC' }, day(3, 5, 2019))],
  ['July 2019 to May 2020', period(month(7, 2019), month(5, 2020))],
];

describe('a place, written out', () => {
  for (const [words, place] of rows) it(words, () => assert.equal(placeWords(place), words));
});
