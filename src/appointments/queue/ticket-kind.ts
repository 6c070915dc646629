import { sql } from 'kysely'
import type { Act, ActKind, ActWords } from '../../people/index.ts'
import { catalogueLanguage, clockTime } from '../../platform/i18n/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { TICKET_KIND } from './draw-ticket.ts'
import { ticketOfAct, type Ticket } from './find-tickets.ts'
import { TICKET_PAGE } from './paths.ts'
import { lockQueue } from './queue-lock.ts'
import { queueTexts } from './texts.ts'
import { stateOf } from './ticket.ts'
import { tellQueue } from './topic.ts'

/** What a queue ticket means on a receipt: the number, and how it stands. What it is about is not said: a slip lies about. */
export const ticketKind: ActKind = {
  name: TICKET_KIND,
  async describe(db, act, language) {
    const ticket = await ticketOfAct(db, act.id)
    return ticket === null ? gone(act) : wordsOf(ticket, await hubOf(db, ticket), catalogueLanguage(language))
  },
  async cancel(tx, act, at) {
    const ticket = await ticketOfAct(tx, act.id)
    if (ticket === null) return
    await lockQueue(tx, ticket)
    await tx
      .updateTable('queueTicket')
      .set({ endedAt: new Date(at), endedBecause: 'left', desk: null, parkedAt: null })
      .where('actId', '=', act.id)
      .where('endedAt', 'is', null)
      .execute()
    await tellQueue(tx, ticket.hubId)
  },
  // Nothing waits for an address to be proven.
  confirm: async () => undefined,
}

/** By the name it had that day. */
async function hubOf(db: Db | Tx, { hubId, day }: Ticket): Promise<{ slug: string; name: string }> {
  const { rows } = await sql<{ slug: string; name: string }>`select h.slug, coalesce(n.short, h.slug) as name from hub h
    left join hub_name n on n.hub_id = h.id and daterange(n.valid_from, n.valid_to, '[]') @> ${day}::date where h.id = ${hubId}`.execute(db)
  return rows[0] ?? { slug: '', name: '' }
}

const gone = ({ kind }: Act): ActWords => ({ heading: kind, done: '', hub: null, facts: [], cancel: null, cancelled: kind, isOver: true })

function wordsOf(ticket: Ticket, hub: { slug: string; name: string }, lang: Language): ActWords {
  const t = queueTexts(lang).receipt
  const state = stateOf(ticket)
  const isOver = ticket.endedAt !== null
  return {
    heading: t.heading(ticket.number, hub.name),
    done: isOver ? t.states[state] : t.done,
    hub: hub.slug,
    facts: [
      { term: t.number, text: String(ticket.number) },
      { term: t.state, text: t.states[state] },
      { term: t.where, text: hub.name },
      { term: t.drawn, text: clockTime(instantToWall(ticket.drawnAt).minutes, lang) },
    ],
    cancel: isOver ? null : t.leave,
    cancelled: t.left,
    says: t.states[state],
    isOver,
    change: isOver ? null : { page: TICKET_PAGE, text: t.follow },
  }
}
