import { Hono } from 'hono'
import { z } from 'zod'
import { ABOUT, RHYTHMS, sendEnquiry, startFollowing, topicsTicked } from '../../messages/index.ts'
import { DoneAnswer, HeldAnswer, WaitsAnswer, type TopicGroup } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated, withETag } from '../../platform/openapi/index.ts'
import { ActKey, answerAct, apiAct, Person, typedOf } from './api-act.ts'
import { readFollow } from './read-follow.ts'
import { readQuestion } from './read-question.ts'
import { topics } from '../topics.ts'
import { actPageTexts } from './texts.ts'

const topicId = z.string().max(80)

const Asked = z.object({
  topic: topicId.meta({ description: 'hub:tofte eller provider:innbyggerservice' }),
  ...Person,
})
const Subscription = Asked.extend({
  topic: topicId.optional().meta({
    description:
      'hub:tofte, place:vollen, theme:kultur, provider:innbyggerservice, body:lsu-tofte, case:kommunestyret-2019-32 eller suggestion:27',
  }),
  topics: z.array(topicId).max(60).default([]).meta({ description: 'Flere på en gang, i samme kvittering. Se /api/v1/topics' }),
  about: z.array(z.enum(ABOUT)).default([]),
  rhythm: z.enum(RHYTHMS).default('at_once'),
})
const Enquiry = Asked.extend({ question: z.string().max(10_000).default('') })

const common = { answer: DoneAnswer, status: 201, faults: ['invalid', 'conflict', 'too-many'] } as const
const subscribed = describe({
  ...common,
  tag: 'Følge og spørre',
  summary: 'Begynner å følge torg, steder, temaer, tilbydere, organer, saker eller innspill',
  or: {
    status: 202,
    summary: 'Begynner når adressen er bekreftet, eller når noen har sett på det',
    answer: z.union([WaitsAnswer, HeldAnswer]),
  },
})
const enquired = describe({
  ...common,
  tag: 'Følge og spørre',
  summary: 'Stiller et spørsmål til et torg eller en tilbyder',
  or: { status: 202, summary: 'Venter til noen har sett på det', answer: HeldAnswer },
})

const TopicAnswer = z.object({
  id: z.string(),
  name: z.string().meta({ description: 'På bokmål' }),
  hub: z.string().nullable().meta({ description: 'Torget det hører til' }),
  canBeAsked: z.boolean().meta({ description: 'Om det kan få spørsmål, se /api/v1/enquiries' }),
})
const offered = describe({
  tag: 'Følge og spørre',
  summary: 'Alt som kan følges. Saker (case:kommunestyret-2019-32) og innspill (suggestion:27) er for mange til å stå her',
  answer: z.object({ items: z.array(TopicAnswer), next: z.null() }),
})

/** What residents can do, as data: the same reading, the same brakes and the same acts as on the pages. */
export const actsApi = new Hono<Env>()
  .get('/api/v1/topics', open, offered, async (c) => {
    const groups = await topics.groups(c.get('deps'), PROBLEM_LANGUAGE)
    const items = groups.flatMap((group) => group.topics.map(({ id, name, hub }) => ({ id, name, hub, canBeAsked: group.isAsked })))
    return withETag(c, { items, next: null })
  })
  .post('/api/v1/subscriptions', open, subscribed, validated('header', ActKey), validated('json', Subscription), async (c) => {
    const sent = c.req.valid('json')
    const ids = [...new Set([...(sent.topic === undefined ? [] : [sent.topic]), ...sent.topics])]
    const groups = await topics.groups(c.get('deps'), sent.language, ids)
    const unknown = unknownTopics(ids, groups)
    const typed = { ...typedOf(sent), ...topicsTicked(ids), om: sent.about, rytme: sent.rhythm }
    const { faults, contact, ...asked } = readFollow(typed, { language: sent.language, lang: PROBLEM_LANGUAGE, groups })
    const rest = faults.filter(({ field }) => field !== 'emne' || unknown.length === 0)
    const act = await apiAct(c, { faults: [...unknown, ...rest], contact, key: c.req.valid('header')['idempotency-key'] })
    return answerAct(c, await startFollowing(c.get('deps').db, { ...asked, ...act }), contact)
  })
  .post('/api/v1/enquiries', open, enquired, validated('header', ActKey), validated('json', Enquiry), async (c) => {
    const sent = c.req.valid('json')
    const typed = { ...typedOf(sent), sporsmal: sent.question }
    const { faults, contact, ...asked } = readQuestion(typed, { language: sent.language, lang: PROBLEM_LANGUAGE })
    const askable = (await topics.groups(c.get('deps'), PROBLEM_LANGUAGE)).filter(({ isAsked }) => isAsked)
    const unknown = unknownTopics([sent.topic], askable)
    const key = c.req.valid('header')['idempotency-key']
    const act = await apiAct(c, { faults: [...unknown, ...faults], contact, key, text: asked.body })
    return answerAct(c, await sendEnquiry(c.get('deps').db, { ...asked, ...act, topic: sent.topic }), contact)
  })

const unknownTopics = (ids: readonly string[], groups: readonly TopicGroup[]): FieldFault[] =>
  ids
    .filter((id) => !groups.some((group) => group.topics.some((topic) => topic.id === id)))
    .map(() => ({ field: 'topic', message: actPageTexts(PROBLEM_LANGUAGE).noTopic }))
