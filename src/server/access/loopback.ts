import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** What nearly every local request comes from; the list is slower. */
const USUAL: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** @returns whether an IP address, an IPv4 one mapped into IPv6 too, is of this machine alone (RFC 1122, RFC 4291). */
export function isLoopbackAddress(address: string): boolean {
  if (USUAL.has(address)) return true;
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** @param host what a server listens on: an address, or a name, of which only `localhost` is known to stay on the machine. */
export function isLoopbackHost(host: string): boolean {
  return host.toLowerCase() === 'localhost' || isLoopbackAddress(host);
}
