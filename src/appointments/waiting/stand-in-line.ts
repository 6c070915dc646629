import { sql } from 'kysely'
import { performAct, type Receipt } from '../../people/index.ts'
import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { instantToWall, type Day, type Instant } from '../../platform/time/index.ts'
import { bookableService, type Bookable } from '../bookable.ts'
import { KIND, type NewAppointment } from '../book-time.ts'
import { lockAppointment } from '../lock-appointment.ts'
import { modesOf } from '../modes.ts'
import { mostPeople } from '../people-coming.ts'
import type { Mode } from '../service.ts'
import { appointmentSaid, type AppointmentTexts } from '../texts.ts'
import { offerTimes } from './offer-times.ts'

export type NewWish = Omit<NewAppointment, 'hub' | 'start' | 'caseworker' | 'note'> & {
  /** Slug; null: any. */
  hub: string | null
  /** The last day on which it is of use. */
  until: Day
}

/**
 * Somebody waits for a time, and is asked when one is free that they can use. The receipt is that of the appointment to be. Staff may do it for
 * all topics that are booked. Throws `not-found`, `conflict` where only staff book or it is not met so.
 */
export function standInLine(
  db: Db,
  { service: key, also = [], hub, mode = 'hub', interpreter, people = 1, home = null, until, ...act }: NewWish,
): Promise<Receipt> {
  const content = JSON.stringify([
    'waits',
    key,
    hub,
    interpreter,
    until,
    act.person,
    act.helper ?? null,
    ...(mode === 'hub' ? [] : [mode]),
    ...(people === 1 ? [] : [people]),
    ...(home === null ? [] : [{ home }]),
    ...also,
  ])
  const topic = hub === null ? null : `hub:${hub}`
  return performAct(db, { ...act, topic, kind: KIND, needs: 'contact', content }, async (tx, { id: actId, at }) => {
    const service = await bookableService(tx, { key, also, people, mode, day: instantToWall(at).day })
    if (service === null) throw notFound(appointmentSaid((t) => t.faults.noService))
    if (!act.registeredBy && service.booking.bookedBy === 'staff') throw refused((t) => t.byStaff)
    if (!modesOf(service.booking).includes(mode)) throw refused((t) => t.noMode)
    if (mode === 'home' && home === null) throw refused((t) => t.needHome)
    if (people > mostPeople(service.booking)) throw refused((t) => t.tooManyPeople)
    const id = await write(tx, { actId, service, hub, interpreter, people, mode, home, until, at })
    return `time-wish:${id}`
  })
}

type Written = Required<Pick<NewWish, 'hub' | 'interpreter' | 'until'>> & {
  actId: string
  service: Bookable
  people: number
  mode: Mode
  home: string | null
  at: Instant
}

/** Its id. */
async function write(tx: Tx, { actId, service, hub, interpreter, people, mode, home, until, at }: Written): Promise<number> {
  const { id } = await tx
    .insertInto('timeWish')
    .values({
      actId,
      serviceId: service.id,
      hubId: await hubIdOf(tx, hub),
      interpreter,
      people,
      mode,
      homeAddress: mode === 'home' ? home : null,
      until,
      askedAt: new Date(at),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const { id: serviceId } of service.others) await tx.insertInto('timeWishTopic').values({ wishId: id, serviceId }).execute()
  return id
}

/** Whoever has a time wants an earlier one, at any hub; until then they keep what they have. Done twice it changes nothing. */
export async function wantEarlier(db: Db, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  await inTurns(db, async (tx) => {
    const has = await lockAppointment(tx, actId, at)
    if (has === null || has.ended !== null || has.start <= at) throw notFound(appointmentSaid((t) => t.faults.tooLate))
    const { id: serviceId } = await tx.selectFrom('service').select('id').where('key', '=', has.service).executeTakeFirstOrThrow()
    const wish = {
      actId,
      serviceId,
      hubId: null,
      interpreter: has.interpreter,
      people: has.people,
      mode: has.mode,
      until: instantToWall(has.start).day,
      askedAt: new Date(at),
    }
    const again = { endedAt: null, endedBecause: null }
    const { id } = await tx
      .insertInto('timeWish')
      .values(wish)
      .onConflict((on) => on.column('actId').doUpdateSet(again))
      .returning('id')
      .executeTakeFirstOrThrow()
    await sql`insert into time_wish_topic (wish_id, service_id) select ${id}, t.service_id from appointment_topic t
      where t.appointment_id = ${has.id} on conflict do nothing`.execute(tx)
    await offerTimes(tx, { service: has.service, at })
  })
}

async function hubIdOf(tx: Tx, slug: string | null): Promise<number | null> {
  if (slug === null) return null
  const row = await tx.selectFrom('hub').select('id').where('slug', '=', slug).executeTakeFirst()
  if (row === undefined) throw notFound(appointmentSaid((t) => t.faults.noService))
  return row.id
}

const refused = (words: (t: AppointmentTexts['faults']) => string) =>
  new Fault(
    'conflict',
    appointmentSaid((t) => words(t.faults)),
  )
