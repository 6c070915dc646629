import { Refused, type KeptElsewhere } from '../../hubs/edit/index.ts'
import { hubIdOf, type Scope, type Stored } from '../../hubs/items/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { claim, release, releaseUnproven, roomResource } from '../claim.ts'
import { endBooking } from '../give-back.ts'
import { programmeChanged } from '../open-loan/open-loan.ts'
import { borrowSaid } from '../texts.ts'
import { hoursFaults } from './hours-faults.ts'
import { hoursOfSpan, LoanDate, spanOfHours, type LoanDateItem } from './room-hours.ts'
import { tellOfDate } from './tell-of-date.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The new time is won or all stays as it was; whoever borrows is told in the same transaction. */
export const loanKind: KeptElsewhere = {
  name: 'room_loan',
  shape: LoanDate,
  // What is written follows in `written`, which knows the moment: a date is moved or ended, never made or removed by staff.
  put: async () => undefined,
  remove: async () => {
    throw notFound(borrowSaid((t) => t.faults.noLoan))
  },
  find: findLoanDate,
  unmet: (db, { scope, after }) => hoursFaults(db, scope, LoanDate.parse(after.item)),
  written: async (tx, { scope, before, after }, { at }) => {
    if (before === null || after === null) throw notFound(borrowSaid((t) => t.faults.noLoan))
    const [was, is] = [LoanDate.parse(before.item), LoanDate.parse(after.item)]
    if (is.ended !== undefined) await endBooking(tx, { id: is.key, because: 'by_staff', reason: is.ended, at })
    else await moveDate(tx, scope, { to: is, at })
    await tellOfDate(tx, { was, is, at })
  },
}

async function moveDate(tx: Tx, scope: Scope, { to, at }: { to: LoanDateItem; at: Instant }): Promise<void> {
  const span = spanOfHours(to)
  const resource = await roomResource(tx, { hubId: await hubIdOf(tx, scope), key: to.room })
  await releaseUnproven(tx, resource.id, at)
  await release(tx, to.key, at)
  if (!(await claim(tx, { resource, holder: { bookingId: to.key }, span }))) throw new Refused({ why: 'impossible' })
  const { actId } = await tx
    .updateTable('roomBooking')
    .set((eb) => ({
      resourceId: resource.id,
      startsAt: new Date(span.start),
      endsAt: new Date(span.end),
      endedAt: null,
      endedBecause: null,
      endReason: null,
      toldAt: null,
      sequence: eb('sequence', '+', 1),
    }))
    .where('id', '=', to.key)
    .returning('actId')
    .executeTakeFirstOrThrow()
  await programmeChanged(tx, actId)
}

/** Theirs, or called off by staff; what the borrower has given back is not found. */
async function findLoanDate(db: Db, scope: Scope, key: string): Promise<Stored<unknown> | null> {
  if (!UUID.test(key)) return null
  const row = await db
    .selectFrom('roomBooking as booking')
    .innerJoin('resource', 'resource.id', 'booking.resourceId')
    .select(['resource.key as room', 'startsAt', 'endsAt', 'endReason', 'endedBecause'])
    .where('booking.id', '=', key)
    .where('resource.hubId', '=', await hubIdOf(db, scope))
    .where((eb) => eb.or([eb('endedBecause', 'is', null), eb('endedBecause', '=', 'by_staff')]))
    .executeTakeFirst()
  if (row === undefined) return null
  const hours = hoursOfSpan({ start: row.startsAt.getTime(), end: row.endsAt.getTime() })
  return {
    item: LoanDate.parse({ key, room: row.room, ...hours, ...(row.endReason === null ? {} : { ended: row.endReason }) }),
    layer: 'fact',
  }
}
