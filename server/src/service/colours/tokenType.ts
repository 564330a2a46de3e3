/** Standard names, so that any theme has colours for them: those that the grammar for colours in `syntaxes/` leads to. */
export const tokenTypes = ['comment', 'string', 'number', 'function', 'variable', 'type', 'property', 'enumMember'] as const;

export type TokenType = (typeof tokenTypes)[number];
