import { pasted, type Clipboard } from '../../service/languageService.js';
import type { EditorRequest } from './request.js';

/** `chron/paste`: what was copied elsewhere, as entries; null where there is nothing dated in it, or it is a chronology already. */
export const paste: EditorRequest = {
  capabilities: {},
  serve: ({ connection, guard, packs }) =>
    connection.onRequest(
      'chron/paste',
      guard.request(
        'chron/paste',
        ({ html, text }: Clipboard) =>
          pasted({ ...(typeof html === 'string' ? { html } : {}), text: typeof text === 'string' ? text : '' }, packs) ?? null,
      ),
    ),
};
