import type { Context } from 'hono'
import { candidatesOf, deliverList, draftList, latestNomination, maySit, placesOf, recommendationOf } from '../../bodies/index.ts'
import { recordViews } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import type { FormError } from '../../design/index.ts'
import { workSaid } from '../texts.ts'
import { workOf } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { openBodies } from './open-bodies.ts'
import { ListView, type Listing } from './list-view.tsx'
import { readList } from './read-list.ts'

type C = Context<Env>

/** `/arbeid/utvalg/:body/innstilling`: the one joint list, weighed against the law and the wishes as it is written. */
export async function listPage(c: C): Promise<Response> {
  const listing = await listingOf(c)
  const subjects = listing.candidates.map(({ actId }) => `act:${actId}`)
  await recordViews(c.get('deps').db, { actor: listing.work.who.id, subjects, at: new Date(machineNow()) })
  return c.html(<ListView listing={listing} typed={typedOf(listing)} errors={[]} />)
}

export async function saveList(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const [listing, typed] = await Promise.all([listingOf(c), sentForm(c)])
  const { work, body } = listing
  const { list, reason, errors } = readList(typed, listing)
  const delivers = lineOf(typed, 'gjor') === 'lever'
  const wrong = [...errors, ...(delivers && reason === '' ? [{ field: 'begrunnelse', text: work.t.nomination.list.needReason }] : [])]
  const again = (said: readonly FormError[], status: 409 | 422) =>
    c.html(
      <ListView
        listing={{ ...listing, places: list.places, seats: list.seats, youngPercent: list.youngPercent }}
        typed={typed}
        errors={said}
      />,
      status,
    )
  if (wrong.length > 0) return again(wrong, 422)
  const draft = { body, ...list, reason, isSplit: lineOf(typed, 'delt') === 'ja', at: work.now }
  try {
    if (delivers) await deliverList(db, { ...draft, by: work.who.id })
    else await draftList(db, draft)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return again([{ field: null, text: error.says[work.lang] }], 409)
  }
  return c.redirect(work.ui.href(workPaths.recommendation(body.slug)), 303)
}

async function listingOf(c: C): Promise<Listing> {
  const { db } = c.get('deps')
  const [work, { bodies, places: areas }] = await Promise.all([workOf(c), openBodies(c)])
  const body = bodies.find(({ slug }) => slug === work.own?.slug)
  if (body === undefined) throw notFound(workSaid((t) => t.notFound.body))
  const nomination = await latestNomination(db, body.slug)
  const all = nomination === null ? [] : await candidatesOf(db, nomination.id)
  const [places, delivered] =
    nomination === null
      ? [new Map<string, number>(), null]
      : await Promise.all([placesOf(db, nomination.id), recommendationOf(db, nomination.id)])
  const candidates = all.filter(({ id, state }) => maySit(state) || places.has(id))
  const { seats = null, substitutes = null, youngPercent = null, draftReason = null, draftSplit = false } = nomination ?? {}
  return { work, body, candidates, areas, places, seats, substitutes, youngPercent, draftReason, draftSplit, delivered }
}

const typedOf = ({ seats, substitutes, youngPercent, draftReason, draftSplit, places }: Listing): Typed => ({
  plasser: seats === null ? '' : String(seats),
  vara: substitutes === null ? '' : String(substitutes),
  unge: youngPercent === null ? '' : String(youngPercent),
  begrunnelse: draftReason ?? '',
  delt: draftSplit ? 'ja' : '',
  ...Object.fromEntries([...places].map(([id, substitute]) => [`plass-${id}`, String(substitute)])),
})
