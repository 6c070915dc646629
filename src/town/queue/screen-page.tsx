import type { Context } from 'hono'
import { queuePaths, stateOf, type Ticket } from '../../appointments/index.ts'
import { Document, Mark, Qr, Refresh, type Ui } from '../../design/index.ts'
import { chipOf } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { clockTime } from '../../platform/i18n/index.ts'
import { instantToWall, isoWithOffset } from '../../platform/time/index.ts'
import { queueNow, topicsOf, waitNow, type QueueNow } from './queue-now.ts'
import { QueueRules, WaitWords } from './queue-words.tsx'
import { NotStaffed } from './staffed-words.tsx'
import { queuePageTexts } from './texts.ts'

/** As many as are read in passing; a hub has few desks. */
const SHOWN = 6

/** `/torg/:hub/koskjerm`: for the wall: which number goes to which desk. Never a name, nor what anything is about. */
export async function queueScreen(c: Context<Env>): Promise<Response> {
  const queue = await queueNow(c)
  if (queue instanceof Response) return queue
  const { at, picture } = queue
  c.set('cacheable', { topics: topicsOf(queue), freshUntil: Math.min(picture.freshUntil, at - (at % 60_000) + 60_000), query: [] })
  return c.html(<ScreenPage queue={queue} />)
}

function ScreenPage({ queue }: { queue: QueueNow }) {
  const { ui, hub, tickets, at, offset, door } = queue
  const t = queuePageTexts(ui.lang).screen
  const called = tickets
    .filter((one) => stateOf(one) === 'called')
    .toSorted((a, b) => (b.calledAt ?? 0) - (a.calledAt ?? 0) || b.number - a.number)
  const { minutes } = instantToWall(at)
  const isNight = !door.isOpen && called.length === 0 && (minutes < 6 * 60 || minutes >= 22 * 60)
  return (
    <Document
      ui={ui}
      title={t.title(hub.hub.short)}
      hub={hub.hub.slug}
      noindex
      styles={['queue-screen.css']}
      scripts={['torg-refresh.js', 'torg-gong.js']}
      scheme={isNight ? 'dark' : 'light'}
      bodyClass={isNight ? 'queue-screen dim' : 'queue-screen'}
    >
      <torg-gong data-label={t.sound}></torg-gong>
      <Refresh id="koskjerm" offset={offset} sign={ui.lang === 'en' ? ':' : '.'} stream={queuePaths.stream(hub.hub.slug)}>
        <main id="innhold" tabindex={-1}>
          <Called ui={ui} called={called} />
          <Side queue={queue} />
        </main>
      </Refresh>
    </Document>
  )
}

/** The last one called is the largest. `data-call` changes with each call, and the gong sounds. */
function Called({ ui, called }: { ui: Ui; called: readonly Ticket[] }) {
  const t = queuePageTexts(ui.lang).screen
  const [first, ...rest] = called
  if (first === undefined)
    return (
      <section class="calls">
        <h1 class="nobody">{t.none}</h1>
      </section>
    )
  return (
    <section class="calls" data-call={`${first.number} ${first.calledAt ?? 0} ${first.calls}`}>
      <h1 class="call-now">
        <b>{first.number}</b> <span>{t.desk(first.desk ?? 0)}</span>
      </h1>
      {rest.length === 0 ? null : (
        <ol>
          {rest.slice(0, SHOWN - 1).map(({ number, desk }) => (
            <li>
              <b>{number}</b> <span>{t.desk(desk ?? 0)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Side({ queue }: { queue: QueueNow }) {
  const { ui, hub, picture, door, at } = queue
  const t = queuePageTexts(ui.lang).screen
  const clock = clockTime(instantToWall(at).minutes, ui.lang)
  const kiosk = ui.publicUrl + ui.href(queuePaths.kiosk(hub.hub.slug))
  return (
    <section class="queue-side">
      <Mark rule={chipOf(hub.hub).mark} />
      <p class="queue-stamp">
        <b>{hub.hub.short}</b>
        <time datetime={isoWithOffset(at)} data-clock="">
          {clock}
        </time>
      </p>
      <div class="queue-told">
        {door.isOpen ? <WaitWords queue={queue} wait={waitNow(queue)} /> : <NotStaffed ui={ui} hub={hub} picture={picture} />}
      </div>
      <QueueRules ui={ui} open />
      {door.isOpen ? (
        <div class="queue-draw">
          <Qr text={kiosk} label={t.draw} kept />
          <p>{t.draw}</p>
        </div>
      ) : null}
      <p class="queue-updated">
        {t.updated(clock)} <span class="lost">{t.lost}</span>
        {ui.clockNote === null ? null : <span> {ui.clockNote}</span>}
      </p>
    </section>
  )
}
