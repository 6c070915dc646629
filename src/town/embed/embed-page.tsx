import { activityPaths, movedAway, nextChange, sessionsIn, type Session } from '../../activities/index.ts'
import { EmbedPage, Mark, type Ui } from '../../design/index.ts'
import { townPicture, uiOf, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { FRAMED_POLICY } from '../../platform/http/security-headers.ts'
import { dayAndMonth, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, isoWeek, mondayOf } from '../../platform/time/index.ts'
import { ThingList } from '../activities/day-list.tsx'
import { momentOf } from '../as-of.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { openDataTexts } from '../open-data/texts.ts'
import { townTexts } from '../texts.ts'

/** `/torg/:hub/innfelt`: the week in a frame on somebody else's page. The only page that may stand in one; no script, no cookie, no choices. */
export async function embedPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment)])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const monday = mondayOf(moment.day)
  const filter = { hub: hub.hub.slug, from: monday, to: addDays(monday, 6) }
  const [sessions, away] = await Promise.all([
    sessionsIn(db, { filter, known: moment.known }),
    movedAway(db, { filter, known: moment.known }),
  ])
  c.header('content-security-policy', FRAMED_POLICY)
  c.header('cross-origin-resource-policy', 'cross-origin')
  c.set('cacheable', { topics: ['town'], freshUntil: Math.min(picture.freshUntil, nextChange(sessions, moment.at)), query: ['dato'] })
  return c.html(<EmbeddedWeek ui={ui} hub={hub} picture={picture} sessions={sessions} away={away} />)
}

interface WeekProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  sessions: readonly Session[]
  away: readonly Session[]
}

function EmbeddedWeek({ ui, hub, picture, sessions, away }: WeekProps) {
  const [t, a] = [openDataTexts(ui.lang), townTexts(ui.lang).activities]
  const monday = mondayOf(picture.day)
  const title = t.embedTitle(hub.hub.short, isoWeek(monday).week)
  const days = Array.from({ length: 7 }, (_, k) => addDays(monday, k))
  return (
    <EmbedPage
      ui={ui}
      title={title}
      hub={hub.hub.slug}
      mark={<Mark rule={hub.hub.mark} />}
      more={{ href: ui.href(activityPaths.programme(hub.hub.slug)), text: t.embedMore }}
    >
      {sessions.length + away.length === 0 ? <p class="lead">{a.none}</p> : null}
      {days.map((day) => {
        const [own, gone] = [sessions.filter((one) => one.day === day), away.filter((one) => one.occurrence === day)]
        return own.length + gone.length === 0 ? null : (
          <section aria-labelledby={`dag-${day}`}>
            <h2 id={`dag-${day}`}>
              {weekdayName(day, ui.lang)} <small>{dayAndMonth(day, ui.lang)}</small>
            </h2>
            <ThingList ui={ui} picture={picture} sessions={own} away={gone} atOneHub />
          </section>
        )
      })}
    </EmbedPage>
  )
}
