import { BlockList, isIP } from 'node:net'

const CLOSED = new BlockList()
// RFC 6890 and its kin: this machine, private nets, link-local (where clouds keep their secrets), tests, multicast.
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  CLOSED.addSubnet(net, bits, 'ipv4')

// What may be public is 2000::/3; the rest is closed, and so are the parts that carry an IPv4 address or a test.
const OPEN = new BlockList()
OPEN.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001:db8::', 32],
  ['2001::', 32],
  ['2002::', 16],
] as const)
  CLOSED.addSubnet(net, bits, 'ipv6')

/** False for everything that leads to this machine or its own network, and for what is no address. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(bare) === 4) return !CLOSED.check(bare, 'ipv4')
  return isIP(bare) === 6 && OPEN.check(bare, 'ipv6') && !CLOSED.check(bare, 'ipv6')
}
