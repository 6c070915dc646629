import { activityPaths, type Session, proposalPaths } from '../../activities/index.ts'
import { Section, type Ui } from '../../design/index.ts'
import { atHub, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { proposalPageTexts } from '../proposals/texts.ts'
import { townTexts } from '../texts.ts'
import { ThingList } from './day-list.tsx'

interface SectionProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  sessions: readonly Session[]
}

/** On the hub's page: what happens today, else the next day that has something; the whole week is one click away. */
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
        </>
      )}
    </Section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
