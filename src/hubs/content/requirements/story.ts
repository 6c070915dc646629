import { unmetIf, type Among, type Told, type Unmet } from './requirement.ts'
import { startOf } from './validity.ts'

/** Nothing has happened on a day to come. A row that is not known before then says nothing before then either. */
export const hasCome = (day: string, { knownFrom }: Told, { today }: Pick<Among, 'today'>): boolean =>
  day <= today || (typeof knownFrom === 'string' && day <= knownFrom)

export const ofMilestone = (item: Told, among: Among): Unmet[] =>
  unmetIf(item['state'] === 'actual' && !hasCome(startOf(item, 'date'), item, among), 'not_happened', 'date')
