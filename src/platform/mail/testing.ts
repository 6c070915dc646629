import { once } from 'node:events'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface TestSmtp {
  url: string
  /** What came in whole, as it came. */
  received: string[]
  parsed(): Promise<ParsedMail[]>
  /** How often each Message-ID came. */
  counts(): Map<string, number>
  stop(): Promise<void>
}

/** A real SMTP server on loopback; `options` make it behave badly. Without STARTTLS unless they say otherwise. */
export async function startSmtp(options: SMTPServerOptions = {}): Promise<TestSmtp> {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, _session, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        received.push(Buffer.concat(pieces).toString())
        done(null)
      })
    },
    ...options,
  })
  // A client that is killed is no fault of the server's.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const at = server.server.address()
  const port = at !== null && typeof at === 'object' ? at.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    parsed: () => Promise.all(received.map((raw) => simpleParser(raw))),
    counts: () => countsOf(received),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function countsOf(received: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const raw of received) {
    const id = /^Message-ID: (<[^>]+>)/im.exec(raw)?.[1] ?? 'none'
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** What such a server says when it refuses. */
export const refusal = (status: number, text: string): Error => Object.assign(new Error(text), { responseCode: status })
