import { referralsOnDay } from '../../cases/index.ts'
import { meetingsOnDay } from '../../meetings/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { findSuggestions, heldBy } from '../../suggestions/index.ts'

export interface Lying {
  number: number
  title: string
}

/** What everybody can read and lies with a body, or has been treated or sent on by it. */
export async function lyingWith(db: Db, body: string, today: Day): Promise<Lying[]> {
  const [held, referrals, meetings] = await Promise.all([
    heldBy(db, [{ kind: 'body', key: body }]),
    referralsOnDay(db, today),
    meetingsOnDay(db, today),
  ])
  const sent = referrals.flatMap(({ bodySlug, suggestions }) => (bodySlug === body ? suggestions.map(Number) : []))
  const treated = meetings.flatMap(({ bodySlug, agenda }) =>
    bodySlug === body ? agenda.flatMap(({ suggestions }) => suggestions.map(Number)) : [],
  )
  const found = await findSuggestions(db, { numbers: [...new Set([...held, ...sent, ...treated])], onlyShown: true, standing: true })
  return found.flatMap(({ number, title }) => (title === null ? [] : [{ number, title }]))
}
