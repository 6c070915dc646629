import type { Context } from 'hono'
import {
  activityPaths,
  activityTexts,
  becameOfDate,
  dayWords,
  findActivity,
  sessionsIn,
  takenSeats,
  whenWords,
  type BecameOfDate,
  type FoundActivity,
  type Session,
  type SignUpList,
} from '../../activities/index.ts'
import { ButtonLink, Buttons, Page, PageTitle, type Ui } from '../../design/index.ts'
import { townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { ActivityDates } from '../activities/activity-dates.tsx'
import { signUpHere, type SignUpHere } from './sign-up-links.tsx'
import { signUpPageTexts } from './texts.ts'

type C = Context<Env>

const AHEAD = 400
const SHOWN = 4

/** Where one may not sign up now: why, and the next dates, so that nobody ends there. */
export async function notOpenPage(c: C, list: SignUpList): Promise<Response> {
  const ui = await uiOf(c)
  const when = capital(whenWords({ sessionId: list.id.sessionId, dates: list.dates }, ui.lang))
  return c.html(<NotOpen {...await aheadOf(c, list.activity)} ui={ui} lead={`${when}. ${whyNot(list, ui)}`} />)
}

/** A day that is no date of the activity: what became of it. Null where there is no such activity. */
export async function dateGonePage(c: C, { key, occurrence }: { key: string; occurrence: Day }): Promise<Response | null> {
  const { db, clock } = c.get('deps')
  const activity = await findActivity(db, key, clock.today())
  if (activity === null) return null
  const [ui, became] = await Promise.all([uiOf(c), becameOfDate(db, { key, occurrence, known: clock.today() })])
  const lead = capital(becameWords(became, { day: fullDate(occurrence, ui.lang), item: activity.item, ui }))
  return c.html(<NotOpen {...await aheadOf(c, activity)} ui={ui} lead={lead} />, became.is === 'moved' ? 200 : 404)
}

function whyNot({ state, dates: [date] }: SignUpList, { lang }: Ui): string {
  const t = signUpPageTexts(lang)
  if (date?.state === 'cancelled') {
    const a = activityTexts(lang)
    return date.reason === null ? a.cancelled : a.cancelledBecause(show(date.reason, lang).text)
  }
  if (state.is === 'not-yet') return `${t.opens(dayWords(state.opens, lang))}.`
  return state.is === 'over' ? `${t.over}.` : t.closed
}

function becameWords(became: BecameOfDate, { day, item, ui }: { day: string; item: FoundActivity['item']; ui: Ui }): string {
  const t = signUpPageTexts(ui.lang).became
  if (became.is === 'moved') return t.moved(day, whenWords({ sessionId: 0, dates: [became.to] }, ui.lang))
  if (item.signUp === undefined) return t.noSignUp
  if (item.signUp.per === 'series') return t.series
  return became.is === 'withdrawn' ? t.withdrawn(day) : t.noDate(day)
}

interface Ahead {
  activity: FoundActivity
  picture: TownPicture
  sessions: readonly Session[]
  here: SignUpHere | null
}

async function aheadOf(c: C, activity: FoundActivity): Promise<Ahead> {
  const { db, clock } = c.get('deps')
  const [day, at, key] = [clock.today(), clock.now(), activity.item.key]
  const [picture, sessions, taken] = await Promise.all([
    townPicture(db, { day, at, live: true }),
    sessionsIn(db, { filter: { activity: key, from: day, to: addDays(day, AHEAD) }, known: day, limit: SHOWN }),
    takenSeats(db, key),
  ])
  return { activity, picture, sessions, here: signUpHere(activity, { taken, at, live: true }) }
}

function NotOpen({ ui, activity, lead, picture, sessions, here }: Ahead & { ui: Ui; lead: string }) {
  const title = show(activity.item.title, ui.lang).text
  return (
    <Page ui={ui} title={title} noindex hub={activity.hub}>
      <PageTitle title={title} lead={lead}>
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(activityPaths.activity(activity.item.key))}>
            {signUpPageTexts(ui.lang).back}
          </ButtonLink>
        </Buttons>
      </PageTitle>
      <div class="sec">
        <ActivityDates ui={ui} picture={picture} item={activity.item} sessions={sessions} here={here} />
      </div>
    </Page>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
