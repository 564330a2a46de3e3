import { checklist } from './checklist.js';
import { codeActions } from './codeActions.js';
import { completion } from './completion.js';
import { deadline } from './deadline.js';
import { hover } from './hover.js';
import { newCase } from './newCase.js';
import { paste } from './paste.js';
import type { EditorRequest } from './request.js';
import { sentence } from './sentence.js';

/** All that an editor can ask for. */
export const requests: readonly EditorRequest[] = [hover, codeActions, completion, checklist, sentence, deadline, newCase, paste];
