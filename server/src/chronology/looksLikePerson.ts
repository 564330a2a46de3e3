/** A letter, as decisions write people, or a title with a name. */
export function looksLikePerson(name: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx|dr)\.? [A-Z]/iu.test(name)
    ? /^\S+ \S+$/u.test(name)
    : /^(?:[A-Z]|(?:Social Worker|Child|Officer) [A-Z])$/u.test(name);
}
