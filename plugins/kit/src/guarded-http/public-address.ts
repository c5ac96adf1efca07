/** Tells addresses of the open internet from those that only reach this machine or its network. */
import ipaddr from 'ipaddr.js';

/** Of IPv6, the internet is this one block; what else is valid is local, reserved, or holds an IPv4 address. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** False for what is not an IP address at all. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv6 address that holds an IPv4 one is as public as that.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST);
}
