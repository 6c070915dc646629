import { sql } from 'kysely'
import { raiseVersions } from '../../platform/cache/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { Recurring } from '../../platform/jobs/index.ts'
import { describeError } from '../../platform/log/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { reminderEnds } from '../sign-up/index.ts'
import { TAKES } from './find-needs.ts'
import { volunteerOfAct } from './find-volunteer.ts'
import { tellReminder } from './notices.ts'
import { tellingOpened } from './tell-opened.ts'
import { KIND } from './volunteer.ts'

const MOST = 2000

interface Due {
  actId: string
  volunteerId: string
  shiftId: number
}

/** Each minute: shifts that were kept for an address that nobody proved are free again, and those who are near are reminded once. */
export const settleVolunteers: Recurring = {
  name: 'activities.settle-volunteers',
  schedule: '* * * * *',
  run: async ({ db, clock, log }) => {
    const at = clock.now()
    await freeUnproven(db, at)
    for (const due of await dueAt(db, at)) {
      await db
        .transaction()
        .execute((tx) => remind(tx, due, at))
        .catch((error: unknown) => log.error({ volunteer: due.volunteerId, ...describeError(error) }, 'a volunteer was not reminded'))
    }
  },
}

async function freeUnproven(db: Db, at: Instant): Promise<void> {
  const due = await db
    .selectFrom('volunteer')
    .innerJoin('volunteerNeed', 'volunteerNeed.id', 'volunteer.needId')
    .select('volunteerNeed.key')
    .distinct()
    .where('heldUntil', '<=', new Date(at))
    .where('endedAt', 'is', null)
    .execute()
  for (const { key } of due) await db.transaction().execute((tx) => tellingOpened(tx, { need: key, at }, () => freeAt(tx, key, at)))
}

async function freeAt(tx: Tx, need: string, at: Instant): Promise<void> {
  const { rows } = await sql<{ hub: string }>`update volunteer v set ended_at = ${new Date(at)}, ended_because = 'unproven'
    from volunteer_need n join hub on hub.id = n.hub_id
    where n.id = v.need_id and n.key = ${need} and v.held_until <= ${new Date(at)} and v.ended_at is null returning hub.slug as hub`.execute(
    tx,
  )
  if (rows.length > 0) await raiseVersions(tx, [...new Set(rows.map(({ hub }) => `hub:${hub}` as const))], KIND)
}

async function dueAt(db: Db, at: Instant): Promise<Due[]> {
  const { rows } = await sql<Due>`select v.act_id, p.volunteer_id, p.shift_id from volunteer_place p
    join volunteer v on v.id = p.volunteer_id
    where p.remind_at <= ${new Date(at)} and p.reminded_at is null and ${TAKES} and v.held_until is null
    order by p.remind_at limit ${MOST}`.execute(db)
  return rows
}

async function remind(tx: Tx, { actId, volunteerId, shiftId }: Due, at: Instant): Promise<void> {
  const taken = await tx
    .updateTable('volunteerPlace')
    .set({ remindedAt: new Date(at) })
    .where('volunteerId', '=', volunteerId)
    .where('shiftId', '=', shiftId)
    .where('remindedAt', 'is', null)
    .where('endedAt', 'is', null)
    .returning('shiftId')
    .executeTakeFirst()
  const found = taken ? await volunteerOfAct(tx, actId, at) : null
  const slot = found?.places.find((place) => place.shiftId === shiftId)?.slot
  if (found === null || slot === undefined || slot.day === null || slot.isOff) return
  const notAfter = reminderEnds({ day: slot.day, startsAt: slot.startsAt })
  if (notAfter > at) await tellReminder(tx, { actId, title: found.title, slot, notAfter, at })
}
