import { connect } from 'node:net'
import { z } from 'zod'

/** A process that asks for one page over and over, each connection for the next answer when it has the last one whole. */
const Order = z.object({ port: z.number(), path: z.string(), accept: z.string(), connections: z.number(), ms: z.number() })
type Order = z.infer<typeof Order>

interface Seen {
  latencies: number[]
  failures: number
}

process.on('message', (message) => {
  const order = Order.parse(message)
  const seen: Seen = { latencies: [], failures: 0 }
  const [began, before] = [performance.now(), process.cpuUsage()]
  const until = began + order.ms
  void Promise.all(Array.from({ length: order.connections }, () => ask(order, until, seen))).then(() => {
    const { user, system } = process.cpuUsage(before)
    const elapsed = performance.now() - began
    return process.send?.({ ...seen, seconds: elapsed / 1000, busy: (user + system) / 1000 / elapsed })
  })
})
process.on('disconnect', () => process.exit(0))

const NOTHING: Buffer = Buffer.alloc(0)

// Plain sockets: an HTTP library would cost more than the servers that are measured.
function ask({ port, path, accept }: Order, until: number, seen: Seen): Promise<void> {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: ${accept}\r\n\r\n`)
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let head = NOTHING
    let left = 0
    let sentAt = 0
    const send = () => {
      sentAt = performance.now()
      socket.write(request)
    }
    const whole = () => {
      const now = performance.now()
      seen.latencies.push(now - sentAt)
      if (now < until) send()
      else socket.end(resolve)
    }
    socket.setNoDelay(true).on('connect', send).on('error', reject)
    socket.on('data', (chunk: Buffer) => {
      if (left > 0) left -= chunk.length
      else {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
        const end = head.indexOf('\r\n\r\n')
        if (end === -1) return
        left = bodyLength(head.toString('latin1', 0, end), seen) - (head.length - end - 4)
        head = NOTHING
      }
      if (left === 0) whole()
    })
  })
}

function bodyLength(headers: string, seen: Seen): number {
  if (!headers.startsWith('HTTP/1.1 200')) seen.failures += 1
  return Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? 0)
}
