/** The programs that are shipped, each with where it begins: the server, and the command line, with their threads. */
export const programs = {
  'server.node': 'server/src/main.node.ts',
  'watch.node': 'server/src/main.watch.ts',
  chron: 'server/src/cli/main.ts',
  'check.node': 'server/src/cli/main.check.ts',
};

/** Some packages are CommonJS, and call `require` for what Node itself has. */
export const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
