import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import type { Db } from '../../src/platform/database/index.ts'
import { compose } from '../../src/platform/mail/compose.ts'
import { smtpMail } from '../../src/platform/mail/index.ts'
import { startOutbox } from '../../src/platform/outbox/index.ts'
import { townClock } from '../../src/platform/time/index.ts'
import { figure, type Figure } from '../figure.ts'
import { ROOT, type Place } from '../place.ts'
import { ms } from '../statistics.ts'

const MESSAGES = 10_000
const CONNECTIONS = 5
const REACH = 0.6
const SUBJECT = 'Påmeldingen din på Sætre'
const TEXT = `Hei!\n\n${'Plassen er din, og vi gleder oss til å se deg. '.repeat(20)}\n\nHilsen torget`

const MAIL = { channel: 'email', language: 'nb', subject: SUBJECT, text: TEXT, html: null, calendar: null } as const
const SENDER = { publicUrl: 'https://kommune.example', mailFrom: 'torg@kommune.example' }
const addressee = (n: number) => `en-${n}@post.example`

/** Due messages from the database to a local SMTP server, against nodemailer's own pool with the same mails in its hands. */
export async function outbox(place: Place): Promise<Figure[]> {
  const { db } = await place.database('bench_outbox')
  const url = await startSink(place)
  const before = await bare(url)
  const ours = await fromOutbox(db, url)
  const after = await bare(url)
  const bareMs = (before + after) / 2
  const rate = (took: number) => `${Math.round((MESSAGES / took) * 1000)} a second`
  return [
    figure({
      what: `outbox, ${MESSAGES} due messages to a local SMTP server`,
      ratio: bareMs / ours,
      measured: `${rate(ours)}, all in ${ms(ours)}`,
      yardstick: `bare nodemailer pool ${rate(bareMs)} (before ${ms(before)}, after ${ms(after)})`,
      reach: `≥ ${REACH * 100} %`,
      reached: bareMs / ours >= REACH,
      values: { ms: ours, bareBeforeMs: before, bareAfterMs: after },
    }),
  ]
}

async function startSink(place: Place): Promise<string> {
  const sink = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'bench/smtp-sink.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  place.atEnd(async () => sink.kill())
  const [port]: unknown[] = await once(sink.stdout, 'data')
  return `smtp://127.0.0.1:${String(port).trim()}`
}

async function bare(url: string): Promise<number> {
  const transport = createTransport({ url, pool: true, maxConnections: CONNECTIONS, maxMessages: Infinity })
  const mails = Array.from({ length: MESSAGES }, (_, n) => compose({ ...MAIL, id: randomUUID(), to: addressee(n), headers: {} }, SENDER))
  const began = performance.now()
  await Promise.all(mails.map((mail) => transport.sendMail(mail)))
  const took = performance.now() - began
  transport.close()
  return took
}

async function fromOutbox(db: Db, url: string): Promise<number> {
  const clock = townClock(null)
  const now = new Date(clock.now())
  const rows = Array.from({ length: MESSAGES }, (_, n) => ({
    ...MAIL,
    createdAt: now,
    dueAt: now,
    key: `bench:${n}`,
    toAddress: addressee(n),
  }))
  for (let from = 0; from < MESSAGES; from += 1_000) {
    await db
      .insertInto('outboundMessage')
      .values(rows.slice(from, from + 1_000))
      .execute()
  }
  const config = readConfig({ PUBLIC_URL: SENDER.publicUrl, SMTP_URL: url, MAIL_FROM: SENDER.mailFrom })
  const presence = { name: 'bench', onWork: () => undefined, stop: async () => undefined }
  const deps = { config, db, clock, log: pino({ level: 'silent' }) }
  const began = performance.now()
  const work = startOutbox(deps, { presence, carriers: [{ channel: 'email', carrier: smtpMail(url, config) }], listeners: [] })
  while (await isWaiting(db)) await wait(50)
  const took = performance.now() - began
  await work.stop()
  return took
}

async function isWaiting(db: Db): Promise<boolean> {
  const row = await db.selectFrom('outboundMessage').select('id').where('sentAt', 'is', null).limit(1).executeTakeFirst()
  return row !== undefined
}
