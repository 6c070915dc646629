import { Hono, type Context } from 'hono'
import { z } from 'zod'
import {
  AUDIENCES,
  creditWords,
  daysWaited,
  findProposals,
  joinProposal,
  OFTEN,
  PROPOSAL_STATES,
  propose,
  PROPOSALS_OF_ONE,
  proposalPaths,
  proposalSaid,
  readJoin,
  readProposal,
  replyBy,
  type Proposal,
} from '../../activities/index.ts'
import { atHub, hubsOnDay, mustBeHubs, type HubOnDay } from '../../hubs/index.ts'
import { isLinkFlood } from '../../messages/index.ts'
import { DoneAnswer, HeldAnswer, WaitsAnswer } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, listingOf, validated, withETag } from '../../platform/openapi/index.ts'
import { isoWithOffset } from '../../platform/time/index.ts'
import { ActKey, answerAct, apiAct, Person, typedOf } from '../act/api-act.ts'
import { textOf } from './text-of.ts'

const tag = 'Forslag'
const text = z.string().max(5000).default('')

const Sent = z.object({
  ...Person,
  hub: z.string().max(80).meta({ description: 'Torgets navn i adressen: tofte' }),
  title: text.meta({ description: 'Hva som foreslås, kort' }),
  description: text.meta({ description: 'Litt mer om det. Alle kan lese det når noen på torget har sett på det' }),
  audience: z.enum(AUDIENCES).default('everyone'),
  often: z.enum(OFTEN).default('open').meta({ description: 'Hvor ofte; open: ikke bestemt' }),
  weekday: z.int().min(1).max(7).optional().meta({ description: '1 er mandag' }),
  date: text.meta({ description: 'Av det som er én gang: 2020-02-07' }),
  from: text.meta({ description: 'Klokkeslett: 18.30' }),
  to: text,
  help: text.meta({ description: 'Hva det trengs hjelp til' }),
  credit: z.enum(['resident', 'young', 'association']).default('resident').meta({ description: 'Fra hvem, slik alle får vite det' }),
  nickname: text.meta({ description: 'Kallenavnet på siden; aldri hele navnet' }),
  ageBand: z.enum(['under-13', '13-15', '16-19']).optional().meta({ description: 'Av en ung person; bare torget ser det' }),
  association: text,
})
const Join = z.object({
  ...Person,
  canHelp: z.string().max(1000).optional().meta({ description: 'Hva en kan hjelpe med; tomt: vil være med' }),
})

const Answer = z.object({
  number: z.int(),
  example: z.boolean().meta({ description: 'Oppdiktet, så den som prøver, har noe å se på' }),
  hub: z.string(),
  state: z.enum(PROPOSAL_STATES),
  title: z.string().nullable(),
  description: z.string().nullable(),
  by: z.string().meta({ description: 'På bokmål; aldri et fullt navn' }),
  received: z.string(),
  daysWaited: z.int(),
  replyBy: z.string().nullable().meta({ description: 'Siste dag torget skal svare; null når det ikke er torget som skal svare' }),
  reason: z.string().nullable().meta({ description: 'Hvorfor ikke nå' }),
  wants: z.int(),
  helps: z.int(),
  activity: z.string().nullable().meta({ description: 'Aktiviteten det ble' }),
  url: z.string(),
})

const Query = z.object({ hub: z.string().max(80).optional().meta({ description: 'Torgets navn i adressen: tofte' }) })
const Number_ = z.object({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .meta({ description: 'Nummeret til forslaget' }),
})
const done = { tag, answer: DoneAnswer, status: 201, faults: ['invalid', 'conflict', 'too-many'] } as const
const proposed = describe({
  ...done,
  summary: 'Foreslår en aktivitet. Den svares på av torget; status står på kvitteringen',
  or: { status: 202, summary: 'Venter til noen har sett på det', answer: HeldAnswer },
})
const joined = describe({
  ...done,
  faults: [...done.faults, 'not-found'],
  summary: 'Blir med på et forslag, eller kan hjelpe. Hver adresse teller én gang',
  or: {
    status: 202,
    summary: 'Teller når adressen er bekreftet, eller når noen har sett på det',
    answer: z.union([WaitsAnswer, HeldAnswer]),
  },
})
const listed = describe({
  tag,
  summary: 'Forslag som venter på svar, og som torget har lagt ut',
  answer: listingOf(Answer),
  faults: ['invalid'],
})

/** Proposals as data: the same reading, brakes, rules and receipt as on the pages. */
export const proposalsApi = new Hono<Env>()
  .get('/api/v1/proposals', open, listed, validated('query', Query), async (c) => {
    const { db, clock, config } = c.get('deps')
    const { hub } = c.req.valid('query')
    await mustBeHubs(db, [hub], { today: clock.today() })
    const [hubs, found] = await Promise.all([
      hubsOnDay(db, clock.today()),
      findProposals(db, { hubs: hub === undefined ? undefined : [hub], onlyShown: true, answered: 'no' }),
    ])
    const items = found.map((one) => answerOf(one, { hubs, today: clock.today(), site: config.publicUrl }))
    return withETag(c, { items, next: null })
  })
  .post('/api/v1/activities', open, proposed, validated('header', ActKey), validated('json', Sent), async (c) => {
    const { db, clock } = c.get('deps')
    const sent = c.req.valid('json')
    const hubs = (await hubsOnDay(db, clock.today())).map(({ slug }) => slug)
    const { faults, contact, ...read } = readProposal(asTyped(sent), {
      language: sent.language,
      lang: PROBLEM_LANGUAGE,
      today: clock.today(),
      hubs,
      organisation: null,
    })
    const written = textOf(read)
    const key = c.req.valid('header')['idempotency-key']
    const act = await apiAct(c, { faults, contact, key, text: written, fields: FIELDS, fromOne: PROPOSALS_OF_ONE })
    const { wording, proposer, hub, person, helper } = read
    return answerAct(c, await propose(db, { wording, proposer, hub, person, helper, ...act, hold: held(act.hold, written) }), contact)
  })
  .post(
    '/api/v1/proposals/:number/joins',
    open,
    joined,
    validated('param', Number_),
    validated('header', ActKey),
    validated('json', Join),
    async (c) => {
      const { db } = c.get('deps')
      const sent = c.req.valid('json')
      const proposal = await shownProposal(c, Number(c.req.valid('param').number))
      const how = sent.canHelp === undefined ? {} : { hvordan: 'help', hjelp: sent.canHelp }
      const { faults, contact, ...asked } = readJoin({ ...typedOf(sent), ...how }, { language: sent.language, lang: PROBLEM_LANGUAGE })
      const written = asked.canHelp ?? ''
      const act = await apiAct(c, {
        faults,
        contact,
        key: c.req.valid('header')['idempotency-key'],
        text: written,
        fields: { hjelp: 'canHelp' },
      })
      const join = { ...asked, ...act, hold: held(act.hold, written), number: proposal.number, hub: proposal.hub }
      return answerAct(c, await joinProposal(db, join), contact)
    },
  )

const held = <T extends string>(hold: readonly T[], written: string): (T | 'links')[] => [
  ...new Set([...hold, ...(isLinkFlood(written) ? (['links'] as const) : [])]),
]

async function shownProposal(c: Context<Env>, number: number): Promise<Proposal> {
  const [found] = await findProposals(c.get('deps').db, { number, onlyShown: true })
  if (found === undefined) throw notFound(proposalSaid((t) => t.faults.noProposal))
  return found
}

/** As the form of the page would have it. */
const asTyped = (sent: z.output<typeof Sent>) => ({
  ...typedOf(sent),
  torg: sent.hub,
  tittel: sent.title,
  hva: sent.description,
  for: sent.audience,
  ofte: sent.often,
  ukedag: sent.weekday === undefined ? '' : String(sent.weekday),
  dato: sent.date,
  fra: sent.from,
  til: sent.to,
  hjelp: sent.help,
  hvem: sent.credit,
  kallenavn: sent.nickname,
  alder: sent.ageBand ?? '',
  forening: sent.association,
})

const FIELDS = {
  torg: 'hub',
  tittel: 'title',
  hva: 'description',
  for: 'audience',
  ofte: 'often',
  ukedag: 'weekday',
  dato: 'date',
  fra: 'from',
  til: 'to',
  hjelp: 'help',
  hvem: 'credit',
  kallenavn: 'nickname',
  alder: 'ageBand',
  forening: 'association',
}

function answerOf(
  proposal: Proposal,
  { hubs, today, site }: { hubs: readonly HubOnDay[]; today: Parameters<typeof daysWaited>[1]; site: string },
): z.input<typeof Answer> {
  const { number, isExample, hub, state, wording, receivedAt, steps, joins, activityKey } = proposal
  const place = hubs.find(({ slug }) => slug === hub)
  const where = place === undefined ? '' : atHub(place, PROBLEM_LANGUAGE)
  return {
    number,
    example: isExample,
    hub,
    state,
    title: wording?.title ?? null,
    description: wording?.body ?? null,
    by: creditWords({ proposer: proposal, nickname: wording?.nickname, where }, PROBLEM_LANGUAGE),
    received: isoWithOffset(receivedAt.getTime()),
    daysWaited: daysWaited(proposal, today),
    replyBy: replyBy(steps),
    reason: state === 'declined' ? (steps.findLast(({ kind }) => kind === 'declined')?.reason ?? null) : null,
    ...joins,
    activity: activityKey,
    url: site + proposalPaths.proposal(number),
  }
}
