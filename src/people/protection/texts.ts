import { catalogues } from '../../platform/i18n/index.ts'

interface ShieldTexts {
  /** Instead of a name. */
  person: string
  /** Instead of an address. */
  address: string
}

export const shieldTexts = catalogues<ShieldTexts>({
  nb: { person: 'Skjermet person', address: 'Skjermet adresse' },
  nn: { person: 'Skjerma person', address: 'Skjerma adresse' },
  en: { person: 'Protected person', address: 'Protected address' },
})
