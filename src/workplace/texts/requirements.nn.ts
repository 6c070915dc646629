import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { requirements as nb } from './requirements.nb.ts'

export const requirements: CatalogueOf<typeof nb> = {
  no_times: 'Legg inn minst éi tid, eller meld ei stenging.',
  no_first_day: 'Skriv dagen tidene byrjar å gjelde.',
  exception_without_days: 'Eit unntak må ha både første og siste dag.',
}
