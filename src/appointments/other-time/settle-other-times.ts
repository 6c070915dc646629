import { sql } from 'kysely'
import type { Logger } from 'pino'
import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { describeError } from '../../platform/log/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { lockAppointment } from '../lock-appointment.ts'
import { endOffer } from '../waiting/end-wish.ts'
import { otherTimeOfAct } from '../waiting/find-offer.ts'
import { offerTimes } from '../waiting/offer-times.ts'
import { tellKept } from './notices.ts'

/** What nobody answered is free again, and those who were asked keep what they have. */
export async function settleOtherTimes(db: Db, { at, log }: { at: Instant; log: Logger }): Promise<void> {
  const { rows } = await sql<Due>`select a.act_id, s.key as service from time_offer o join appointment a on a.id = o.appointment_id
    join service s on s.id = a.service_id where o.ended_at is null and o.reply_by <= ${new Date(at)} order by o.id`.execute(db)
  for (const due of rows)
    await inTurns(db, (tx) => settleOne(tx, due, at)).catch((error: unknown) =>
      log.error({ act: due.actId, ...describeError(error) }, 'a time that nobody answered about was not given back'),
    )
}

interface Due {
  actId: string
  service: string
}

async function settleOne(tx: Tx, { actId, service }: Due, at: Instant): Promise<void> {
  await lockAppointment(tx, actId, at)
  // It may have been answered meanwhile, and another asked about.
  const offer = await otherTimeOfAct(tx, actId)
  if (offer === null || offer.replyBy > at) return
  await endOffer(tx, offer.id, { because: 'lapsed', at })
  await tellKept(tx, { actId, at })
  await offerTimes(tx, { service, at })
}
