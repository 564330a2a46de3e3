/** Whether what comes next begins the text or a line, or has nothing but blanks between itself and that mark. */
export function beginsAfter(above: string, mark: RegExp): boolean {
  const words = above.trimEnd();
  return words === '' || /[\r\n]/u.test(above.slice(words.length)) || mark.test(words);
}
