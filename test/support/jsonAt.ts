import assert from 'node:assert/strict';

/** What stands at a path of JSON; nothing where the path leads nowhere. */
export function jsonAt(json: unknown, ...path: readonly (string | number)[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

export function listAt(json: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = jsonAt(json, ...path);
  assert.ok(Array.isArray(value), `no list at ${path.join('.')}`);
  return value;
}

export function keysAt(json: unknown, ...path: readonly (string | number)[]): readonly string[] {
  return Object.keys(Object(jsonAt(json, ...path)));
}

export function parseJson(text: string): unknown {
  return JSON.parse(text);
}
