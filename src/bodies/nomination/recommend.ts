import type { Db, Tx } from '../../platform/database/index.ts'
import { tellActor } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { Fault } from '../../platform/http/errors.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import { isPublicBody } from '../body-rule.ts'
import { putStep } from './candidate-steps.ts'
import { isWilling, maySit } from './candidate-state.ts'
import { composition, stopping, type Line } from './composition.ts'
import { candidatesOf, type Candidate } from './find-candidates.ts'
import { lockNomination, type Nomination } from './nomination.ts'
import { nominationSaid, nominationTexts } from './texts.ts'

/** Who is on the list: 0 for a seat, from 1 which substitute. */
export type Places = ReadonlyMap<string, number>

export interface Recommendation {
  reason: string
  isSplit: boolean
  deliveredAt: Date
}

export async function recommendationOf(db: Db, nominationId: number): Promise<Recommendation | null> {
  const found = await db
    .selectFrom('recommendation')
    .select(['reason', 'isSplit', 'deliveredAt'])
    .where('nominationId', '=', nominationId)
    .executeTakeFirst()
  return found ?? null
}

/** By candidate. */
export async function placesOf(db: Db, nominationId: number): Promise<Places> {
  const rows = await db.selectFrom('recommended').select(['candidateId', 'substitute']).where('nominationId', '=', nominationId).execute()
  return new Map(rows.map(({ candidateId, substitute }) => [candidateId, substitute]))
}

interface Draft {
  body: BodyOnDay
  seats: number | null
  substitutes: number | null
  /** The share under 22 that the committee has set itself. */
  youngPercent: number | null
  places: Places
  /** Empty while nobody has written any. */
  reason: string
  isSplit: boolean
  /** Town time. */
  at: Instant
}

/** The list as it is being written. Throws `conflict` when it has been handed over, or holds somebody who may not be on it. */
export function draftList(db: Db, draft: Draft): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await write(tx, draft)
  })
}

interface Delivery extends Draft {
  /** The staff account. */
  by: string
}

/**
 * One joint list with its reasons is handed over, and everybody who said yes is told that it is; what became of her stands on her own
 * receipt. Throws `conflict` where the law is not met or a place is empty.
 */
export function deliverList(db: Db, { by, ...draft }: Delivery): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const { nomination, candidates } = await write(tx, draft)
    if (stopping(compositionOf(draft, candidates)).length > 0) throw refused('lawNotMet')
    await tx
      .insertInto('recommendation')
      .values({
        nominationId: nomination.id,
        reason: draft.reason,
        isSplit: draft.isSplit,
        deliveredAt: new Date(draft.at),
        deliveredBy: by,
      })
      .execute()
    await tx.updateTable('nomination').set({ draftReason: null, draftSplit: false }).where('id', '=', nomination.id).execute()
    for (const one of candidates) {
      if (maySit(one.state))
        await putStep(tx, {
          candidateId: one.id,
          state: draft.places.has(one.id) ? 'recommended' : 'not_recommended',
          by,
          channel: 'room',
          at: draft.at,
        })
      if (isWilling(one.state)) await tell(tx, one, draft)
    }
  })
}

function compositionOf({ body, seats, youngPercent, places: listed }: Draft, candidates: readonly Candidate[]): Line[] {
  const on = (wanted: (place: number) => boolean) =>
    candidates.filter(({ id }) => {
      const place = listed.get(id)
      return place !== undefined && wanted(place)
    })
  const [chosen, substitutes] = [on((place) => place === 0), on((place) => place > 0)]
  const places = body.places.map(({ slug }) => slug)
  const may = candidates.filter(({ state }) => maySit(state))
  return composition({ seats, chosen, substitutes, maySit: may, youngPercent, places, isPublic: isPublicBody(body.type) })
}

async function write(
  tx: Tx,
  { body, seats, substitutes, youngPercent, places, reason, isSplit, at }: Draft,
): Promise<{ nomination: Nomination; candidates: Candidate[] }> {
  const nomination = await lockNomination(tx, { body: body.slug, at })
  if ((await recommendationOf(tx, nomination.id)) !== null) throw refused('delivered')
  const candidates = await candidatesOf(tx, nomination.id)
  const known = new Map(candidates.map((one) => [one.id, one]))
  for (const id of places.keys()) if (!maySit(known.get(id)?.state ?? 'suggested')) throw refused('mayNotBeListed')
  await tx
    .updateTable('nomination')
    .set({ seats, substitutes, youngPercent, draftReason: reason === '' ? null : reason, draftSplit: isSplit })
    .where('id', '=', nomination.id)
    .execute()
  await tx.deleteFrom('recommended').where('nominationId', '=', nomination.id).execute()
  const rows = [...places].map(([candidateId, substitute]) => ({ candidateId, nominationId: nomination.id, substitute }))
  if (rows.length > 0) await tx.insertInto('recommended').values(rows).execute()
  return { nomination, candidates }
}

/** That it is done, and no more: what became of her is on the receipt, which only she opens. */
function tell(tx: Tx, { actId }: Candidate, { body, at }: Draft): Promise<void> {
  const said = (part: 'title' | 'text') =>
    saidIn<Language>(
      (lang) => lang,
      (lang) => nominationTexts(lang).delivered[part](show(body.name, lang).text),
    )
  return tellActor(tx, { act: actId, title: said('title'), text: said('text'), page: null, notAfter: null }, at)
}

const refused = (why: 'delivered' | 'lawNotMet' | 'mayNotBeListed') =>
  new Fault(
    'conflict',
    nominationSaid((t) => t.faults[why]),
  )
