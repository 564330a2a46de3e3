/** Text in lines of at most `columns`, each after `indent`. A word that is longer than a line is left whole. */
export function wrap(text: string, indent: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((part) => `${indent}${part}\n`).join('');
}
