import { catalogues } from '../../platform/i18n/index.ts'

interface ShieldTexts {
  /** Instead of a name. */
  person: string
  /** Instead of an address. */
  address: string
  /** Instead of anything else they have told, where only a link has been shown. */
  value: string
}

export const shieldTexts = catalogues<ShieldTexts>({
  nb: { person: 'Skjermet person', address: 'Skjermet adresse', value: 'Skjermet. Logg inn eller spør i skranken.' },
  nn: { person: 'Skjerma person', address: 'Skjerma adresse', value: 'Skjerma. Logg inn eller spør i skranken.' },
  en: { person: 'Protected person', address: 'Protected address', value: 'Protected. Sign in, or ask at the desk.' },
})
