import type { ChecklistVerdict } from '../rules/finding.js';

/** How a verdict is said to a person. What the Ombudsman alone decides is not among the words. */
export function verdictWords(verdict: ChecklistVerdict): string {
  switch (verdict) {
    case 'late':
      return 'late';
    case 'depends':
      return 'not certain from what is recorded';
    case 'overdue':
      return 'not recorded, and overdue';
    case 'may-be-overdue':
      return 'not recorded, and may be overdue';
    case 'not-recorded':
      return 'not recorded in this chronology';
    case 'not-done':
      return 'recorded as not done';
    case 'no-evidence':
      return 'looked for in the records and not found';
    case 'problem':
      return 'to be looked at';
    case 'in-time':
      return 'in time';
    case 'pending':
      return 'pending';
    case 'not-applicable':
      return 'does not apply';
    case 'set-aside':
      return 'set aside';
  }
}

/** The same in as few words as a list has room for, to begin a line with. */
export function checklistWords(verdict: ChecklistVerdict): string {
  switch (verdict) {
    case 'late':
      return 'Late';
    case 'depends':
      return 'Depends';
    case 'overdue':
      return 'Overdue';
    case 'may-be-overdue':
      return 'May be overdue';
    case 'not-recorded':
      return 'Not recorded';
    case 'not-done':
      return 'Not done';
    case 'no-evidence':
      return 'No evidence';
    case 'problem':
      return 'To be looked at';
    case 'in-time':
      return 'Met';
    case 'pending':
      return 'Pending';
    case 'not-applicable':
      return 'Not applicable';
    case 'set-aside':
      return 'Set aside';
  }
}
