import type { Context } from 'hono'
import { findMeeting, sessionsIn, type FoundMeeting } from '../../activities/index.ts'
import type { Choice } from '../../design/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { dayAndMonth } from '../../platform/i18n/index.ts'
import { addDays, parseDay } from '../../platform/time/index.ts'
import type { Counter } from '../counter/counter.ts'

/** As a form names a meeting. */
export const valueOf = ({ session }: FoundMeeting) => `${session.key}.${session.occurrence}`

export const meetingChoice = (one: FoundMeeting, lang: Language): Choice => ({
  value: valueOf(one),
  label: `${show(one.activity.item.title, lang).text}, ${dayAndMonth(one.session.day, lang)}`,
})

/** Public meetings at the hubs of the desk, so many days back and ahead, the first in time first. */
export async function meetingsAtDesk(
  c: Context<Env>,
  { work, hub, switcher }: Counter,
  { back, ahead }: { back: number; ahead: number },
): Promise<FoundMeeting[]> {
  const { db } = c.get('deps')
  const served = new Set(switcher.hubs.map(({ slug }) => slug))
  const span = { from: addDays(work.today, -back), to: addDays(work.today, ahead) }
  const filter = { kind: 'public_meeting', ...span, ...(hub === null ? {} : { hub }) } as const
  const sessions = (await sessionsIn(db, { filter, known: work.today })).filter((one) => served.has(one.hub))
  const found = await Promise.all(
    sessions.map(({ key, occurrence }) => findMeeting(db, { key, occurrence: parseDay(occurrence), known: work.today })),
  )
  return found.flatMap((one) => one ?? [])
}
