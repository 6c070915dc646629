import { activityPaths, activityTexts, hoursSaid, invites, proposalPaths, type Session } from '../../activities/index.ts'
import { ExampleMark, Section, Text, type Ui } from '../../design/index.ts'
import { atHub, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { dayAndMonth, fullDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { weekdayIn } from '../hub/weekday-in.tsx'
import { proposalPageTexts } from '../proposals/texts.ts'
import { townTexts } from '../texts.ts'
import { ThingList } from './day-list.tsx'

interface SectionProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  sessions: readonly Session[]
}

/** So many of the days after are told in short: a hub where much happens has its week one click away. */
const MOST_AFTER = 10

/** On the hub's page: what happens today, else the next day that has something, and in short the days after. */
export function ProgrammeSection({ ui, hub, picture, sessions }: SectionProps) {
  const t = townTexts(ui.lang).activities
  const next: Day | undefined = (sessions.find(({ state }) => state === 'planned') ?? sessions[0])?.day
  return (
    <Section title={t.onHub} id="program" aside={<a href={ui.href(activityPaths.programme(hub.hub.slug))}>{t.wholeWeek}</a>}>
      {next === undefined ? (
        <p>
          {t.none} {t.invite}{' '}
          <a href={ui.href(proposalPaths.proposeAt(hub.hub.slug))}>{proposalPageTexts(ui.lang).propose.linkAt(atHub(hub.hub, ui.lang))}</a>
        </p>
      ) : (
        <>
          <p class="lead">{capital(fullDate(next, ui.lang))}</p>
          <ThingList ui={ui} picture={picture} sessions={sessions.filter(({ day }) => day === next)} away={[]} atOneHub />
          <DaysAfter ui={ui} sessions={sessions.filter((one) => one.day > next && invites(one)).slice(0, MOST_AFTER)} />
        </>
      )}
    </Section>
  )
}

/** A line a day: «Torsdag 4. februar: kl. 11–13 Datahjelp, kl. 17–20.30 Band på S3». */
function DaysAfter({ ui, sessions }: { ui: Ui; sessions: readonly Session[] }) {
  const days = [...new Set(sessions.map(({ day }) => day))]
  return days.length === 0 ? null : (
    <dl class="rows-of-facts off-paper">
      {days.map((day) => (
        <div>
          <dt>
            {weekdayIn(ui, day)} {dayAndMonth(day, ui.lang)}
          </dt>
          <dd>{sessions.map((session) => (session.day === day ? <ShortThing ui={ui} session={session} /> : null))}</dd>
        </div>
      ))}
    </dl>
  )
}

function ShortThing({ ui, session }: { ui: Ui; session: Session }) {
  return (
    <p>
      <span class="range">{hoursSaid(session, ui.lang) ?? activityTexts(ui.lang).noTime}</span>{' '}
      <a href={ui.href(activityPaths.activity(session.key))}>
        <Text of={show(session.title, ui.lang)} />
      </a>
      {session.layer === 'example' ? <ExampleMark ui={ui} /> : null}
    </p>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
