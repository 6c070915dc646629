import type { Requirement } from '../../hubs/edit/index.ts'

/** What to do where something is not accepted, at its field. */
export const requirements = {
  no_times: 'Legg inn minst én tid, eller meld en stenging.',
  no_first_day: 'Skriv dagen tidene begynner å gjelde.',
  exception_without_days: 'Et unntak må ha både første og siste dag.',
} satisfies Record<Requirement, string>
