import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { ABOUT, changeFollowing, channelsOf, FOLLOW_CHANNELS, followingOf, RHYTHMS, stopAllFollowing } from '../../messages/index.ts'
import { actOfAddress, leavesTime } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound, type FieldFault } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { PAGE_LANGUAGES } from '../../platform/i18n/index.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { typedClock } from '../../platform/time/index.ts'
import { topics } from '../topics.ts'
import { actKinds } from './act-kinds.ts'
import { followingSaid, followingTexts } from './following-texts.ts'
import { provenOf } from './proven-of.ts'

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'må være et klokkeslett, skrevet TT:MM')
const Followed = z.object({
  topic: z.string().max(80).meta({ description: 'Se /api/v1/topics' }),
  about: z.array(z.enum(ABOUT)).min(1, 'må ha minst én'),
  rhythm: z.enum(RHYTHMS),
  channel: z.enum(FOLLOW_CHANNELS),
})
const Following = z.object({
  topics: z.array(Followed).min(1, 'må ha minst én').max(60),
  quiet: z.object({ from: Clock, to: Clock }).nullable().meta({ description: 'Da sendes ingenting' }),
  language: z.enum(PAGE_LANGUAGES),
})
const Change = Following.partial()
const Token = z.object({ token: z.string().max(60).meta({ description: 'Nøkkelen i lenken til kvitteringen' }) })

const tag = 'Følge og spørre'
const shown = describe({ tag, summary: 'Hva en kvittering følger, og hvordan', answer: Following, faults: ['not-found'] })
const changed = describe({
  tag,
  summary: 'Endrer det som følges, uten ny kvittering',
  description: 'Det som utelates, blir som det er. «topics» er alt som skal følges; det som ikke står der, følges ikke lenger.',
  answer: Following,
  faults: ['not-found', 'invalid'],
})

const Stopped = z.object({ receipts: z.int().meta({ description: 'Hvor mange kvitteringer det gjaldt, denne medregnet' }) })
const stopped = describe({
  tag,
  summary: 'Slutter å følge alt med den bekreftede adressen på kvitteringen, hvilken kvittering det enn står på',
  answer: Stopped,
  faults: ['not-found', 'conflict'],
})

/** `/api/v1/receipts/{token}/subscriptions`: the same as the page of the receipt where it is changed. */
export const followingApi = new Hono<Env>()
  .get('/api/v1/receipts/:token/subscriptions', open, shown, validated('param', Token), async (c) => c.json((await followed(c)).answer))
  .patch('/api/v1/receipts/:token/subscriptions', open, changed, validated('param', Token), validated('json', Change), async (c) => {
    const { db, clock } = c.get('deps')
    const { act, answer } = await followed(c)
    const sent = c.req.valid('json')
    const wanted = {
      topics: sent.topics ?? answer.topics,
      quiet: sent.quiet === undefined ? answer.quiet : sent.quiet,
      language: sent.language ?? answer.language,
    }
    const groups = await topics.groups(
      c.get('deps'),
      PROBLEM_LANGUAGE,
      wanted.topics.map(({ topic }) => topic),
    )
    const all = groups.flatMap((group) => group.topics)
    const quiet = wanted.quiet && { from: typedClock(wanted.quiet.from) ?? 0, to: typedClock(wanted.quiet.to) ?? 0 }
    const t = followingTexts(PROBLEM_LANGUAGE)
    const before = new Set(answer.topics.map(({ topic }) => topic))
    const offered = new Set([...channelsOf(act), ...answer.topics.map(({ channel }) => channel)])
    const faults: FieldFault[] = wanted.topics.flatMap(({ topic, channel }, k) => [
      ...(before.has(topic) || all.some(({ id }) => id === topic) ? [] : [{ field: `topics.${k}.topic`, message: t.noTopic }]),
      ...(offered.has(channel) ? [] : [{ field: `topics.${k}.channel`, message: t.noChannel }]),
      ...(quiet && (quiet.from === quiet.to || !leavesTime(channel, quiet)) ? [{ field: 'quiet', message: t.noTimeLeft }] : []),
    ])
    if (faults.length > 0)
      throw new Fault(
        'invalid',
        faultSaid((says) => says.requestWrong),
        faults,
      )
    const chosen = wanted.topics.map(({ topic, ...manner }) => ({
      ...manner,
      id: topic,
      desk: all.find(({ id }) => id === topic)?.desk ?? null,
    }))
    await changeFollowing(db, { actId: act.id, change: { topics: chosen, quiet, language: wanted.language }, at: clock.now() })
    return c.json((await followed(c)).answer)
  })
  .delete('/api/v1/receipts/:token/subscriptions', open, stopped, validated('param', Token), async (c) => {
    const { db, clock } = c.get('deps')
    const { act } = await followed(c)
    const proven = provenOf(act)
    if (proven === null)
      throw new Fault(
        'conflict',
        followingSaid((t) => t.noProven),
      )
    return c.json({
      receipts: await stopAllFollowing(db, { contact: proven, kinds: actKinds(c.get('deps')), by: 'person', at: clock.now() }),
    })
  })

async function followed(c: Context<Env>) {
  const { act } = await actOfAddress(c)
  if (act.kind !== 'follow' || act.cancelledAt !== null || act.confirmedAt === null) throw notFound(followingSaid((t) => t.over))
  const now = await followingOf(c.get('deps').db, act.id)
  const answer: z.output<typeof Following> = {
    topics: now.followed.map(({ topic, about, rhythm, channel }) => ({ topic, about: [...about], rhythm, channel })),
    quiet: now.quiet && { from: clockOf(now.quiet.from), to: clockOf(now.quiet.to) },
    language: act.person.language,
  }
  return { act, answer }
}

const clockOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
