import {
  activityPaths,
  activityTexts,
  clockWords,
  endSaid,
  invites,
  isOn,
  overBy,
  priceWords,
  startClock,
  whoWords,
  type Session,
} from '../../activities/index.ts'
import { ExampleMark, Mark, Text, type Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { dateSeenFrom, dayAndMonth, listOf, weekdayName } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { SeatsOf } from '../sign-up/seats-of.ts'
import { signUpPageTexts } from '../sign-up/texts.ts'
import { townTexts } from '../texts.ts'
import { senderNames } from './senders.ts'

interface DayProps {
  ui: Ui
  picture: TownPicture
  day: Day
  sessions: readonly Session[]
  /** Dates that have been moved to another day. */
  away: readonly Session[]
  /** All are at the hub whose page it is: its name is not said again. */
  atOneHub?: boolean
  /** Where the places are counted. */
  seatsOf?: SeatsOf | undefined
}

/** One day: its name, large, and what happens, by the hour. */
export function DayOfThings({ ui, day, sessions, away, ...rest }: DayProps) {
  const t = townTexts(ui.lang).activities
  const happening = sessions.filter(({ state }) => state === 'planned').length
  return (
    <section class="thing-day" aria-labelledby={`dag-${day}`}>
      <h2 class="day-head" id={`dag-${day}`}>
        <span>{weekdayName(day, ui.lang)}</span> <small>{`${dayAndMonth(day, ui.lang)}, ${t.things(happening)}`}</small>
      </h2>
      <ThingList ui={ui} sessions={sessions} away={away} {...rest} />
    </section>
  )
}

/** What happens, by the hour: time before title, filled while it goes on. */
export function ThingList({ ui, picture, sessions, away, atOneHub = false, seatsOf }: Omit<DayProps, 'day'>) {
  const next = nextToday(sessions, picture)
  return (
    <ol class="things">
      {sessions.map((session) => (
        <Thing {...{ ui, picture, session, atOneHub }} isNext={session === next} seats={seatsOf?.(session) ?? null} />
      ))}
      {away.map((session) => (
        <MovedAway ui={ui} picture={picture} session={session} atOneHub={atOneHub} />
      ))}
    </ol>
  )
}

/** What begins next today: the earliest that has not begun, wherever it stands in the list. */
function nextToday(sessions: readonly Session[], { live, day, at }: TownPicture): Session | undefined {
  if (!live) return undefined
  const begins = (one: Session) => one.startsAt?.getTime() ?? Infinity
  const ahead = sessions.filter((one) => one.day === day && invites(one) && one.startsAt !== null && begins(one) > at)
  return ahead.toSorted((one, other) => begins(one) - begins(other))[0]
}

interface ThingProps {
  ui: Ui
  picture: TownPicture
  session: Session
  atOneHub: boolean
}

function Thing({ ui, picture, session, atOneHub, isNext, seats }: ThingProps & { isNext: boolean; seats: number | null }) {
  const { lang } = ui
  const [t, town] = [activityTexts(lang), townTexts(lang).activities]
  const on = picture.live && invites(session) && isOn(session, picture.at)
  const over = picture.live && !on && overBy(session) <= picture.at
  const [start, end] = [startClock(session, lang), endSaid(session, lang)]
  return (
    <li data-hub={session.hub} class={on ? 'live' : over ? 'over' : undefined}>
      <p class="clock">
        {start === null ? <span class="untold">{t.noTime}</span> : <time datetime={session.startsAt?.toISOString() ?? ''}>{start}</time>}{' '}
        {start !== null && end !== null ? <span class="end">{on ? t.goesOn(end) : t.till(end)}</span> : null}
        {over || isNext ? <span class="mark-words">{over ? town.isOver : town.isNext}</span> : null}
      </p>
      <div>
        <ThingTitle ui={ui} session={session} />
        {session.state === 'cancelled' ? (
          <p class="off-words">{session.reason === null ? t.cancelled : t.cancelledBecause(show(session.reason, lang).text)}</p>
        ) : (
          <p>
            {atOneHub ? null : <b>{`${shortName(picture, session.hub)}. `}</b>}
            {factsOf(session, ui).join(' ')}
            {seats === null ? null : ` ${signUpPageTexts(lang).left(seats)}`}
          </p>
        )}
        <p class="by">{townTexts(lang).activities.by(listOf(senderNames(session, picture, ui), lang))}</p>
      </div>
      {atOneHub ? null : <HubMark picture={picture} slug={session.hub} outlined={!on} />}
    </li>
  )
}

function MovedAway({ ui, picture, session, atOneHub }: ThingProps) {
  const t = activityTexts(ui.lang)
  return (
    <li data-hub={session.hub}>
      <p class="clock" />
      <div>
        <ThingTitle ui={ui} session={session} />
        <p>
          {atOneHub ? null : <b>{`${shortName(picture, session.hub)}. `}</b>}
          <span class="off-words">
            {t.movedTo(`${dateSeenFrom(picture.day, session.day, ui.lang)}, ${clockWords(session, ui.lang).toLowerCase()}`)}
          </span>
        </p>
      </div>
    </li>
  )
}

export function ThingTitle({ ui, session }: { ui: Ui; session: Session }) {
  return (
    <h3>
      <a href={ui.href(activityPaths.activity(session.key))}>
        <Text of={show(session.title, ui.lang)} />
      </a>
      {session.layer === 'example' ? <ExampleMark ui={ui} /> : null}
    </h3>
  )
}

export function HubMark({ picture, slug, outlined }: { picture: TownPicture; slug: string; outlined: boolean }) {
  const rule = picture.hubs.find(({ hub }) => hub.slug === slug)?.hub.mark
  return rule === undefined ? null : (
    <div class="thing-mark">
      <Mark rule={rule} outlined={outlined} />
    </div>
  )
}

export const shortName = (picture: TownPicture, slug: string) => picture.hubs.find(({ hub }) => hub.slug === slug)?.hub.short ?? slug

/** «13 til 18 år.», «Gratis.», «Bare møt opp.», «Videreført fra Holmen seniorsenter.» */
export function factsOf(session: Session, { lang }: Pick<Ui, 'lang'>): string[] {
  const t = activityTexts(lang)
  const who = whoWords(session, lang)
  const moved = session.day === session.occurrence ? null : t.movedFrom(dateSeenFrom(session.day, session.occurrence, lang))
  const facts = [
    session.houseClosed ? t.houseClosed : null,
    moved,
    who === null ? null : who.charAt(0).toUpperCase() + who.slice(1),
    session.price === null ? null : priceWords(session, lang),
    session.attend === 'not_announced' ? null : t.attend[session.attend],
    session.childrenWelcome ? t.childrenWelcome : null,
    session.host === null ? null : t.host(session.host),
    session.carriedOnFrom === null ? null : t.carriedOn(session.carriedOnFrom),
    session.room !== null ? null : session.kind === 'public_meeting' ? t.noVenue : session.lacksRoom ? t.noRoom : null,
  ]
  return facts.flatMap((fact) => (fact === null ? [] : [`${fact}.`]))
}
