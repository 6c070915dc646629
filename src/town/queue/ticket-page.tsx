import type { Context } from 'hono'
import { aheadOf, queuePaths, stateOf, ticketOfAct, waitRange, type Ticket } from '../../appointments/index.ts'
import {
  ButtonLink,
  Buttons,
  Document,
  Fixed,
  Mark,
  Page,
  PartlyTranslated,
  PrintButton,
  Qr,
  Refresh,
  type Ui,
} from '../../design/index.ts'
import { chipOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { clockTime, inLanguage } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { queueSaid } from '../../appointments/index.ts'
import { queueAt, type QueueNow } from './queue-now.ts'
import { queuePageTexts } from './texts.ts'

type C = Context<Env>

/** Seconds until the screen at the door is the next one's. */
const BACK = 20

/** `/kvittering/:token/kolapp`: the number, and how many are before it. `?plass=dor`: shown on the screen at the door for a moment. */
export async function ticketPage(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const ticket = await ticketOfAct(db, act.id)
  const queue = ticket === null ? null : await queueAt(c, ticket.hubId)
  if (ticket === null || queue === null) throw notFound(queueSaid((t) => t.faults.noTicket))
  const props = { queue, ticket, token }
  if (c.req.query('plass') !== 'dor') return c.html(<TicketPage {...props} />)
  const door = `${queue.ui.href(queuePaths.kiosk(queue.hub.hub.slug))}?plass=dor`
  c.header('refresh', `${BACK}; url=${door}`)
  return c.html(<AtDoor {...props} back={door} />)
}

interface TicketProps {
  queue: QueueNow
  ticket: Ticket
  token: string
}

function TicketPage(props: TicketProps) {
  const { queue, ticket, token } = props
  const { ui, hub, offset } = queue
  const t = queuePageTexts(ui.lang).ticket
  const isOver = ticket.endedAt !== null
  return (
    <Page
      ui={ui}
      title={t.title(ticket.number)}
      hub={hub.hub.slug}
      noindex
      styles={['ticket.css']}
      scripts={['torg-refresh.js', 'torg-print.js']}
      bodyClass="ticket-page"
    >
      <Refresh id="kolapp" offset={offset} sign="." {...(isOver ? {} : { stream: queuePaths.stream(hub.hub.slug) })}>
        <Slip {...props} />
      </Refresh>
      <div class="sec close off-paper">
        <Buttons>
          {isOver ? (
            <ButtonLink weight="primary" href={ui.href(queuePaths.kiosk(hub.hub.slug))}>
              {t.another}
            </ButtonLink>
          ) : (
            <>
              <PrintButton label={t.print} />
              <ButtonLink href={ui.href(receiptPaths.cancellation(token))}>{t.leave}</ButtonLink>
            </>
          )}
          <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
            {t.receipt}
          </ButtonLink>
        </Buttons>
        {isOver ? null : (
          <p class="rule">
            {t.noScript} <a href={ui.href(queuePaths.ticket(token))}>{t.reload}</a>
          </p>
        )}
      </div>
    </Page>
  )
}

/** Filled while it is called: whoever waits sees it across the room. */
function Slip({ queue, ticket, token }: TicketProps) {
  const { ui, hub } = queue
  const t = queuePageTexts(ui.lang).ticket
  const state = stateOf(ticket)
  return (
    <section class={state === 'called' ? 'slip on' : 'slip'} data-hub={hub.hub.slug}>
      <div>
        <p class="slip-hub">{hub.hub.name}</p>
        <h1>
          <Fixed ui={ui} k="yourNumber" /> <b>{ticket.number}</b>
        </h1>
        <p class="slip-state" role="status">
          {standing(queue, ticket)}
        </p>
        <p>
          {[waitOf(queue, ticket), ticket.tells && state === 'waiting' && ticket.soonToldAt === null ? t.told : null]
            .filter(Boolean)
            .join(' ')}
        </p>
        <p class="slip-drawn">{t.drawn(clockTime(instantToWall(ticket.drawnAt).minutes, ui.lang))}</p>
      </div>
      <div class="slip-code">
        <Qr text={addressOf(ui, token)} label={t.follow} />
        <p>{t.follow}</p>
      </div>
    </section>
  )
}

const addressOf = (ui: Ui, token: string) => ui.publicUrl + inLanguage(ui.page, queuePaths.ticket(token))

/** What it comes to, in one line. */
function standing({ ui, tickets, at }: QueueNow, ticket: Ticket): string {
  const t = queuePageTexts(ui.lang).ticket
  const state = stateOf(ticket)
  if (state === 'called') return t.called(ticket.desk ?? 0)
  if (state !== 'waiting') return t[state]
  if (ticket.forDesk !== null) return t.sentOn(ticket.forDesk)
  if (ticket.bookedFor !== null && ticket.bookedFor > at) return t.bookedFor(clockTime(instantToWall(ticket.bookedFor).minutes, ui.lang))
  const ahead = aheadOf(ticket, tickets, at) ?? 0
  return ahead === 0 ? t.next : t.ahead(ahead)
}

function waitOf({ ui, tickets, pace, at }: QueueNow, ticket: Ticket): string | null {
  const ahead = aheadOf(ticket, tickets, at)
  if (ahead === null || (ticket.bookedFor !== null && ticket.bookedFor > at)) return null
  const wait = waitRange(ahead, pace)
  return wait === null ? null : queuePageTexts(ui.lang).queue.wait(wait.from, wait.to)
}

/** No way further than back: the screen is everybody's. */
function AtDoor({ queue, ticket, token, back }: TicketProps & { back: string }) {
  const { ui, hub } = queue
  const t = queuePageTexts(ui.lang).ticket
  return (
    <Document
      ui={ui}
      title={t.title(ticket.number)}
      hub={hub.hub.slug}
      noindex
      styles={['kiosk.css', 'ticket.css']}
      scripts={['torg-print.js']}
      bodyClass="kiosk-page ticket-page"
    >
      <main id="innhold" tabindex={-1} class="kiosk">
        <div class="kiosk-mark">
          <Mark rule={chipOf(hub.hub).mark} />
        </div>
        <Slip queue={queue} ticket={ticket} token={token} />
        <div class="kiosk-foot off-paper">
          <Buttons>
            <ButtonLink weight="primary" href={back}>
              {t.finished}
            </ButtonLink>
            <PrintButton label={t.print} />
          </Buttons>
          <p>{t.again}</p>
          <PartlyTranslated ui={ui} />
        </div>
      </main>
    </Document>
  )
}
