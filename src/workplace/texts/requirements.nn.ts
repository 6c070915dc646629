import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { requirements as nb } from './requirements.nb.ts'

export const requirements: CatalogueOf<typeof nb> = {
  ends_early: 'Sluttar før det byrjar. Rett ein av datoane.',
  no_times: 'Legg inn minst éi tid, eller meld ei stenging.',
  no_first_day: 'Skriv dagen tidene byrjar å gjelde.',
  exception_without_days: 'Eit unntak må ha både første og siste dag.',
  no_address: 'Skriv gateadressa, namnet på bygget eller korleis ein finn fram.',
  address_twice: 'Ei anna adresse gjeld i dei same dagane. Gi henne ein siste dag først.',
  met_twice: 'Denne er alt her i den same tida. Endre det som står der.',
  facility_twice: 'Dette er lagt inn frå før. Endre det som står der.',
  checked_later: 'Skriv dagen det blei sjekka. Han kan ikkje vere fram i tid.',
  not_happened: 'Dette har ikkje skjedd enno. Rett datoen, eller vel at det er planlagt.',
  far_off: 'Staden ligg meir enn 100 kilometer frå dei andre torga. Skriv breidd først og lengd etterpå, som 59.547, 10.567.',
  no_phone: 'Skriv eit telefonnummer med minst fem siffer, som 66 70 00 00.',
  not_here: 'Vel nokon som er her. Skal dei hit, legg dei først til under «Kven som er her».',
  odd_signs: 'Bruk berre bokstavar, tal og vanlege skiljeteikn i namnet.',
}
