/** Grammars, as text. */
declare module '*.grammar' {
  const text: string;
  export default text;
}
declare module '*.langium' {
  const text: string;
  export default text;
}
