import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './brakes.nb.ts'

export const brakes: CatalogueOf<typeof nb.brakes> = {
  title: 'Sperrer',
  lead: 'Det som er halde tilbake fordi det liknar misbruk. Ingenting blir kasta utan at nokon har sett det, og alt kan gjerast om.',
  held: 'Spørsmål som er haldne tilbake',
  heldLead: 'Meir enn tre lenkjer i eit spørsmål. Den som spurde, ser på kvitteringa at det ventar, og at dei kan ringje.',
  noneHeld: 'Ingen spørsmål er haldne tilbake.',
  decision: 'Avgjort',
  waits: 'Ventar på deg',
  decisions: { let_through: 'Sleppt fram', turned_away: 'Avvist' },
  acts: { slipp: 'Slepp fram', avvis: 'Avvis', angre: 'Angre' },
  domains: 'Eingongsadresser',
  domainsLead: 'E-post hos desse blir ikkje teken imot i skjemaa. Den som prøver, får vite det og kan bruke ei anna adresse eller ringje.',
  domain: 'Domene',
  remove: 'Fjern',
  newDomain: 'Nytt domene',
  newDomainHint: 'Til dømes eingongspost.example',
  add: 'Legg til',
  wrongDomain: 'Skriv eit domene, til dømes eingongspost.example.',
}
