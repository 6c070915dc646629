import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { seats as nb } from './seats.nb.ts'

export const seats: CatalogueOf<typeof nb> = {
  title: 'Who sits',
  lead: 'The names of those who sit are public, but not where somebody has a protected address. Addresses and phone numbers are not kept here.',
  nobody: 'Nobody sits yet. The list must be handed over, and the appointment (or the founding meeting) registered as done.',
  settleLead: 'The list is handed over, and it is decided who is to sit. All other names are erased in 30 days.',
  settle: 'Seat those on the list',
  empty: (count) => (count === 1 ? 'One seat is empty.' : `${count} seats are empty.`),
  head: { who: 'Who', as: 'As', since: 'From', acts: 'What now', time: 'When', why: 'Why' },
  member: 'Member',
  substitute: (nr) => `Substitute no. ${nr}`,
  offices: { leader: 'Leader', deputy: 'Deputy leader' },
  onBehalfOf: (of) => `On behalf of ${of}`,
  behalf: 'On behalf of',
  behalfHint: 'An association, a school or the like. Empty when she sits for those who live there alone. Everybody can read it.',
  also: (others) =>
    `Somebody of the same name sits in ${others} too. That is lawful. Where two meetings clash, the member chooses (Local Government Act § 8-1).`,
  call: 'Fills the seat',
  change: 'Change',
  give: 'Save',
  end: 'No longer sits',
  hide: 'Hide the name',
  show: 'Show the name again',
  hideWhy: 'When whoever sits has a protected address: then the name is shown nowhere.',
  left: 'Have sat',
  until: (day) => `until ${day}`,
  erases: (day) => `The names of those who were not elected are erased on ${day}.`,
  erased: (day) => `The names of those who were not elected were erased on ${day}.`,
}
