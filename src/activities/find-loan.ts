import { sql } from 'kysely'
import type { Localized } from '../platform/content/localized.ts'
import type { Db } from '../platform/database/index.ts'
import { instantToWall, type Day } from '../platform/time/index.ts'
import { Activity } from './activity.ts'
import type { FoundActivity } from './found-activity.ts'
import { LOANS, ofLoans } from './loan-sessions.ts'
import type { Session } from './session.ts'

/** A loan that is open to all, told as an activity; null when there is none of that address, or all of it was given back. */
export async function findLoan(db: Db, key: string, known: Day): Promise<FoundActivity | null> {
  const filter = { activity: key, from: known, to: known }
  const { rows } = await sql<Session>`${LOANS} where ${ofLoans({ filter, known })} order by session.occurrence`.execute(db)
  const [first] = rows
  if (first === undefined) return null
  const { kind, title, organisers, audience, attend, hub, sender, layer, startsAt, endsAt, senderIsBusiness, price, commercial } = first
  const days = rows.filter(({ state }) => state === 'planned').map(({ day }) => day)
  const [from = first.day, ...extra] = [...new Set(days)].toSorted((one, other) => (one < other ? -1 : 1))
  const rhythm = {
    from,
    extra,
    ...(startsAt === null ? {} : { at: clockOf(startsAt) }),
    ...(endsAt === null ? {} : { ends: clockOf(endsAt) }),
  }
  const item = Activity.parse({
    key,
    kind,
    title,
    organisers,
    audience,
    attend,
    price: price ?? undefined,
    rhythms: [rhythm],
    knownFrom: known,
  })
  return { item, layer, hub, room: roomOf(rows), sender, senderIsBusiness, commercial }
}

/** Where all of it is. */
function roomOf(rows: readonly Session[]): Localized | null {
  const [room = null, ...others] = rows.map((one) => one.room)
  return others.every((other) => other?.nb === room?.nb) ? room : null
}

function clockOf(at: Date): string {
  const { minutes } = instantToWall(at.getTime())
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
