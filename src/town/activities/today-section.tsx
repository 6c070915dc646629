import { activityPaths, overBy, type Session } from '../../activities/index.ts'
import { Section, type Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { townTexts } from '../texts.ts'
import { ThingList } from './day-list.tsx'

/** The front page has room for about this many. */
const SHOWN = 8

/** On the front page: what is on now and what comes later today, at all hubs; of another day, all of it. */
export function TodaySection({ ui, picture, sessions }: { ui: Ui; picture: TownPicture; sessions: readonly Session[] }) {
  const t = townTexts(ui.lang).activities
  const left = picture.live ? sessions.filter((session) => overBy(session) > picture.at) : sessions
  return (
    <Section title={picture.live ? t.todayAtAll : t.thatDayAtAll} id="skjer" aside={<a href={ui.href(activityPaths.list)}>{t.all}</a>}>
      {left.length === 0 ? (
        <NoneLeft ui={ui} any={sessions.length > 0} live={picture.live} />
      ) : (
        <ThingList ui={ui} picture={picture} sessions={left.slice(0, SHOWN)} away={[]} />
      )}
    </Section>
  )
}

/** In the evening all has been; that is another thing than a day without anything. */
function NoneLeft({ ui, any, live }: { ui: Ui; any: boolean; live: boolean }) {
  const t = townTexts(ui.lang).activities
  if (!any && !live) return <p>{t.nothingThatDay}</p>
  return (
    <p class="lead">
      {any ? t.overToday : t.nothingThatDay} <a href={ui.href(activityPaths.list)}>{t.nextDays}</a>
    </p>
  )
}
