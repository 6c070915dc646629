import { modesOf } from './modes.ts'
import { mostPeople } from './people-coming.ts'
import type { BookingRuleItem } from './service.ts'

/** Minutes. Longer than this is another visit. */
const MOST_MINUTES = 120
/** Topics, with the first. */
export const MOST_TOPICS = 3

/** The rule of several topics in one visit: as long as all, as strict as the strictest. Null where they are too long, or have no way to meet in common. */
export function together([first, ...others]: readonly BookingRuleItem[]): BookingRuleItem | null {
  if (first === undefined) return null
  if (others.length === 0) return first
  const all = [first, ...others]
  const most = (name: 'before' | 'after' | 'noticeHours' | 'cancelHours' | 'interpreterMinutes') => Math.max(...all.map((one) => one[name]))
  const longest = (name: 'backLeast' | 'backMost') => {
    const said = all.flatMap((one) => one[name] ?? [])
    return said.length === 0 ? undefined : Math.max(...said)
  }
  const minutes = all.reduce((sum, one) => sum + one.minutes, 0)
  const modes = modesOf(first).filter((mode) => others.every((one) => modesOf(one).includes(mode)))
  if (minutes > MOST_MINUTES || modes.length === 0) return null
  return {
    ...first,
    minutes,
    modes,
    before: most('before'),
    after: most('after'),
    noticeHours: most('noticeHours'),
    cancelHours: most('cancelHours'),
    interpreterMinutes: most('interpreterMinutes'),
    homeMinutes: Math.max(...all.map((one) => one.homeMinutes ?? 30)),
    mostPeople: Math.min(...all.map(mostPeople)),
    personMinutes: Math.max(...all.map((one) => one.personMinutes ?? 0)),
    backLeast: longest('backLeast'),
    backMost: longest('backMost'),
    horizonDays: Math.min(...all.map((one) => one.horizonDays)),
    bookedBy: all.some((one) => one.bookedBy === 'staff') ? 'staff' : 'everyone',
    // Whoever keeps it shortest decides, and one topic that does not ask is enough for none to be asked.
    noteDays: all.every((one) => one.noteDays !== undefined) ? Math.min(...all.map((one) => one.noteDays ?? 0)) : undefined,
    sensitive: all.some((one) => one.sensitive),
  }
}
