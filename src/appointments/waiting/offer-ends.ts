import { catalogues } from '../../platform/i18n/index.ts'
import type { OfferEnd } from './tables.ts'

/** What became of a time that somebody was asked about. */
export const offerEnds = catalogues<Record<OfferEnd, string>>({
  nb: { taken: 'Svarte ja', declined: 'Svarte nei', lapsed: 'Svarte ikke i tide', withdrawn: 'Tiden ble trukket tilbake' },
  nn: { taken: 'Svara ja', declined: 'Svara nei', lapsed: 'Svara ikkje i tide', withdrawn: 'Tida vart trekt tilbake' },
  en: { taken: 'Answered yes', declined: 'Answered no', lapsed: 'Did not answer in time', withdrawn: 'The time was withdrawn' },
})
