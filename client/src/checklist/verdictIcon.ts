import { ThemeColor, ThemeIcon } from 'vscode';
import type { Verdict } from './checklistNodes.js';

/** A sign with a shape of its own for each verdict. The words beside it say the same. */
export function verdictIcon(verdict: Verdict): ThemeIcon {
  switch (verdict) {
    case 'late':
      return new ThemeIcon('error', error);
    case 'overdue':
      return new ThemeIcon('bell', error);
    case 'not-done':
      return new ThemeIcon('circle-slash', error);
    case 'no-evidence':
      return new ThemeIcon('search', warning);
    case 'not-recorded':
      return new ThemeIcon('circle-large-outline', warning);
    case 'may-be-overdue':
      return new ThemeIcon('bell-dot', warning);
    case 'depends':
      return new ThemeIcon('question', information);
    case 'problem':
      return new ThemeIcon('eye', information);
    case 'pending':
      return new ThemeIcon('watch');
    case 'in-time':
      return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
    case 'set-aside':
      return new ThemeIcon('archive');
    case 'not-applicable':
      return new ThemeIcon('dash');
  }
}

const error = new ThemeColor('problemsErrorIcon.foreground');
const warning = new ThemeColor('problemsWarningIcon.foreground');
const information = new ThemeColor('problemsInfoIcon.foreground');
