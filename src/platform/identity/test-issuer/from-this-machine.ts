import type { IncomingMessage } from 'node:http'
import { isLoopbackAddress } from '../loopback.ts'

const SENT_ON = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

/**
 * A second lock beside the address in PUBLIC_URL: a server that listens to the whole network, or stands
 * behind a proxy with PUBLIC_URL forgotten, must not let strangers be whom they like.
 */
export function isFromThisMachine(incoming: IncomingMessage, issuer: string): boolean {
  const direct = SENT_ON.every((header) => incoming.headers[header] === undefined)
  return direct && isLoopbackAddress(incoming.socket.remoteAddress) && incoming.headers.host === new URL(issuer).host
}
