import { activityTexts, clockWords, whyOtherHours, type ActivityItem, type Session } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { dateSeenFrom, shortDate, weekdayName } from '../../platform/i18n/index.ts'
import { DateSignUp, type SignUpHere } from '../sign-up/sign-up-links.tsx'
import { townTexts } from '../texts.ts'

interface DatesProps {
  ui: Ui
  picture: TownPicture
  item: ActivityItem
  sessions: readonly Session[]
  here: SignUpHere | null
}

/** The next dates, large: a day and its weekday, the hours, and what is otherwise then. */
export function ActivityDates({ ui, picture, item, sessions, here }: DatesProps) {
  const t = townTexts(ui.lang).activities
  return (
    <section aria-labelledby="datoer">
      <h2 id="datoer">{t.nextDates}</h2>
      {sessions.length === 0 ? <p>{t.noDates}</p> : null}
      <ol class="next-dates">
        {sessions.map((session) => (
          <li>
            <p class="clock">
              <time datetime={session.day}>{shortDate(session.day, ui.lang)}</time>
              <span class="end">{weekdayName(session.day, ui.lang)}</span>
            </p>
            <div>
              <h3>{clockWords(session, ui.lang)}</h3>
              <p>
                <Otherwise ui={ui} picture={picture} item={item} session={session} usual={here === null ? t.asUsual : ''} />
                <DateSignUp ui={ui} here={here} session={session} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Where one signs up, that stands there when nothing is otherwise. */
function Otherwise({
  ui: { lang },
  picture,
  item,
  session,
  usual,
}: Omit<DatesProps, 'sessions' | 'here'> & { session: Session; usual: string }) {
  const a = activityTexts(lang)
  if (session.state === 'cancelled')
    return <span class="off-words">{session.reason === null ? a.cancelled : a.cancelledBecause(show(session.reason, lang).text)}</span>
  const clocks = whyOtherHours(item, session, lang)
  const words = [
    ...(clocks === null ? [] : [clocks]),
    ...(session.houseClosed ? [a.houseClosed] : []),
    ...(session.day === session.occurrence ? [] : [a.movedFrom(dateSeenFrom(picture.day, session.occurrence, lang))]),
    ...(session.host === null ? [] : [a.host(session.host)]),
    ...(session.ownRoom === null ? [] : [show(session.ownRoom, lang).text]),
  ]
  return <>{words.length === 0 ? usual : `${words.join('. ')}.`}</>
}
