import { performAct, tellActor, type ActGiven, type Receipt } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Db } from '../../platform/database/index.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import type { AboutCandidate } from './about-candidate.ts'
import { putStep } from './candidate-steps.ts'
import type { StepChannel } from './candidate-state.ts'
import { latestNomination, lockNomination } from './nomination.ts'
import { SIT_PAGE } from './paths.ts'
import type { CandidateOrigin } from './tables.ts'
import { nominationSaid, nominationTexts } from './texts.ts'
import { takesInterest, whyNotSit } from './who-may-sit.ts'

export const CANDIDATE_KIND = 'candidate'

export interface NewInterest extends Pick<
  ActGiven,
  'person' | 'helper' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at' | 'proven'
> {
  body: BodyOnDay
  /** All that are known today, to know where else she may sit. */
  bodies: readonly BodyOnDay[]
  about: AboutCandidate
  origin: CandidateOrigin
}

/**
 * Somebody would like to sit. Who was named by another is asked, and nothing comes of it before she has said yes herself. Throws `conflict`
 * where nobody is looked for, and where the law or the area does not let her: forms ask `whyNotSit` first, and say where she may instead.
 */
export function showInterest(db: Db, { body, bodies, about, origin, ...act }: NewInterest): Promise<Receipt> {
  const content = JSON.stringify([body.slug, about, origin, act.person, act.helper ?? null])
  const given = { ...act, topic: `hub:${body.hub}`, kind: CANDIDATE_KIND, needs: 'contact', content } as const
  return performAct(db, given, async (tx, { id, personId, at, confirmed }) => {
    const { day } = instantToWall(at)
    if (!takesInterest(body, { nomination: await latestNomination(tx, body.slug), day })) throw refused('notTaken')
    if (whyNotSit({ body, bodies, day }, about) !== null) throw refused('mayNot')
    const nomination = await lockNomination(tx, { body: body.slug, at })
    const { last } = await tx
      .selectFrom('candidate')
      .select((eb) => eb.fn.max('number').as('last'))
      .where('nominationId', '=', nomination.id)
      .executeTakeFirstOrThrow()
    const row = { nominationId: nomination.id, actId: id, personId, number: (last ?? 0) + 1, origin, ...about, at: new Date(at) }
    const made = await tx.insertInto('candidate').values(row).returning('id').executeTakeFirstOrThrow()
    if (origin === 'proposed') await propose(tx, { candidateId: made.id, actId: id, body, by: act.registeredBy?.id ?? null, at })
    else if (confirmed)
      await putStep(tx, {
        candidateId: made.id,
        state: 'willing',
        by: act.registeredBy?.id ?? null,
        channel: channelOf(act.channel),
        at,
      })
    return `${CANDIDATE_KIND}:${made.id}`
  })
}

export const channelOf = (channel: ActGiven['channel']): StepChannel => (channel === 'web' || channel === 'api' ? 'link' : channel)

interface Proposed {
  candidateId: string
  actId: string
  body: BodyOnDay
  by: string | null
  at: Instant
}

async function propose(tx: Tx, { candidateId, actId, body, by, at }: Proposed): Promise<void> {
  await putStep(tx, { candidateId, state: 'suggested', by, channel: 'room', at })
  await askHerself(tx, { actId, body, at })
  await putStep(tx, { candidateId, state: 'contacted', by, channel: 'room', at })
}

/** Asked in her own channel: yes or no. */
export function askHerself(tx: Tx, { actId, body, at }: { actId: string; body: Pick<BodyOnDay, 'name'>; at: Instant }): Promise<void> {
  const said = (part: 'title' | 'text') =>
    saidIn<Language>(
      (lang) => lang,
      (lang) => nominationTexts(lang).ask[part](show(body.name, lang).text),
    )
  return tellActor(tx, { act: actId, title: said('title'), text: said('text'), page: SIT_PAGE, notAfter: null }, at)
}

const refused = (why: 'notTaken' | 'mayNot') =>
  new Fault(
    'conflict',
    nominationSaid((t) => t.faults[why]),
  )
