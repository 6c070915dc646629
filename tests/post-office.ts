import { createServer } from 'node:http'
import type { ParsedMail } from 'mailparser'
import { z } from 'zod'
import { messageLines } from '../src/hubs/index.ts'
import { LISTENERS } from '../src/listeners.ts'
import { sendTidings } from '../src/messages/index.ts'
import type { WorkDeps } from '../src/platform/jobs/index.ts'
import { smtpMail } from '../src/platform/mail/index.ts'
import { startSmtp } from '../src/platform/mail/testing.ts'
import { registerListeners, startOutbox } from '../src/platform/outbox/index.ts'
import { until } from '../src/platform/outbox/testing.ts'
import { gatewaySms } from '../src/platform/sms/index.ts'
import { parseWallTime, stoppedClock } from '../src/platform/time/index.ts'
import { topics } from '../src/town/index.ts'
import type { OpenTown } from './open-town.ts'

const Sms = z.object({ to: z.string(), text: z.string(), reference: z.string() })
export type ReceivedSms = z.output<typeof Sms>

/** What two workers do for a town, with a real SMTP server and an SMS gateway of HTTP. */
export interface PostOffice {
  /** The workers' clock is set, and all that is due by then leaves. Gives what came in since the last time. */
  until(wall: string): Promise<{ mails: ParsedMail[]; texts: ReceivedSms[] }>
  /** What happened is heard and noted; nobody is told yet. */
  hear(): Promise<void>
  close(): Promise<void>
}

export async function openPostOffice({ deps }: Pick<OpenTown, 'deps'>, options: Parameters<typeof startSmtp>[0] = {}): Promise<PostOffice> {
  const [smtp, gateway] = await Promise.all([startSmtp(options), startGateway()])
  await registerListeners(deps.db, LISTENERS)
  let clock = deps.clock
  let seen = { mails: 0, texts: 0 }
  const work: WorkDeps = { ...deps, clock: { now: () => clock.now(), today: () => clock.today(), wall: () => clock.wall(), moved: true } }
  const workers = ['one', 'two'].map((name) => startWorker(work, { name, smtpUrl: smtp.url, smsUrl: gateway.url }))
  const tellAll = sendTidings(({ clock: town }) => topics.names(town), messageLines)
  return {
    async until(wall) {
      clock = stoppedClock(parseWallTime(wall) ?? clock.now())
      await allIsHeard(work, workers)
      await Promise.all([tellAll.run(work), tellAll.run(work)])
      await allHasLeft(work, workers)
      await allIsHeard(work, workers)
      const came = { mails: (await smtp.parsed()).slice(seen.mails), texts: gateway.received.slice(seen.texts) }
      seen = { mails: seen.mails + came.mails.length, texts: seen.texts + came.texts.length }
      return came
    },
    hear: () => allIsHeard(work, workers),
    async close() {
      await Promise.all(workers.map(({ stop }) => stop()))
      await Promise.all([smtp.stop(), gateway.stop()])
    },
  }
}

interface Worker {
  ring(): void
  stop(): Promise<unknown>
}

function startWorker(deps: WorkDeps, { name, smtpUrl, smsUrl }: { name: string; smtpUrl: string; smsUrl: string }): Worker {
  const bells: (() => void)[] = []
  const presence = { name, onWork: (_kind: string, ring: () => void) => void bells.push(ring), stop: async () => undefined }
  const carriers = [
    { channel: 'email', carrier: smtpMail(smtpUrl, { mailFrom: 'torg@kommune.example', publicUrl: deps.config.publicUrl }) },
    { channel: 'sms', carrier: gatewaySms({ url: smsUrl, token: 'a token of the gateway', sender: 'Torget' }) },
  ] as const
  const { stop } = startOutbox(deps, { presence, carriers, listeners: LISTENERS })
  return { stop, ring: () => bells.forEach((ring) => ring()) }
}

function allIsHeard({ db }: WorkDeps, workers: readonly Worker[]): Promise<void> {
  return until('every event is heard', async () => {
    workers.forEach(({ ring }) => ring())
    const waiting = db.selectFrom('eventDelivery').select('eventId').where('handledAt', 'is', null).where('givenUpAt', 'is', null)
    return (await waiting.limit(1).execute()).length === 0
  })
}

function allHasLeft({ db, clock }: WorkDeps, workers: readonly Worker[]): Promise<void> {
  return until('all that is due has left', async () => {
    workers.forEach(({ ring }) => ring())
    const waiting = db.selectFrom('outboundMessage').select('id').where('sentAt', 'is', null).where('givenUpAt', 'is', null)
    return (await waiting.where('dueAt', '<=', new Date(clock.now())).limit(1).execute()).length === 0
  })
}

async function startGateway() {
  const received: ReceivedSms[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (piece) => (text += String(piece)))
    request.on('end', () => {
      const sms = Sms.parse(JSON.parse(text))
      // Charged once for each key, as gateways are.
      if (!received.some(({ reference }) => reference === sms.reference)) received.push(sms)
      response.writeHead(202).end('{"id":1}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  const stop = async () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/send`, received, stop }
}
