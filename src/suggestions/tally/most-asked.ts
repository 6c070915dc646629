import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { askedOn, type MostAsked, type Waits } from './read-asked.ts'

interface Asked {
  day: Day
  /** Slug; null: all of the town. */
  hub: string | null
}

/** What everybody can read, is open, and has most behind it: a few, those with most first. Supporters are counted as of now. */
export async function mostAsked(db: Db, { day, hub }: Asked): Promise<MostAsked[]> {
  return (await askedOn(db, day)).most.flatMap(({ of, ...one }) => (of === hub ? [one] : []))
}

/** For whom what is open waits, those with most first. */
export async function whomItWaitsFor(db: Db, { day, hub }: Asked): Promise<Waits[]> {
  return (await askedOn(db, day)).waits.flatMap(({ of, ...one }) => (of === hub ? [one] : []))
}
