import { activityTexts, hoursSaid, type Session } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { listOf, shortDate, weekdayName } from '../../platform/i18n/index.ts'
import { factsOf, HubMark, shortName, ThingTitle } from '../activities/day-list.tsx'
import { senderNames } from '../activities/senders.ts'
import { townTexts } from '../texts.ts'

interface DatedProps {
  ui: Ui
  picture: TownPicture
  sessions: readonly Session[]
}

/** What happens on several days, in one short list: the day first, large. */
export function DatedThings({ ui, picture, sessions }: DatedProps) {
  const { lang } = ui
  return (
    <ol class="things">
      {sessions.map((session) => (
        <li data-hub={session.hub}>
          <p class="clock">
            <time datetime={session.day}>{shortDate(session.day, lang)}</time> <span class="end">{weekdayName(session.day, lang)}</span>
          </p>
          <div>
            <ThingTitle ui={ui} session={session} />
            {session.state === 'cancelled' ? (
              <p class="off-words">{activityTexts(lang).cancelled}</p>
            ) : (
              <p>
                <b>{`${shortName(picture, session.hub)}. `}</b>
                {[`${capital(hoursSaid(session, lang) ?? activityTexts(lang).noTime)}.`, ...factsOf(session, ui)].join(' ')}
              </p>
            )}
            <p class="by">{townTexts(lang).activities.by(listOf(senderNames(session, picture, ui), lang))}</p>
          </div>
          <HubMark picture={picture} slug={session.hub} outlined />
        </li>
      ))}
    </ol>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
