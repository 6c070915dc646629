import { clockWords, findSignUpList, sessionsIn, type Session, type SignUpList } from '../../activities/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { dayAndMonth, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, parseDay } from '../../platform/time/index.ts'
import type { Counter } from '../counter/counter.ts'

/** How far ahead somebody asks at the desk. */
const DAYS = 42

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
    const when =
      session.signUp?.per === 'series'
        ? t.signUps.allDates
        : `${weekdayName(session.day, lang)} ${dayAndMonth(session.day, lang)}, ${clockWords(session, lang).toLowerCase()}`
    const label = [show(session.title, lang).text, when, ...(room === null ? [] : [room])].join(', ')
    return [{ value: valueOf(session), label, group: work.hubs.find(({ slug }) => slug === session.hub)?.short ?? session.hub }]
  })
}

const valueOf = ({ key, occurrence, signUp }: Session) => (signUp?.per === 'series' ? key : `${key}.${occurrence}`)

/** What was chosen; null for what is not there, or is at a hub that the desk does not serve. */
export async function listOf(db: Db, { work, switcher }: Counter, value: string): Promise<SignUpList | null> {
  const [key = '', day] = value.split('.')
  const occurrence = day === undefined ? null : parseDay(day)
  if (day !== undefined && occurrence === null) return null
  const list = await findSignUpList(db, { key, occurrence, today: work.today, at: work.now })
  return list !== null && switcher.hubs.some(({ slug }) => slug === list.activity.hub) ? list : null
}
