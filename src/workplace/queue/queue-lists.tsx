import { stateOf, type Ticket } from '../../appointments/index.ts'
import { Button, Form, Section, Table } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { clockTime } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { workPaths } from '../work-paths.ts'
import type { DeskQueue } from './desk-asked.ts'
import { queueWorkTexts } from './texts.ts'

/** Who waits, who was set aside, and who is at the other desks. Numbers, never names. */
export function QueueLists({ queue }: { queue: DeskQueue }) {
  const { work, waiting, tickets, desk } = queue
  const t = queueWorkTexts(work.lang)
  const aside = tickets.filter((one) => stateOf(one) === 'parked' || stateOf(one) === 'missed')
  const elsewhere = tickets.filter((one) => stateOf(one) === 'called' && one.desk !== desk)
  return (
    <>
      <Section title={t.waiting(waiting.length)} id="venter" close>
        {waiting.length === 0 ? (
          <p>{t.nobodyWaits}</p>
        ) : (
          <Table caption={t.waitingCaption} head={t.waitingHead} rows={waiting.map((one) => ({ cells: waitingCells(queue, one) }))} />
        )}
        {elsewhere.length === 0 ? null : (
          <p>
            <b>{t.elsewhere}:</b> {elsewhere.map(({ number, desk: at }) => t.elsewhereLine(number, at ?? 0)).join(' · ')}
          </p>
        )}
      </Section>
      {aside.length === 0 ? null : (
        <Section title={t.aside} id="til-side" close>
          <Table
            caption={t.aside}
            head={t.asideHead}
            rows={aside.map((one) => ({
              cells: [
                String(one.number),
                stateOf(one) === 'parked' ? t.parked : t.missedState,
                <Press queue={queue} ticket={one} act="back" />,
              ],
            }))}
          />
        </Section>
      )}
    </>
  )
}

function waitingCells(queue: DeskQueue, ticket: Ticket) {
  const { work } = queue
  const t = queueWorkTexts(work.lang)
  const why = [
    ticket.forDesk === null ? null : t.isFor(ticket.forDesk),
    ticket.bookedFor === null ? null : t.isBooked(clockTime(instantToWall(ticket.bookedFor).minutes, work.lang)),
    ticket.putFirstAt === null ? null : t.isFirst,
  ].filter((one) => one !== null)
  const about = ticket.topic === null ? (ticket.bookedFor === null ? t.noTopic : null) : show(ticket.topic, work.lang).text
  return [
    String(ticket.number),
    t.minutes(Math.floor((work.now - ticket.drawnAt) / 60_000)),
    [about, ...why].filter((one) => one !== null).join('. '),
    ticket.putFirstAt === null && ticket.bookedFor === null ? <Press queue={queue} ticket={ticket} act="first" /> : '',
  ]
}

/** One button of a row; the number is in its name, for whoever hears it. */
function Press({ queue: { work, slug, desk }, ticket, act }: { queue: DeskQueue; ticket: Ticket; act: 'back' | 'first' }) {
  const t = queueWorkTexts(work.lang)
  return (
    <Form
      action={`${work.ui.href(workPaths.queue(slug))}${desk === null ? '' : `?skranke=${desk}`}`}
      hidden={{ lapp: ticket.id }}
      label={`${t.acts[act]}, ${t.now(ticket.number)}`}
    >
      <Button weight="tertiary" name="gjor" value={act}>
        {t.acts[act]}
      </Button>
    </Form>
  )
}
