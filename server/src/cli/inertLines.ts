import { inert } from '../service/languageService.js';

/** Lines of text for people, with their indents: what they quote, such as the name of a file, can give no order to a terminal. */
export function inertLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^ */u.exec(line)?.[0] ?? '') + inert(line))
    .join('\n');
}
