import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { findTopic } from '../../hubs/index.ts'
import { ABOUT, RHYTHMS, sendEnquiry, startFollowing } from '../../messages/index.ts'
import { DoneAnswer, doneAnswer, isDisposable, WaitsAnswer, waitsAnswer, type Contact, type Receipt } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, type FieldFault } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { PAGE_LANGUAGES } from '../../platform/i18n/index.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { brakeAct } from './brake-act.ts'
import { readFollow } from './read-follow.ts'
import { readQuestion } from './read-question.ts'
import { actPageTexts } from './texts.ts'

const line = z.string().max(1000).default('')

const Asked = z.object({
  topic: z.string().max(80).meta({ description: 'hub:tofte eller provider:innbyggerservice' }),
  name: line.meta({ description: 'Navnet til den det gjelder' }),
  contact: line.meta({ description: 'E-post eller telefon, i vanlig skrivemåte' }),
  helper: z.object({ name: line }).optional().meta({ description: 'Den som gjør det for en annen. Adressen er da hjelperens' }),
  language: z.enum(PAGE_LANGUAGES).default('nb').meta({ description: 'Språket i det som sendes' }),
})
const Subscription = Asked.extend({ about: z.array(z.enum(ABOUT)).default([]), rhythm: z.enum(RHYTHMS).default('at_once') })
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
  summary: 'Begynner å følge et torg eller en tilbyder',
  or: { status: 202, summary: 'Begynner når adressen er bekreftet', answer: WaitsAnswer },
})
const enquired = describe({ ...common, tag: 'Følge og spørre', summary: 'Stiller et spørsmål til et torg eller en tilbyder' })

/** What residents can do, as data: the same reading, the same brakes and the same acts as on the pages. */
export const actsApi = new Hono<Env>()
  .post('/api/v1/subscriptions', open, subscribed, validated('header', Key), validated('json', Subscription), async (c) => {
    const sent = c.req.valid('json')
    const typed = { ...typedOf(sent), om: sent.about, rytme: sent.rhythm }
    const { faults, contact, ...asked } = readFollow(typed, { language: sent.language, lang: PROBLEM_LANGUAGE })
    const act = await actOf(c, { topic: sent.topic, faults, contact, key: c.req.valid('header')['idempotency-key'] })
    return answer(c, await startFollowing(c.get('deps').db, { ...asked, ...act }), contact)
  })
  .post('/api/v1/enquiries', open, enquired, validated('header', Key), validated('json', Enquiry), async (c) => {
    const sent = c.req.valid('json')
    const typed = { ...typedOf(sent), sporsmal: sent.question }
    const { faults, contact, ...asked } = readQuestion(typed, { language: sent.language, lang: PROBLEM_LANGUAGE })
    const act = await actOf(c, { topic: sent.topic, faults, contact, key: c.req.valid('header')['idempotency-key'] })
    return answer(c, await sendEnquiry(c.get('deps').db, { ...asked, ...act }), contact)
  })

/** As the form of the page would have it. */
function typedOf({ name, contact, helper }: z.output<typeof Asked>) {
  return { navn: name, adresse: contact, ...(helper ? { hjelper: 'ja', hjelpernavn: helper.name } : {}) }
}

const FIELDS: Record<string, string> = {
  om: 'about',
  sporsmal: 'question',
  navn: 'name',
  adresse: 'contact',
  hjelpernavn: 'helper.name',
}

interface ToDo {
  topic: string
  faults: readonly FieldFault[]
  contact: Contact | null
  key: string
}

/** Throws `invalid`, `too-many`. */
async function actOf(c: Context<Env>, { topic, faults, contact, key }: ToDo) {
  const { config, clock } = c.get('deps')
  const found = await findTopic(c.get('deps'), topic)
  const noTopic = found === null ? [{ field: 'topic', message: actPageTexts(PROBLEM_LANGUAGE).noTopic }] : []
  const disposable = (await isDisposable(c.get('deps').db, contact))
    ? [{ field: 'adresse', message: actPageTexts(PROBLEM_LANGUAGE).disposable }]
    : []
  const all = [...noTopic, ...[...faults, ...disposable].map(({ field, message }) => ({ field: FIELDS[field] ?? field, message }))]
  if (all.length > 0)
    throw new Fault(
      'invalid',
      faultSaid((t) => t.requestWrong),
      all,
    )
  await brakeAct(c, contact)
  return { topic, channel: 'api', key: `api ${key}`, publicUrl: config.publicUrl, at: clock.now() } as const
}

function answer(c: Context<Env>, receipt: Receipt, contact: Contact | null): Response {
  const site = c.get('deps').config.publicUrl
  return receipt.waits && contact !== null ? c.json(waitsAnswer(receipt, contact, site), 202) : c.json(doneAnswer(receipt, site), 201)
}
