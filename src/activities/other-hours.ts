import type { Language } from '../platform/content/localized.ts'
import type { ActivityItem } from './activity.ts'
import { clockChangeWords, hoursOn } from './recurrence/index.ts'
import type { Session } from './session.ts'

/** Why a date begins or ends at another hour than was said of it: that night the clocks are changed. Null on every other day. */
export function whyOtherHours({ rhythms, changes }: Pick<ActivityItem, 'rhythms' | 'changes'>, of: Session, lang: Language): string | null {
  const said = [...changes.filter(({ on }) => on === of.occurrence), ...rhythms]
  // Which of several rhythms gave the date is seen by the hour that came of it.
  const gave = said.find((one) => one.at !== undefined && hoursOn(of.day, one).start === of.startsAt?.getTime())
  return gave === undefined ? null : clockChangeWords(of.day, gave, lang)
}
