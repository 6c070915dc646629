import { sql } from 'kysely'
import { putActivity } from '../src/activities/activity-rows.ts'
import { Activity } from '../src/activities/index.ts'
import { hubScope, listHubs } from '../src/hubs/items/index.ts'
import type { Db } from '../src/platform/database/index.ts'
import { addDays, dayNumber, weekdayOf, type Day } from '../src/platform/time/index.ts'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** Weekly series at the hubs by turns, on all days of the week and at all hours of the day; half of them rest in school holidays. */
export async function makeSeries(db: Db, count: number, from: Day): Promise<void> {
  const hubs = await listHubs(db)
  await db.transaction().execute(async (tx) => {
    // Nothing here must survive: only what is done with it is measured.
    await sql`set local synchronous_commit = off`.execute(tx)
    for (let index = 0; index < count; index += 1) {
      const hub = hubs[index % hubs.length]
      if (hub !== undefined) await putActivity(tx, { scope: hubScope(hub.slug), layer: 'fact' }, series(index, from))
    }
  })
}

function series(index: number, from: Day) {
  const hour = 8 + (index % 12)
  const begins = addDays(from, index % 7)
  return Activity.parse({
    key: `serie-${index}`,
    kind: index % 3 === 0 ? 'culture' : 'meetup',
    title: { nb: `Treff ${index}` },
    body: { nb: `Vi møtes hver uke, og dette er gruppe ${index}.` },
    languages: ['nb'],
    price: index % 4 === 0 ? 50 : 0,
    rhythms: [
      {
        from: begins,
        rule: `FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekdayOf(dayNumber(begins)) - 1] ?? 'MO'}`,
        at: `${String(hour).padStart(2, '0')}:00`,
        ends: `${String(hour + 2).padStart(2, '0')}:00`,
        skip: index % 2 === 0 ? ['school_holidays'] : [],
      },
    ],
    source: 'Eksempel',
    knownFrom: from,
  })
}
