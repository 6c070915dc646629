import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { aheadOf, bookedTimes, drawTicket, queueSaid, stateOf, ticketOfAct, waitRange } from '../../appointments/index.ts'
import { actOfAddress, doneAnswer, readContact } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import { addressOf, brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { PAGE_LANGUAGES } from '../../platform/i18n/index.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { isoWithOffset } from '../../platform/time/index.ts'
import { ActKey } from '../act/api-act.ts'
import { queueAt, queueNow, waitNow, type QueueNow } from './queue-now.ts'
import { queuePageTexts } from './texts.ts'

const Wait = z
  .object({ from: z.int(), to: z.int() })
  .nullable()
  .meta({ description: 'Minutter, i hele fem. Null: det kan ikke sies ærlig' })

const QueueAnswer = z.object({
  hub: z.string(),
  open: z.boolean().meta({ description: 'Om det kan trekkes nummer nå' }),
  waiting: z.int(),
  wait: Wait,
  called: z.array(z.object({ number: z.int(), desk: z.int() })).meta({ description: 'De som er ved skrankene, den siste først' }),
  nextStaffed: z
    .object({ day: z.string(), start: z.string(), end: z.string(), example: z.boolean() })
    .nullable()
    .meta({ description: 'Neste gang skranken er betjent. Null: ikke kunngjort' }),
  appointments: z.array(z.string()).meta({ description: 'Klokkeslett det går an å si at en er kommet til time' }),
})

const TicketAnswer = z.object({
  number: z.int(),
  hub: z.string(),
  state: z.enum(['waiting', 'called', 'parked', 'done', 'missed', 'left', 'closed']),
  ahead: z.int().nullable().meta({ description: 'Hvor mange som ropes opp før. Null: venter ikke' }),
  wait: Wait,
  desk: z.int().nullable().meta({ description: 'Skranken nummeret er ropt opp til' }),
})

const Drawn = z.object({
  number: z.int(),
  receipt: z.object({ code: z.string(), token: z.string(), link: z.string() }),
})

const Drawing = z.object({
  service: z.string().max(80).optional().meta({ description: 'Nøkkelen til temaet' }),
  appointment: z.iso.datetime({ offset: true }).optional().meta({ description: 'Klokkeslettet til timen en har' }),
  contact: z.string().max(254).default('').meta({ description: 'Mobilnummer eller e-post som får beskjed når det er nær' }),
  language: z.enum(PAGE_LANGUAGES).default('nb'),
})

const HubParam = z.object({ hub: z.string().max(60).meta({ description: 'Torget: tofte' }) })
const TokenParam = z.object({ token: z.string().max(40).meta({ description: 'Nøkkelen i lenken på kølappen' }) })
const tag = 'Kø'
const shown = describe({ tag, summary: 'Køen på et torg nå. Numre og skranker, aldri hvem', answer: QueueAnswer, faults: ['not-found'] })
const draw = describe({
  tag,
  summary: 'Trekker et nummer. Det samme med samme nøkkel er samme nummer',
  answer: Drawn,
  status: 201,
  faults: ['invalid', 'conflict', 'not-found', 'too-many'],
})
const followed = describe({ tag, summary: 'Hvor et nummer står', answer: TicketAnswer, faults: ['not-found'] })

const BY_ADDRESS = { what: 'queue-ticket', most: 30, per: 10 * 60_000 }

/** The queue as data: the same rule, order and receipt as on the pages. Left again at `DELETE /api/v1/receipts/{token}`. */
export const queueApi = new Hono<Env>()
  .get('/api/v1/hubs/:hub/queue', open, shown, validated('param', HubParam), async (c) => {
    c.header('cache-control', 'no-store')
    return c.json(await queueAnswer(c, await queueOf(c)))
  })
  .post(
    '/api/v1/hubs/:hub/queue/tickets',
    open,
    draw,
    validated('param', HubParam),
    validated('header', ActKey),
    validated('json', Drawing),
    async (c) => {
      const { db, clock, config } = c.get('deps')
      const [queue, { service, appointment, contact: written, language }] = [await queueOf(c), c.req.valid('json')]
      const contact = written === '' ? null : readContact(written)
      if (written !== '' && (contact === null || contact.kind === 'phone'))
        throw new Fault(
          'invalid',
          faultSaid((t) => t.requestWrong),
          [{ field: 'contact', message: queuePageTexts(PROBLEM_LANGUAGE).kiosk.wrongContact }],
        )
      await brake(db, BY_ADDRESS, addressOf(c))
      const made = await drawTicket(db, {
        hub: queue.hub.hub.slug,
        service: service ?? null,
        bookedFor: appointment === undefined ? null : Date.parse(appointment),
        person: { name: null, language, contacts: contact === null ? [] : [contact] },
        channel: 'api',
        key: `api ${c.req.valid('header')['idempotency-key']}`,
        publicUrl: config.publicUrl,
        at: clock.now(),
      })
      const ticket = await ticketOfAct(db, made.actId)
      return c.json({ number: ticket?.number ?? 0, ...doneAnswer(made, config.publicUrl) }, 201)
    },
  )
  .get('/api/v1/queue-tickets/:token', open, followed, validated('param', TokenParam), async (c) => {
    const { act } = await actOfAddress(c)
    const ticket = await ticketOfAct(c.get('deps').db, act.id)
    const queue = ticket === null ? null : await queueAt(c, ticket.hubId)
    if (ticket === null || queue === null) throw notFound(queueSaid((t) => t.faults.noTicket))
    const { tickets, at, pace, hub } = queue
    const ahead = aheadOf(ticket, tickets, at)
    const isCalled = stateOf(ticket) === 'called'
    c.header('cache-control', 'no-store')
    return c.json({
      number: ticket.number,
      hub: hub.hub.slug,
      state: stateOf(ticket),
      ahead,
      wait: ahead === null ? null : waitRange(ahead, pace),
      desk: isCalled ? ticket.desk : null,
    })
  })

/** Throws `not-found`, also for a former address: data has one. */
async function queueOf(c: Context<Env>): Promise<QueueNow> {
  const queue = await queueNow(c)
  if (queue instanceof Response) throw notFound(queueSaid((t) => t.faults.noHub))
  return queue
}

async function queueAnswer(c: Context<Env>, queue: QueueNow): Promise<z.output<typeof QueueAnswer>> {
  const { hub, door, waiting, tickets, at } = queue
  const next = door.staffed?.next ?? null
  const booked = await bookedTimes(c.get('deps').db, { hubId: hub.hub.id, at })
  const called = tickets.filter((one) => stateOf(one) === 'called').toSorted((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0))
  return {
    hub: hub.hub.slug,
    open: door.isOpen,
    waiting: waiting.length,
    wait: waitNow(queue),
    called: called.map(({ number, desk }) => ({ number, desk: desk ?? 0 })),
    nextStaffed:
      next === null
        ? null
        : {
            day: next.day,
            start: isoWithOffset(next.opening.start),
            end: isoWithOffset(next.opening.end),
            example: door.staffed?.example ?? false,
          },
    appointments: booked.map(isoWithOffset),
  }
}
