// Loaded into VS Code, its extensions and our language server before anything else: a connection that would leave this machine
// fails, and is written, with the program that asked, to the file that CHRON_REFUSED names.
const { appendFileSync } = require('node:fs');
const dns = require('node:dns');
const net = require('node:net');

const isLoopback = (host) => host === undefined || /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/.test(host);

function refuse(host) {
  const file = process.env.CHRON_REFUSED;
  if (file) appendFileSync(file, `${process.argv[1]} asked for ${host}\n`);
  return Object.assign(new Error(`No network in tests: ${host}`), { code: 'ENOTFOUND' });
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof first === 'object' && first !== null ? first.host : typeof args[1] === 'string' ? args[1] : undefined;
  if (isLoopback(host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(refuse(host)));
  return this;
};

const lookup = dns.lookup;
dns.lookup = function (host, ...rest) {
  if (isLoopback(host)) return lookup.call(this, host, ...rest);
  const callback = rest[rest.length - 1];
  process.nextTick(() => callback(refuse(host)));
};
