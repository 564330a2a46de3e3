/** "1 warning", "2 warnings"; "2 duties", where the plural is given. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
