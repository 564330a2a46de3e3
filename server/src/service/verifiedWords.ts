import type { Verified } from '../rules/pack.js';

/** How far a source was checked, said so that nobody takes it for more. */
export function verifiedWords(verified: Verified): string {
  switch (verified) {
    case 'text':
      return 'read in the text itself';
    case 'secondary':
      return 'taken from a secondary text';
    case 'unverified':
      return 'not verified';
  }
}
