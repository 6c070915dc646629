import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { ABOUT, RHYTHMS, sendEnquiry, startFollowing, topicsTicked } from '../../messages/index.ts'
import {
  DoneAnswer,
  doneAnswer,
  HeldAnswer,
  heldAnswer,
  WaitsAnswer,
  waitsAnswer,
  type Contact,
  type Receipt,
  type TopicGroup,
} from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, type FieldFault } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { PAGE_LANGUAGES } from '../../platform/i18n/index.ts'
import { describe, validated, withETag } from '../../platform/openapi/index.ts'
import { admitApiAct, isThrowaway } from './admit-act.ts'
import { readFollow } from './read-follow.ts'
import { readQuestion } from './read-question.ts'
import { topics } from '../topics.ts'
import { actPageTexts } from './texts.ts'

const line = z.string().max(1000).default('')

const topicId = z.string().max(80)

const Asked = z.object({
  topic: topicId.meta({ description: 'hub:tofte eller provider:innbyggerservice' }),
  name: line.meta({ description: 'Navnet til den det gjelder' }),
  contact: line.meta({ description: 'E-post eller telefon, i vanlig skrivemåte' }),
  helper: z.object({ name: line }).optional().meta({ description: 'Den som gjør det for en annen. Adressen er da hjelperens' }),
  language: z.enum(PAGE_LANGUAGES).default('nb').meta({ description: 'Språket i det som sendes' }),
})
const Subscription = Asked.extend({
  topic: topicId.optional().meta({ description: 'hub:tofte, place:vollen, theme:kultur eller provider:innbyggerservice' }),
  topics: z.array(topicId).max(60).default([]).meta({ description: 'Flere på en gang, i samme kvittering. Se /api/v1/topics' }),
  about: z.array(z.enum(ABOUT)).default([]),
  rhythm: z.enum(RHYTHMS).default('at_once'),
})
const Enquiry = Asked.extend({ question: z.string().max(10_000).default('') })

const Key = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\w-]{16,64}$/, 'må være 16 til 64 bokstaver, sifre eller bindestreker')
    .meta({ description: 'Ny for hver handling. Det samme sendt på nytt med samme nøkkel er samme handling' }),
})

const common = { answer: DoneAnswer, status: 201, faults: ['invalid', 'conflict', 'too-many'] } as const
const subscribed = describe({
  ...common,
  tag: 'Følge og spørre',
  summary: 'Begynner å følge torg, steder, temaer eller tilbydere',
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
  summary: 'Alt som kan følges',
  answer: z.object({ items: z.array(TopicAnswer), next: z.null() }),
})

/** What residents can do, as data: the same reading, the same brakes and the same acts as on the pages. */
export const actsApi = new Hono<Env>()
  .get('/api/v1/topics', open, offered, async (c) => {
    const groups = await topics.groups(c.get('deps'), PROBLEM_LANGUAGE)
    const items = groups.flatMap((group) => group.topics.map(({ id, name, hub }) => ({ id, name, hub, canBeAsked: group.isAsked })))
    return withETag(c, { items, next: null })
  })
  .post('/api/v1/subscriptions', open, subscribed, validated('header', Key), validated('json', Subscription), async (c) => {
    const sent = c.req.valid('json')
    const ids = [...new Set([...(sent.topic === undefined ? [] : [sent.topic]), ...sent.topics])]
    const groups = await topics.groups(c.get('deps'), sent.language)
    const unknown = unknownTopics(ids, groups)
    const typed = { ...typedOf(sent), ...topicsTicked(ids), om: sent.about, rytme: sent.rhythm }
    const { faults, contact, ...asked } = readFollow(typed, { language: sent.language, lang: PROBLEM_LANGUAGE, groups })
    const rest = faults.filter(({ field }) => field !== 'emne' || unknown.length === 0)
    const act = await actOf(c, { faults: [...unknown, ...rest], contact, key: c.req.valid('header')['idempotency-key'] })
    return answer(c, await startFollowing(c.get('deps').db, { ...asked, ...act }), contact)
  })
  .post('/api/v1/enquiries', open, enquired, validated('header', Key), validated('json', Enquiry), async (c) => {
    const sent = c.req.valid('json')
    const typed = { ...typedOf(sent), sporsmal: sent.question }
    const { faults, contact, ...asked } = readQuestion(typed, { language: sent.language, lang: PROBLEM_LANGUAGE })
    const askable = (await topics.groups(c.get('deps'), PROBLEM_LANGUAGE)).filter(({ isAsked }) => isAsked)
    const unknown = unknownTopics([sent.topic], askable)
    const key = c.req.valid('header')['idempotency-key']
    const act = await actOf(c, { faults: [...unknown, ...faults], contact, key, text: asked.body })
    return answer(c, await sendEnquiry(c.get('deps').db, { ...asked, ...act, topic: sent.topic }), contact)
  })

const unknownTopics = (ids: readonly string[], groups: readonly TopicGroup[]): FieldFault[] =>
  ids
    .filter((id) => !groups.some((group) => group.topics.some((topic) => topic.id === id)))
    .map(() => ({ field: 'topic', message: actPageTexts(PROBLEM_LANGUAGE).noTopic }))

/** As the form of the page would have it. */
function typedOf({ name, contact, helper }: Pick<z.output<typeof Asked>, 'name' | 'contact' | 'helper'>) {
  return { navn: name, adresse: contact, ...(helper ? { hjelper: 'ja', hjelpernavn: helper.name } : {}) }
}

const FIELDS: Record<string, string> = {
  emne: 'topics',
  om: 'about',
  sporsmal: 'question',
  navn: 'name',
  adresse: 'contact',
  hjelpernavn: 'helper.name',
}

interface ToDo {
  faults: readonly FieldFault[]
  contact: Contact | null
  key: string
  /** What was written, to count links in. */
  text?: string
}

/** Throws `invalid`, `too-many`. */
async function actOf(c: Context<Env>, { faults, contact, key, text = '' }: ToDo) {
  const { config, clock } = c.get('deps')
  const disposable = (await isThrowaway(c, contact)) ? [{ field: 'adresse', message: actPageTexts(PROBLEM_LANGUAGE).disposable }] : []
  const all = [...faults, ...disposable].map(({ field, message }) => ({ field: FIELDS[field] ?? field, message }))
  if (all.length > 0)
    throw new Fault(
      'invalid',
      faultSaid((t) => t.requestWrong),
      all,
    )
  const hold = await admitApiAct(c, { contact, text })
  return { hold, channel: 'api', key: `api ${key}`, publicUrl: config.publicUrl, at: clock.now() } as const
}

function answer(c: Context<Env>, receipt: Receipt, contact: Contact | null): Response {
  const site = c.get('deps').config.publicUrl
  if (receipt.held !== null) return c.json(heldAnswer({ ...receipt, held: receipt.held }, site), 202)
  return receipt.waits && contact !== null ? c.json(waitsAnswer(receipt, contact, site), 202) : c.json(doneAnswer(receipt, site), 201)
}
