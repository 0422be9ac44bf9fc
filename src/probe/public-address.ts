import ipaddr from 'ipaddr.js';

/** IPv6 that is given out at all; beside it are only special ranges. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
/** Where a network translates: the IPv4 address behind it stands in the last 32 bits (RFC 6052). */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');

/**
 * Whether an IP address (`URL.hostname` with brackets, or as DNS gives it) is on the public internet. IPv4 inside IPv6 (mapped,
 * NAT64) is judged by the IPv4; 6to4, Teredo and every other special range are not public.
 */
export function isPublicAddress(text: string): boolean {
  const bare = text.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(bare)) return false;
  const address = ipaddr.parse(bare);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  if (address.isIPv4MappedAddress()) return address.toIPv4Address().range() === 'unicast';
  if (address.match(NAT64)) return new ipaddr.IPv4(address.toByteArray().slice(12)).range() === 'unicast';
  return address.match(GLOBAL_UNICAST) && address.range() === 'unicast';
}
