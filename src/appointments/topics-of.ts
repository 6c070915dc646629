import type { Localized } from '../platform/content/localized.ts'
import type { BookingRuleItem, Mode } from './service.ts'
import { forMode } from './modes.ts'
import { forPeople } from './people-coming.ts'
import { together } from './together.ts'

/** What else a visit is about. */
export interface Topic {
  id: number
  key: string
  title: Localized
  bring: readonly Localized[]
  booking: BookingRuleItem | null
}

/** A topic that is booked no more binds nobody; a visit that has become too long for the rule stays what was agreed. */
export function ruleOf(
  booking: BookingRuleItem | null,
  topics: readonly Topic[],
  { people, mode = 'hub' }: { people: number; mode?: Mode },
): BookingRuleItem | null {
  if (booking === null) return null
  const rules = [booking, ...topics.flatMap((topic) => topic.booking ?? [])]
  return forMode(forPeople(together(rules) ?? booking, people), mode)
}
