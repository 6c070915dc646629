import { tellActor } from '../../people/index.ts'
import { raiseVersions } from '../../platform/cache/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import { addDays, instantToWall, parseImprecise, type Day, type Instant } from '../../platform/time/index.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import { isPublicBody } from '../body-rule.ts'
import { electedFromList } from '../election/elected.ts'
import { putStep } from './candidate-steps.ts'
import { candidatesOf, type Candidate } from './find-candidates.ts'
import { lockNomination } from './nomination.ts'
import { placesOf, recommendationOf } from './recommend.ts'
import { nominationSaid, nominationTexts } from './texts.ts'

/** Long enough to ask why; then only those who sit are left. */
export const ERASED_AFTER_DAYS = 30

/** The day from which those on the list sit: what the council or the founding meeting has decided; null before either has. */
export function electedOn({ type, steps }: Pick<BodyOnDay, 'type' | 'steps'>): Day | null {
  const wanted = isPublicBody(type) ? 'appointment' : 'founding_meeting'
  const done = steps.find(({ step, state }) => step === wanted && state === 'actual')
  return (done === undefined ? null : parseImprecise(done.date)?.latest) ?? null
}

interface Settling {
  body: BodyOnDay
  /** The staff account. */
  by: string
  /** Town time. */
  at: Instant
}

/**
 * Those on the list get their seats (or have them from a meeting that elected among them), everybody else hears that she was not elected, and the day is set on which all names but those of the
 * seated go. Throws `conflict` before the list is handed over, and before the council (or the founding meeting) has decided: a residents’
 * meeting can only propose (kommuneloven § 5-7).
 */
export function settleNomination(db: Db, { body, by, at }: Settling): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const since = electedOn(body)
    if (since === null) throw refused(isPublicBody(body.type) ? 'notAppointed' : 'notFounded')
    const nomination = await lockNomination(tx, { body: body.slug, at })
    if ((await recommendationOf(tx, nomination.id)) === null) throw refused('notDelivered')
    const [candidates, places] = [await candidatesOf(tx, nomination.id), await placesOf(tx, nomination.id)]
    const chosen = await electedFromList(tx, nomination.id)
    for (const one of candidates) {
      const substitute = places.get(one.id)
      const isListed = one.state === 'recommended' && substitute !== undefined
      const isElected = chosen === null ? isListed : chosen.has(one.id)
      // A meeting that elected has given the seats already.
      if (chosen === null && isListed)
        await tx.insertInto('seat').values({ body: body.slug, name: one.name, personId: one.personId, substitute, since }).execute()
      if (await tellState(tx, one, { isElected, by, at })) await tell(tx, one, { body, at })
    }
    const eraseOn = addDays(instantToWall(at).day, ERASED_AFTER_DAYS)
    await tx
      .updateTable('nomination')
      .set({ settledAt: new Date(at), eraseOn })
      .where('id', '=', nomination.id)
      .execute()
    await raiseVersions(tx, [])
  })
}

/** Whether there was anything to write of her: who said no has not stood. */
async function tellState(tx: Tx, { id, state }: Candidate, given: { isElected: boolean; by: string; at: Instant }): Promise<boolean> {
  const { isElected, by, at } = given
  if (!isElected && state !== 'recommended' && state !== 'not_recommended' && state !== 'floor') return false
  await putStep(tx, { candidateId: id, state: isElected ? 'elected' : 'not_elected', by, channel: 'room', at })
  return true
}

/** That it is decided, and no more: what became of her is on the receipt, which only she opens. */
function tell(tx: Tx, { actId }: Candidate, { body, at }: { body: BodyOnDay; at: Instant }): Promise<void> {
  const said = (part: 'title' | 'text') =>
    saidIn<Language>(
      (lang) => lang,
      (lang) => nominationTexts(lang).settled[part](show(body.name, lang).text),
    )
  return tellActor(tx, { act: actId, title: said('title'), text: said('text'), page: null, notAfter: null }, at)
}

const refused = (why: 'notAppointed' | 'notFounded' | 'notDelivered') =>
  new Fault(
    'conflict',
    nominationSaid((t) => t.faults[why]),
  )
