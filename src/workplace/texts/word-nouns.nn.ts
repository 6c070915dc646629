import { position } from './noun-position.nn.ts'
import { service } from './noun-service.nn.ts'
import { body } from './noun-body.nn.ts'
import { agendaItem, bodyMeeting } from './noun-meeting.nn.ts'
import { hearing, statement } from './noun-hearing.nn.ts'
import { referral } from './noun-referral.nn.ts'
import { organ, politicalCase } from './noun-case.nn.ts'
import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { wordNouns as nb } from './word-nouns.nb.ts'

export const wordNouns: CatalogueOf<typeof nb> = {
  service,
  position,
  body,
  organ,
  politicalCase,
  hearing,
  statement,
  referral,
  bodyMeeting,
  agendaItem,
  theme: {
    one: 'tema',
    many: 'Tema',
    add: 'Legg til tema',
    none: 'Ingen tema er lagde inn enno.',
    lead: 'Det nytt kan handle om. Innbyggjarane følgjer dei, og får vite om alt som er merkt med temaet.',
    name: 'Kva heiter temaet?',
  },
  addresses: {
    one: 'adresser',
    many: 'Adressene til kommunen og personvernombodet',
    lead: 'Slik når folk kommunen sjølv, og den som passar på personvernet. Adressene står på sidene om personvern og tilgjenge. Skriv roller og felles adresser, aldri namn eller telefon til ein person.',
    email: 'E-posten til kommunen',
    phone: 'Telefonen til kommunen',
    statement: 'Tilgjengeerklæringa',
    statementHint: 'Lenkja til erklæringa på uustatus.no.',
    goalsSaid: 'Kva skal torga bidra til?',
    goalsSaidHint: 'Med orda til den som sa det, og kvar dei er henta frå. Står over tala på «Du spurde, vi svarte».',
    officerName: 'Kva blir personvernombodet kalla?',
    officerNameHint: 'Til dømes «Personvernombodet i kommunen». Står det ingenting, heiter ho «personvernombod».',
    officerEmail: 'E-posten til personvernombodet',
    officerPhone: 'Telefonen til personvernombodet',
    officerPostal: 'Postadressa til personvernombodet',
  },
  messageLine: {
    one: 'fast linje',
    many: 'Faste linjer i meldingar',
    add: 'Legg til fast linje',
    none: 'Ingen faste linjer. Meldingane byrjar rett på det dei gjeld.',
    lead: 'Helsinga og avsendaren som står i alle e-postar og brev. SMS har dei ikkje: dei skal vere korte.',
    which: 'Kva linje?',
    whiches: { greeting: 'Helsing, øvst', sender: 'Avsendar, nedst' },
    words: 'Kva skal ho seie?',
    wordsHint: 'Til dømes «Hei!» eller «Helsing innbyggjartorga i kommunen».',
  },
}
