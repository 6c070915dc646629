import { activityTexts, clockWords, hoursSaid, invites, isOn, sayRhythm, type FoundActivity, type Session } from '../../activities/index.ts'
import { ExampleMark, Mark, Text, textWidth, type Ui } from '../../design/index.ts'
import type { HubPicture, TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { dateSeenFrom, fullDate, weekdayName } from '../../platform/i18n/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

/** The next date that is not over, on or cancelled; undefined when none is ahead. */
export const nextOf = (sessions: readonly Session[], picture: TownPicture): Session | undefined =>
  sessions.find(({ endsAt }) => !(picture.live && endsAt !== null && endsAt.getTime() <= picture.at))

interface HeroProps {
  ui: Ui
  picture: TownPicture
  hub: HubPicture
  activity: FoundActivity
  next: Session | undefined
  /** The last that was, where none is ahead. */
  last: Session | undefined
}

/** What it is and when next, said large; filled with the hub's colour while it goes on, else on paper with the mark outlined. */
export function ActivityHero({ ui, picture, hub, activity: { item, layer }, next, last }: HeroProps) {
  const t = townTexts(ui.lang).activities
  const on = picture.live && next !== undefined && invites(next) && isOn(next, picture.at)
  const title = show(item.title, ui.lang)
  const rhythm = item.rhythms.find(({ to }) => to === undefined || to >= picture.day)
  const often = rhythm?.rule === undefined ? null : sayRhythm({ rule: rhythm.rule, skip: [] }, ui.lang)
  return (
    <section class={on ? 'activity-hero on' : 'activity-hero off'} data-hub={hub.hub.slug}>
      <div class="what">
        <p>
          {often === null ? hub.hub.short : `${hub.hub.short}, ${often}`}
          {layer === 'example' ? <ExampleMark ui={ui} /> : null}
        </p>
        <h1 class={`${title.text.length > LONG ? 'long ' : ''}${mostClass(title.text)}`}>
          <Text of={title} />
        </h1>
        <div class="activity-mark" aria-hidden="true">
          <Mark rule={hub.hub.mark} outlined={!on} />
        </div>
      </div>
      <div class="next">
        {next === undefined && last !== undefined ? (
          <>
            <p>{t.lastTime}</p>
            <p class="answer">{`${capital(fullDate(last.day, ui.lang))}.`}</p>
          </>
        ) : (
          <>
            <p>{next === undefined || saysDay(next, picture) ? t.nextTime : `${t.nextTime}, ${fullDate(next.day, ui.lang)}`}</p>
            <p class="answer">{next === undefined ? t.noDates : <NextWords ui={ui} picture={picture} next={next} on={on} />}</p>
          </>
        )}
      </div>
    </section>
  )
}

/** The large answer has the date: neither «i dag» nor «i morgen», and of a past day the year is needed too. */
const saysDay = ({ day }: Session, { live, day: today }: TownPicture) => live && day > addDays(today, 1)

/** Names longer than this have smaller letters. */
const LONG = 26

/** The class that says how wide the longest word is, in whole em, so that its letters are never so large that it is broken. */
const mostClass = (title: string) => `most-${Math.min(12, Math.max(5, Math.ceil(Math.max(...title.split(/[\s-]+/u).map(textWidth)))))}`

/** «I dag kl. 11–13.», «Torsdag 3. desember kl. 11–13.» */
function NextWords({ ui: { lang }, picture, next, on }: Pick<HeroProps, 'ui' | 'picture'> & { next: Session; on: boolean }) {
  const [t, a] = [townTexts(lang).activities, activityTexts(lang)]
  const isToday = picture.live && next.day === picture.day
  const isTomorrow = picture.live && next.day === addDays(picture.day, 1)
  const day = isToday
    ? t.onToday
    : isTomorrow
      ? t.onTomorrow
      : `${capital(weekdayName(next.day, lang))} ${dateSeenFrom(picture.day, next.day, lang)}`
  if (next.state === 'cancelled')
    return (
      <>
        {`${day}. `}
        <span class="off-words">{next.reason === null ? a.cancelled : a.cancelledBecause(show(next.reason, lang).text)}</span>
      </>
    )
  const hours = hoursSaid(next, lang)
  const shut = next.houseClosed ? <span class="off-words">{` ${a.houseClosed}.`}</span> : null
  if (hours === null)
    return (
      <>
        {`${day}. ${clockWords(next, lang)}.`}
        {shut}
      </>
    )
  return (
    <>
      {`${day} `}
      <span class="range">{`${hours}.`}</span>
      {shut}
      {on ? (
        <>
          {' '}
          <span class="range">{t.goesOn}</span>
        </>
      ) : null}
    </>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
