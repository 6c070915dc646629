import { tellFollowers } from '../people/index.ts'
import { show, type Language, type Localized } from '../platform/content/localized.ts'
import { shortened } from '../platform/content/shortened.ts'
import type { Tx } from '../platform/database/index.ts'
import { fullDate, saidIn } from '../platform/i18n/index.ts'
import { instantToWall, type Day, type Instant } from '../platform/time/index.ts'
import type { ActivityItem } from './activity.ts'
import { activityPaths } from './paths.ts'
import { isSensitiveActivity } from './sensitive.ts'
import type { Touched } from './session-changes.ts'
import { activityTexts } from './texts.ts'

interface Written {
  item: ActivityItem
  isNew: boolean
  /** Dates that were there before, as they were and became. */
  touched: readonly Touched[]
  /** Slug. */
  hub: string
  at: Instant
}

const said = (words: (lang: Language) => string): Localized => saidIn<Language>((lang) => lang, words)
/** More dates than so are not counted up. */
const MOST_DAYS = 3

/** An activity that is entered after the fact is no news. */
async function isAhead(tx: Tx, key: string, today: Day): Promise<boolean> {
  const found = await tx
    .selectFrom('session')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .select('session.id')
    .where('activity.key', '=', key)
    .where('session.state', '=', 'planned')
    .where('session.day', '>=', today)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Whoever follows the hub or who arranges it hears of what is new there, and of dates ahead that are called off. What is sensitive is told to nobody. */
export async function tellOfActivity(tx: Tx, { item, isNew, touched, hub, at }: Written): Promise<void> {
  const today = instantToWall(at).day
  const ahead = touched.filter(({ after }) => after.day >= today)
  const off = ahead.filter(({ before, after }) => before?.state === 'planned' && after.state === 'cancelled').map(({ after }) => after.day)
  const begins = isNew && (await isAhead(tx, item.key, today))
  if ((!begins && off.length === 0) || (await isSensitiveActivity(tx, item.key))) return
  const title = said((lang) => {
    const { told } = activityTexts(lang)
    const name = show(item.title, lang).text
    if (begins) return told.isNew(name)
    const days = off.slice(0, MOST_DAYS).map((day) => fullDate(day, lang))
    return told.off(name, days, off.length - days.length)
  })
  await tellFollowers(
    tx,
    {
      topics: [`hub:${hub}`, ...item.organisers.map((slug) => `provider:${slug}`)],
      about: 'news',
      title,
      text: begins && item.body !== undefined ? shortened(item.body) : null,
      path: activityPaths.activity(item.key),
    },
    at,
  )
}
