import { bodiesOnDay, isTermPast, noteReminders, REMINDED_FROM, reminderAddresses, type BodyOnDay } from '../../bodies/index.ts'
import { between, type MessageLines } from '../../messages/index.ts'
import type { Recurring, WorkDeps } from '../../platform/jobs/index.ts'
import { queueMessage } from '../../platform/outbox/index.ts'
import { deadlinesOf } from '../own-pages/deadlines.ts'
import { reminderWords } from './reminder-words.ts'

const LANGUAGE = 'nb'

/** Each hour by day: what is soon due or late with a body is written to its secretary, once for each stage. */
export const remindBodies = (lines: MessageLines): Recurring => ({
  name: 'workplace.remind-bodies',
  schedule: '12 * * * *',
  run: async (deps) => {
    const { db, clock } = deps
    if (clock.wall().minutes < REMINDED_FROM) return
    const addresses = await reminderAddresses(db)
    if (addresses.size === 0) return
    const bodies = await bodiesOnDay(db, clock.today())
    for (const body of bodies) {
      const to = addresses.get(body.slug)
      if (to !== undefined && !isTermPast(body, clock.today())) await remind(deps, { body, to, lines })
    }
  },
})

interface Reminding {
  body: BodyOnDay
  to: string
  lines: MessageLines
}

async function remind({ db, clock, config }: WorkDeps, { body, to, lines }: Reminding): Promise<void> {
  const [today, at] = [clock.today(), clock.now()]
  const deadlines = await deadlinesOf(db, body.slug, today)
  await db.transaction().execute(async (tx) => {
    const { first, reminders } = await noteReminders(tx, { body: body.slug, deadlines, today, at })
    if (first === null) return
    const words = reminderWords({ body: body.slug, name: body.name, reminders, publicUrl: config.publicUrl }, LANGUAGE)
    const text = between(await lines(tx, LANGUAGE), words.text)
    const mail = { key: `body-deadlines:${body.slug}:${first}`, channel: 'email', language: LANGUAGE, to } as const
    await queueMessage(tx, { ...mail, subject: words.subject, text }, at)
  })
}
