import { createServer } from 'node:http'
import { z } from 'zod'

/** The yardstick: nothing but node:http and the same bytes under the same headers. */
const Answer = z.object({ headers: z.record(z.string(), z.string()), body: z.string() })

let headers: Record<string, string> = {}
let body = Buffer.alloc(0)

const server = createServer((_, response) => response.writeHead(200, headers).end(body))
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
process.on('message', (message) => {
  const answer = Answer.parse(message)
  headers = answer.headers
  body = Buffer.from(answer.body, 'base64')
  process.send?.('ready')
})
process.on('disconnect', () => process.exit(0))
