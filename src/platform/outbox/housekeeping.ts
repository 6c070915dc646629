import type { Db } from '../database/index.ts'
import type { Recurring } from '../jobs/index.ts'
import type { Instant } from '../time/index.ts'

const KEPT_MS = 90 * 86_400_000

/** Takes the content, address and all, of what was sent or given up 90 days ago. Key, dates and codes stay. */
export async function purgeMessages(db: Db, now: Instant): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('outboundMessage')
    .set({ toAddress: null, subject: null, text: null, html: null, calendar: null, headers: '{}', purgedAt: new Date(now) })
    .where('purgedAt', 'is', null)
    .where((eb) => eb(eb.fn.coalesce('sentAt', 'givenUpAt'), '<', new Date(now - KEPT_MS)))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Takes away events of 90 days ago that nobody waits for any more. */
export async function forgetEvents(db: Db, now: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('event')
    .where('at', '<', new Date(now - KEPT_MS))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('eventDelivery as d')
            .select('d.eventId')
            .whereRef('d.eventId', '=', 'event.id')
            .where('d.handledAt', 'is', null)
            .where('d.givenUpAt', 'is', null),
        ),
      ),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}

export const purgeOldMessages: Recurring = {
  name: 'outbox.purge-messages',
  schedule: '23 2 * * *',
  run: ({ db, clock }) => purgeMessages(db, clock.now()),
}

export const forgetOldEvents: Recurring = {
  name: 'outbox.forget-events',
  schedule: '41 2 * * *',
  run: ({ db, clock }) => forgetEvents(db, clock.now()),
}
