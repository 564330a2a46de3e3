/** As much of the peers as is used here: they are installed only when the bench is run, and typed also when they are not. */
declare module '@markwhen/parser' {
  import type { ChangeSet, Text } from '@codemirror/state';
  export interface ParseResult {
    readonly events: object;
  }
  export function parse(text: string | Text): ParseResult;
  export function incrementalParse(before: Text, changes: ChangeSet, parsed: ParseResult): ParseResult;
  export function flat(events: object): readonly object[];
}

declare module '@codemirror/state' {
  export interface TextIterator {
    next(skip?: number): { readonly value: string };
  }
  export class Text {
    static of(lines: readonly string[]): Text;
    readonly length: number;
    iter(): TextIterator;
    sliceString(from: number, to?: number): string;
  }
  export class ChangeSet {
    static of(changes: readonly { readonly from: number; readonly to?: number; readonly insert?: string }[], length: number): ChangeSet;
    apply(text: Text): Text;
  }
}

declare module '@lezer/common' {
  export interface Input {
    readonly length: number;
    readonly lineChunks: boolean;
    chunk(from: number): string;
    read(from: number, to: number): string;
  }
  export interface Tree {
    iterate(spec: { readonly enter: (node: { readonly name: string; readonly from: number }) => void }): void;
  }
  export class TreeFragment {
    static addTree(tree: Tree): readonly TreeFragment[];
    static applyChanges(
      fragments: readonly TreeFragment[],
      changes: readonly { readonly fromA: number; readonly toA: number; readonly fromB: number; readonly toB: number }[],
    ): readonly TreeFragment[];
  }
}

declare module '@lezer/lr' {
  import type { Input, Tree, TreeFragment } from '@lezer/common';
  export interface LRParser {
    parse(input: string | Input, fragments?: readonly TreeFragment[]): Tree;
  }
}

declare module '@lezer/generator' {
  import type { LRParser } from '@lezer/lr';
  export function buildParser(grammar: string): LRParser;
}

declare module 'js-yaml' {
  export function load(text: string): unknown;
}

declare module 'langium' {
  export const EmptyFileSystem: object;
  export interface AstNode {
    readonly $type: string;
  }
  export const URI: { parse(uri: string): object };
}

declare module 'langium/grammar' {
  interface ParseResult {
    readonly value: object;
    readonly lexerErrors: readonly object[];
    readonly parserErrors: readonly { readonly message: string }[];
  }
  export function createServicesForGrammar(config: { readonly grammar: string }): Promise<{
    readonly parser: { readonly LangiumParser: { parse(text: string): ParseResult } };
    readonly shared: {
      readonly workspace: {
        readonly LangiumDocumentFactory: { fromString(text: string, uri: object): { readonly parseResult: ParseResult } };
        readonly DocumentBuilder: { build(documents: readonly object[], options?: object): Promise<void> };
        readonly LangiumDocuments: { addDocument(document: object): void; deleteDocument(uri: object): void };
      };
    };
  }>;
}
