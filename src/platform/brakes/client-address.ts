import { isIP } from 'node:net'
import type { Ctx } from '../http/context.ts'

/**
 * Whose request it is, for counting only; `unknown` in tests that call the app directly. A proxy in front is believed
 * when it stands on a private address: then the last name it added to X-Forwarded-For counts. An IPv6 network counts as
 * one, since one line has billions of addresses.
 */
export function addressOf(c: Ctx): string {
  const peer = plain(c.env?.incoming?.socket.remoteAddress ?? '')
  const said = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const address = isPrivate(peer) && isIP(plain(said)) > 0 ? plain(said) : peer
  if (address === '') return 'unknown'
  return isIP(address) === 6 ? network(address) : address
}

/** Who is so near on the network that a phone may change between them in the middle of something: 256 addresses, or the network of one line. */
export const blockOf = (address: string): string => address.replace(/^(\d+\.\d+\.\d+)\.\d+$/, '$1')

/** `::ffff:10.0.0.1` is an IPv4 address in IPv6 clothes. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

const PRIVATE = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd]|fe80:)/i
const isPrivate = (address: string) => address === '' || PRIVATE.test(address)

/** The first four groups of an IPv6 address. */
function network(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
  return [...first, ...zeros, ...last].slice(0, 4).join(':')
}
