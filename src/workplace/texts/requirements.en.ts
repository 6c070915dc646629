import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { requirements as nb } from './requirements.nb.ts'

export const requirements: CatalogueOf<typeof nb> = {
  no_times: 'Put in at least one stretch of hours, or announce a closure.',
  no_first_day: 'Write the day on which the hours begin.',
  exception_without_days: 'An exception must have both a first and a last day.',
}
