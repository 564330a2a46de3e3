import { isoDay } from '../../dates/civilDay.js';
import { deadline as countDeadline, type CountProblem, type Deadline } from '../../service/languageService.js';
import { asked } from '../asked.js';
import type { EditorRequest } from './request.js';

/** `chron/deadline`: "15 working days after 5 September 2022", by the bank holidays of the case that is named, or of England and Wales. */
export interface DeadlineParams {
  readonly question: string;
  readonly textDocument?: { readonly uri: string };
}

export const deadline: EditorRequest = {
  serve: ({ connection, files, guard, clock }) =>
    connection.onRequest<Deadline | CountProblem, void>(
      'chron/deadline',
      guard.request('chron/deadline', (params: DeadlineParams): Deadline | CountProblem => {
        const division =
          params.textDocument === undefined ? undefined : files.find(asked.document(params)).snapshot.chronology.header.division;
        const question = asked.text(params.question, 'question').replace(/\btoday\b/iu, isoDay(clock.today()));
        return countDeadline(question, division ?? 'england and wales');
      }),
    ),
};
