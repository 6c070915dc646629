import { Agent, get } from 'node:http'
import { z } from 'zod'

/** A process that asks for one page at a time, so that asking takes no time from whoever answers. */
const Order = z.object({ port: z.number(), path: z.string() })

const agent = new Agent({ keepAlive: true })

process.on('message', (message) => {
  const { port, path } = Order.parse(message)
  const began = performance.now()
  get({ host: '127.0.0.1', port, path, agent }, (answer) => {
    let bytes = 0
    answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
    answer.on('end', () => process.send?.({ status: answer.statusCode, bytes, ms: performance.now() - began }))
  })
})
process.on('disconnect', () => process.exit(0))
