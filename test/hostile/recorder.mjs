/* oxlint-disable -- it puts itself in the place of functions of Node, which no type describes */
/**
 * Loaded into the action's process before it (`--import`): writes to standard error what it connects to, asks a name of,
 * starts or loads. Where the permission model refuses something, the attempt is in the record all the same.
 */
import { writeSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const record = (what, detail) => writeSync(2, `recorded ${JSON.stringify({ what, detail })}\n`);

function watch(module, name, describe) {
  const original = module[name];
  module[name] = function watched(...args) {
    record(`${name}`, describe(args));
    return original.apply(this, args);
  };
}

const net = require('node:net');
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function watched(...args) {
  const [first] = args.flat();
  record('connect', typeof first === 'object' ? `${first.host ?? first.path}:${first.port}` : String(first));
  return connect.apply(this, args);
};
const dns = require('node:dns');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  watch(dns, name, ([host]) => String(host));
  watch(dns.promises, name, ([host]) => String(host));
}
const processes = require('node:child_process');
for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync']) {
  watch(processes, name, ([file]) => String(file));
}
const dgram = require('node:dgram');
watch(dgram, 'createSocket', ([type]) => JSON.stringify(type));
const workers = require('node:worker_threads');
watch(workers, 'Worker', ([file]) => String(file));
syncBuiltinESMExports();
record('ready', '');
