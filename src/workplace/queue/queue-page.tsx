import type { Context } from 'hono'
import {
  actAtDesk,
  callNext,
  DESK_ACTS,
  drawTicket,
  findServices,
  setQueueDoor,
  ticketOfAct,
  type FoundService,
} from '../../appointments/index.ts'
import type { FormError } from '../../design/index.ts'
import { findAct, newActKey, readActKey, readParty } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { channelTyped, languageTyped } from '../counter/on-behalf.tsx'
import { workPaths } from '../work-paths.ts'
import { ASKED_FOR_TICKET } from './asked-for-ticket.ts'
import { deskOf, deskQueue, type DeskQueue } from './desk-asked.ts'
import { QueueView, type Given } from './queue-view.tsx'

type C = Context<Env>

/** `/arbeid/torg/:hub/ko?skranke=2`: who is at the desk, who waits, and the next in one key. */
export async function queuePage(c: C): Promise<Response> {
  const queue = await deskQueue(c)
  return c.html(<QueueView {...await seen(c, queue)} typed={freshTyped()} errors={[]} />)
}

/** `POST`: the next number, or something else with one. What another did meanwhile is said, and nothing is done. */
export async function actOnQueue(c: C): Promise<Response> {
  const { db, clock } = c.get('deps')
  const [queue, typed] = [await deskQueue(c), await sentForm(c)]
  const { hubId, desk } = queue
  const [does, ticketId, at] = [lineOf(typed, 'gjor'), lineOf(typed, 'lapp'), clock.now()]
  const act = DESK_ACTS.find((one) => one === does)
  try {
    if (does === 'neste' && desk !== null) await callNext(db, { hubId, desk, after: lineOf(typed, 'etter') || null, at })
    else if (act !== undefined) await actAtDesk(db, { hubId, ticketId, act, toDesk: deskOf(lineOf(typed, 'til')) ?? undefined, at })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return refused(c, error, 409)
  }
  return back(c, queue)
}

/** `POST …/lapp`: a number for somebody on the phone or at the desk. */
export async function giveTicket(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [queue, typed] = [await deskQueue(c), await sentForm(c)]
  const { work, slug } = queue
  const reading = { asked: ASKED_FOR_TICKET, language: languageTyped(typed), lang: work.lang }
  const { faults, contact: _, ...party } = readParty(typed, reading)
  const errors = faults.map(({ field, message }) => ({ field, text: message }))
  if (errors.length > 0) return c.html(<QueueView {...await seen(c, queue)} typed={typed} errors={errors} />, 422)
  const about = lineOf(typed, 'tema')
  try {
    const made = await drawTicket(db, {
      ...party,
      hub: slug,
      service: about === '' ? null : about,
      bookedFor: null,
      first: lineOf(typed, 'forst') === 'ja',
      channel: channelTyped(typed),
      registeredBy: work.who,
      key: readActKey(typed),
      publicUrl: config.publicUrl,
      at: clock.now(),
    })
    return back(c, queue, made.actId)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return refused(c, error, 409)
  }
}

/** `POST …/dor`: open beside the hours, or no more today. */
export async function sayDoor(c: C): Promise<Response> {
  const { db, clock } = c.get('deps')
  const [queue, typed] = [await deskQueue(c), await sentForm(c)]
  await setQueueDoor(db, { hubId: queue.hubId, opened: lineOf(typed, 'apen') === 'ja', by: queue.work.who.id, at: clock.now() })
  return back(c, queue)
}

const freshTyped = (): Typed => ({ nokkel: newActKey(), kanal: 'desk', sprak: 'nb' })

function back(c: C, { work, slug, desk }: DeskQueue, given?: string): Response {
  const query = new URLSearchParams({ ...(desk === null ? {} : { skranke: String(desk) }), ...(given === undefined ? {} : { ny: given }) })
  return c.redirect(work.ui.href(`${workPaths.queue(slug)}?${query.toString()}`), 303)
}

async function refused(c: C, error: Fault, status: 409): Promise<Response> {
  const queue = await deskQueue(c)
  const errors: FormError[] = [{ field: 'koen', text: error.says[queue.work.lang] }]
  return c.html(<QueueView {...await seen(c, queue)} typed={freshTyped()} errors={errors} />, status)
}

async function seen(c: C, queue: DeskQueue): Promise<{ queue: DeskQueue; topics: readonly FoundService[]; given: Given | null }> {
  const { db } = c.get('deps')
  const { today } = queue.work
  const topics = await findServices(db, { day: today, known: today })
  return { queue, topics: topics.filter(({ places }) => places.some(({ hub }) => hub === queue.slug)), given: await givenHere(c, queue) }
}

/** What was given a moment ago; null for a number of another hub, or of none. */
async function givenHere(c: C, { hubId }: DeskQueue): Promise<Given | null> {
  const { db } = c.get('deps')
  const actId = c.req.query('ny') ?? ''
  if (!/^[0-9a-f-]{36}$/.test(actId)) return null
  const ticket = await ticketOfAct(db, actId)
  const act = ticket === null || ticket.hubId !== hubId ? null : await findAct(db, actId)
  return act === null || ticket === null ? null : { actId, number: ticket.number, code: act.code }
}
