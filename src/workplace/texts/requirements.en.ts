import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { requirements as nb } from './requirements.nb.ts'

export const requirements: CatalogueOf<typeof nb> = {
  ends_early: 'Ends before it begins. Correct one of the dates.',
  no_times: 'Put in at least one stretch of hours, or announce a closure.',
  no_first_day: 'Write the day on which the hours begin.',
  exception_without_days: 'An exception must have both a first and a last day.',
  no_address: 'Write the street address, the name of the building or how to find the way.',
  address_twice: 'Another address holds on the same days. Give it a last day first.',
  met_twice: 'This one is here already in the same time. Change what is there.',
  facility_twice: 'This is put in already. Change what is there.',
  checked_later: 'Write the day it was checked. It cannot be ahead in time.',
  not_happened: 'This has not happened yet. Correct the date, or choose that it is planned.',
  far_off: 'The place is more than 100 kilometres from the other squares. Write latitude first, then longitude, like 59.547, 10.567.',
  no_phone: 'Write a phone number with at least five digits, like 66 70 00 00.',
  not_here: 'Choose somebody who is here. If they are coming, first add them under “Who is here”.',
  odd_signs: 'Use letters, digits and usual punctuation only in the name.',
}
