import { codeActions } from './codeActions.js';
import { completion } from './completion.js';
import { hover } from './hover.js';
import type { EditorRequest } from './request.js';

/** All that an editor can ask for. */
export const requests: readonly EditorRequest[] = [hover, codeActions, completion];
