/**
 * Leaves parts of Node out of a bundle. A package may name them for what we never ask of it, such as a server on a socket; without
 * them, what reads a case has no way to the network and none to start a program.
 * @param names of Node's own modules.
 */
export function leaveOut(names) {
  return {
    name: 'leave out',
    setup(build) {
      const filter = new RegExp(`^(?:node:)?(?:${names.join('|')})$`);
      build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'left out' }));
      build.onLoad({ filter: /./, namespace: 'left out' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}
