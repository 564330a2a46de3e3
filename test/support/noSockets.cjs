// Loaded into the unit suites and every program that they start: a socket of any kind is refused, and written, with the program that asked,
// to the file that CHRON_REFUSED names. Pipes between programs of this machine are no sockets.
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

function refuse(what) {
  const file = process.env.CHRON_REFUSED;
  if (file) appendFileSync(file, `${process.argv[1]} asked for ${what}\n`);
  throw Object.assign(new Error(`No network in tests: ${what}`), { code: 'EACCES' });
}

/** Of the arguments of `connect` or `listen`: a path is a pipe. */
function isPipe(args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'string') return Number.isNaN(Number(first));
  return (
    typeof first === 'object' && first !== null && (typeof first.path === 'string' || first.fd !== undefined || first._handle !== undefined)
  );
}

for (const [owner, name] of [
  [net.Socket.prototype, 'connect'],
  [net.Server.prototype, 'listen'],
]) {
  const original = owner[name];
  owner[name] = function (...args) {
    return isPipe(args) ? original.apply(this, args) : refuse(name);
  };
}
dgram.createSocket = () => refuse('a datagram socket');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'])
  dns[name] = dns.promises[name] = () => refuse(`the address of a name`);
globalThis.fetch = () => refuse('fetch');
