import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { seats as nb } from './seats.nb.ts'

export const seats: CatalogueOf<typeof nb> = {
  title: 'Kven sit',
  lead: 'Namna på dei som sit, er offentlege. Adresser og telefonnummer står ikkje her.',
  nobody: 'Ingen sit enno. Lista må vere levert, og oppnemninga (eller skipingsmøtet) registrert som gjort.',
  settleLead: 'Lista er levert, og det er bestemt kven som skal sitje. Alle andre namn blir sletta om 30 dagar.',
  settle: 'Set inn dei på lista',
  empty: (count) => (count === 1 ? 'Éin plass er ledig.' : `${count} plassar er ledige.`),
  head: { who: 'Kven', as: 'Som', since: 'Frå', acts: 'Kva no', time: 'Når', why: 'Kvifor' },
  member: 'Medlem',
  substitute: (nr) => `Vara nr. ${nr}`,
  offices: { leader: 'Leiar', deputy: 'Nestleiar' },
  ends: { exempted: 'Friteken', moved: 'Flytta', died: 'Død', term_ended: 'Perioden er over', called: 'Rykt inn som medlem' },
  onBehalfOf: (of) => `På vegner av ${of}`,
  behalf: 'På vegner av',
  behalfHint: 'Ei foreining, ein skule eller liknande. Tomt når ho berre sit for dei som bur der. Alle kan lese det.',
  also: (others) => `Ein med same namn sit òg i ${others}. Det er lov. Kolliderer to møte, vel medlemen sjølv (kommunelova § 8-1).`,
  call: 'Rykkjer inn',
  change: 'Endre',
  give: 'Lagre',
  end: 'Sit ikkje lenger',
  left: 'Har site',
  until: (day) => `til ${day}`,
  erases: (day) => `Namna på dei som ikkje vart valde, blir sletta ${day}.`,
  erased: (day) => `Namna på dei som ikkje vart valde, vart sletta ${day}.`,
}
