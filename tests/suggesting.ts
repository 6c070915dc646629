import assert from 'node:assert/strict'
import { newActKey } from '../src/people/index.ts'
import { findSuggestion, showSuggestion, supportSuggestion, voiceSuggestion, type NewSuggestion } from '../src/suggestions/index.ts'
import type { OpenTown } from './open-town.ts'

type Town = Pick<OpenTown, 'deps'>

const NOBODY = { name: null, language: 'nb', contacts: [] } as const

/** How and when an act comes that nobody types. */
export const overWeb = ({ deps }: Town) =>
  ({ channel: 'web', publicUrl: 'http://localhost', at: deps.clock.now(), key: newActKey() }) as const

interface Said extends Partial<Pick<NewSuggestion, 'person' | 'registeredBy' | 'channel'>> {
  title: string
  hub?: string
  /** Slug of the place that it is about. */
  place?: string
}

/** A need that somebody has voiced and `by` has read, so that everybody can. */
export async function shownSuggestion(
  town: Town,
  by: string,
  { title, hub = 'tofte', place, person = NOBODY, ...how }: Said,
): Promise<number> {
  const { db, clock } = town.deps
  const { actId } = await voiceSuggestion(db, {
    ...overWeb(town),
    ...how,
    person,
    about: { kind: 'need', hub, place: place ?? null, audience: 'everyone', language: 'nb' },
    wording: { title, body: 'Vi trenger det.', nickname: null },
    voicer: { credit: 'resident', association: null },
  })
  const number = (await findSuggestion(db, { actId }))?.number ?? assert.fail('not received')
  await showSuggestion(db, { number, by, at: clock.now(), title })
  return number
}

/** Stands behind it with a proven address. */
export async function supports(town: Town, number: number, { value, canHelp = null }: { value: string; canHelp?: string | null }) {
  const contact = { kind: 'email', value } as const
  const suggestion = (await findSuggestion(town.deps.db, { number })) ?? assert.fail()
  const person = { ...NOBODY, contacts: [contact] }
  const given = { ...overWeb(town), number, hub: suggestion.hub, canHelp, wantsWord: true, person, proven: [contact] }
  return supportSuggestion(town.deps.db, given)
}
