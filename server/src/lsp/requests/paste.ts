import type { Clipboard } from '../../service/languageService.js';
import type { EditorRequest } from './request.js';

/** `chron/paste`: what was copied elsewhere, as entries; null where there is nothing dated in it, or it is a chronology already. */
export const paste: EditorRequest = {
  serve: ({ connection, guard, packs }) =>
    connection.onRequest(
      'chron/paste',
      guard.answer('chron/paste', async ({ html, text }: Clipboard) => {
        // What reads HTML is loaded only now: most of what is pasted is not from elsewhere.
        const { pasted } = await import('../../service/paste/pasted.js');
        return pasted({ ...(typeof html === 'string' ? { html } : {}), text: typeof text === 'string' ? text : '' }, packs) ?? null;
      }),
    ),
};
