import { sql } from 'kysely'
import type { Acting, KeptElsewhere } from '../../hubs/edit/index.ts'
import { hubIdOf, hubSlugOf, type Scope, type Stored } from '../../hubs/items/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { notFound, type FieldFault } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import { VolunteerNeed, type NeedItem } from './need.ts'
import { isNeedElsewhere, putNeed, readNeeds } from './need-rows.ts'
import { tellOff, tellRestored } from './notices.ts'
import { reindexNeeds } from './search-entries.ts'
import { ownSlots, shiftId, type Slot } from './slots.ts'
import { tellWidened } from './tell-opened.ts'
import { hasVolunteers, isAhead, standingAt } from './standing.ts'
import { volunteerSaid, volunteerTexts } from './texts.ts'

/** A need as staff edit it: one item of its hub, with history and undo; whoever has said yes to a shift that is called off is told. */
export const needKind: KeptElsewhere = {
  name: 'volunteer_need',
  shape: VolunteerNeed,
  put: (tx, into, item) => putNeed(tx, into, VolunteerNeed.parse(item)),
  remove: removeNeed,
  find: async (db, scope, key) => (await readNeeds(db, scope, { key }))[0] ?? null,
  unmet: unmetBy,
  written: tellOfShifts,
}

/** The database refuses when somebody has said yes to it. */
async function removeNeed(tx: Tx, scope: Scope, key: string): Promise<void> {
  const hubId = await hubIdOf(tx, scope)
  const { numDeletedRows } = await tx
    .deleteFrom('volunteerNeed')
    .where('hubId', '=', hubId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw notFound(volunteerSaid((t) => t.faults.noSuchNeed))
}

/** What somebody has said yes to is not taken from under them: it is called off with a word to them. */
async function unmetBy(db: Db, { scope, after }: { scope: Scope; after: Stored<unknown>; today: Day }): Promise<FieldFault[]> {
  const { success, data: item } = VolunteerNeed.safeParse(after.item)
  if (!success) return []
  // Nobody says yes while it is changed.
  await sql`select from volunteer_need where key = ${item.key} for no key update`.execute(db)
  const standing = await standingAt(db, item.key)
  const own = new Set(ownSlots(item).map(({ id }) => id))
  const before = (await readNeeds(db, scope, { key: item.key }))[0]?.item
  const movedOver = before !== undefined && before.activity !== item.activity && (await hasVolunteers(db, item.key))
  const lost = item.activity === undefined && standing.some(({ slot }) => !own.has(slot))
  const most = mostAt(standing)
  return [
    ...((await isNeedElsewhere(db, scope, item.key)) ? [{ field: 'key', message: 'is used at another hub', rule: 'key_taken' }] : []),
    ...(movedOver ? [{ field: 'activity', message: volunteerTexts('nb').faults.stoodFor, rule: 'stood_for' }] : []),
    ...(lost && !movedOver ? [{ field: 'shifts', message: volunteerTexts('nb').faults.stoodFor, rule: 'stood_for' }] : []),
    ...(item.wanted !== undefined && item.wanted < most
      ? [{ field: 'wanted', message: `must be at least ${most}`, rule: 'fewer_than_taken' }]
      : []),
  ]
}

function mostAt(standing: readonly { shiftId: number }[]): number {
  const counts = new Map<number, number>()
  for (const { shiftId: id } of standing) counts.set(id, (counts.get(id) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

async function tellOfShifts(tx: Tx, { scope, before, after }: Parameters<KeptElsewhere['written']>[1], acting: Acting): Promise<void> {
  const slug = hubSlugOf(scope)
  if (slug === null) return
  const [was, is] = [before, after].map((one) => (one === null ? null : VolunteerNeed.parse(one.item)))
  if (was && is) {
    await tellEach(tx, { was, is }, acting)
    await tellWidened(tx, { was, is }, acting)
  }
  await reindexNeeds(tx, slug)
}

async function tellEach(tx: Tx, { was, is }: { was: NeedItem; is: NeedItem }, { at, today }: Acting): Promise<void> {
  const offBefore = new Set(was.shifts.filter(({ off }) => off !== undefined).map(shiftId))
  const turned = new Map<string, Slot>(
    ownSlots(is)
      .filter((slot) => isAhead(slot.day, today) && slot.isOff !== offBefore.has(slot.id))
      .map((slot) => [slot.id, slot]),
  )
  if (turned.size === 0) return
  for (const { actId, slot: id, title } of await standingAt(tx, is.key)) {
    const slot = turned.get(id)
    if (slot === undefined) continue
    if (slot.isOff) await tellOff(tx, { actId, title, slot, reason: slot.reason, at })
    else await tellRestored(tx, { actId, title, slot, at })
  }
}
