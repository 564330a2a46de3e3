import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../vscode/paths.js';

/** What the protocol's own description says of its messages: https://microsoft.github.io/language-server-protocol. */
export interface MetaModel {
  readonly requests: readonly (Message & { readonly result: Type })[];
  readonly notifications: readonly Message[];
  readonly structures: readonly Structure[];
  readonly enumerations: readonly Enumeration[];
  readonly typeAliases: readonly { readonly name: string; readonly type: Type }[];
}

export interface Message {
  readonly method: string;
  readonly messageDirection: 'clientToServer' | 'serverToClient' | 'both';
  readonly params?: Type;
}

export interface Structure {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly extends?: readonly Type[];
  readonly mixins?: readonly Type[];
}

export interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
}

export interface Enumeration {
  readonly name: string;
  readonly type: Type;
  readonly values: readonly { readonly value: string | number }[];
  readonly supportsCustomValues?: boolean;
}

export type Type =
  | { readonly kind: 'base'; readonly name: string }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'array'; readonly element: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly value: Type }
  | { readonly kind: 'and' | 'or' | 'tuple'; readonly items: readonly Type[] }
  | { readonly kind: 'literal'; readonly value: { readonly properties: readonly Property[] } }
  | { readonly kind: 'stringLiteral'; readonly value: string };

const name = 'lsp-metaModel-3.18.json';

/** Nothing where it is not to be had: it is not part of the project, and no package carries it. */
export function metaModel(): MetaModel | undefined {
  const named = process.env['CHRON_LSP_META_MODEL'];
  const file = [named, join(root, '../shared/data', name), join(root, '../../shared/data', name)].find(
    (one) => one !== undefined && existsSync(one),
  );
  return file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'));
}
