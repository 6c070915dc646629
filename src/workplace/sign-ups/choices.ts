import { clockWords, findSignUpList, sessionsIn, type Session, type SignUpList } from '../../activities/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { dayAndMonth, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, parseDay } from '../../platform/time/index.ts'
import type { Counter } from '../counter/counter.ts'

/** How far ahead somebody asks at the desk. */
const DAYS = 42
/** Dates of one activity that are looked at before it is said to take nobody. */
const MOST_TRIED = 6

/** What takes sign-ups at the desk's hubs, the next date first; as it is chosen in a list. */
export async function signUpChoices(db: Db, counter: Counter): Promise<{ value: string; label: string; group: string }[]> {
  const { work, hub, switcher } = counter
  const served = new Set(switcher.hubs.map(({ slug }) => slug))
  const filter = { from: work.today, to: addDays(work.today, DAYS), ...(hub === null ? {} : { hub }) }
  const sessions = (await sessionsIn(db, { filter, known: work.today })).filter(
    (one) => one.signUp !== null && one.state === 'planned' && served.has(one.hub),
  )
  const series = new Set<string>()
  const first = sessions.filter(({ key, signUp }) => signUp?.per === 'date' || (!series.has(key) && series.add(key).size > 0))
  const lists = await Promise.all(first.map(async (session) => ({ session, list: await listOf(db, counter, valueOf(session)) })))
  return lists.flatMap(({ session, list }) => {
    if (list?.state.is !== 'open') return []
    const { t, lang } = work
    const room = list.state.isFull ? t.signUps.full : list.seatsLeft === null ? null : t.signUps.left(list.seatsLeft)
    const clock = session.signUp?.per === 'series' ? '' : `, ${clockWords(session, lang).toLowerCase()}`
    const when = `${dayWords(session, work)}${clock}`
    const label = [show(session.title, lang).text, when, ...(room === null ? [] : [room])].join(', ')
    return [{ value: valueOf(session), label, group: work.hubs.find(({ slug }) => slug === session.hub)?.short ?? session.hub }]
  })
}

/** The next date of an activity that takes sign-ups, or all of them as one; null for one that takes none, or is at a hub that the desk does not serve. */
export async function firstSignUp(db: Db, counter: Counter, key: string): Promise<{ value: string; when: string } | null> {
  const { work } = counter
  const filter = { from: work.today, to: addDays(work.today, DAYS), activity: key }
  for (const session of await sessionsIn(db, { filter, known: work.today, limit: MOST_TRIED })) {
    if (session.signUp === null || session.state !== 'planned') continue
    const value = valueOf(session)
    if ((await listOf(db, counter, value))?.state.is === 'open') return { value, when: dayWords(session, work) }
  }
  return null
}

const dayWords = ({ day, signUp }: Session, { t, lang }: Counter['work']): string =>
  signUp?.per === 'series' ? t.signUps.allDates : `${weekdayName(day, lang)} ${dayAndMonth(day, lang)}`

const valueOf = ({ key, occurrence, signUp }: Session) => (signUp?.per === 'series' ? key : `${key}.${occurrence}`)

/** What was chosen; null for what is not there, or is at a hub that the desk does not serve. */
export async function listOf(db: Db, { work, switcher }: Counter, value: string): Promise<SignUpList | null> {
  const [key = '', day] = value.split('.')
  const occurrence = day === undefined ? null : parseDay(day)
  if (day !== undefined && occurrence === null) return null
  const list = await findSignUpList(db, { key, occurrence, today: work.today, at: work.now })
  return list !== null && switcher.hubs.some(({ slug }) => slug === list.activity.hub) ? list : null
}
