import { catalogues, saidIn, type CatalogueOf, type Said } from '../platform/i18n/index.ts'

const nb = {
  noSuchActivity: 'Vi finner ikke denne aktiviteten.',
  outside: (code: string) => `${code} ligger utenfor kommunen, etter det vi vet.`,
  tooManyDays: (most: number) => `Spør om høyst ${most} dager, i rekkefølge.`,
}
type Texts = CatalogueOf<typeof nb>
const nn: Texts = {
  noSuchActivity: 'Vi finn ikkje denne aktiviteten.',
  outside: (code) => `${code} ligg utanfor kommunen, etter det vi veit.`,
  tooManyDays: (most) => `Spør om høgst ${most} dagar, i rekkjefølgje.`,
}
const en: Texts = {
  noSuchActivity: 'We cannot find this activity.',
  outside: (code) => `${code} is outside the municipality, as far as we know.`,
  tooManyDays: (most) => `Ask for at most ${most} days, in order.`,
}

const texts = catalogues<Texts>({ nb, nn, en })
export const activityFaultSaid = (words: (t: Texts) => string): Said => saidIn<Texts>(texts, words)
