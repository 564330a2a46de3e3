import { inert } from '../service/languageService.js';

/** The same data, with every text in it made harmless to show: for answers that an editor puts into trees and lists as they are. */
export function inertTexts<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) => (typeof value === 'string' ? inert(value) : value));
}
