import { position } from './noun-position.nb.ts'
import { service } from './noun-service.nb.ts'
import { body } from './noun-body.nb.ts'
import { agendaItem, bodyMeeting } from './noun-meeting.nb.ts'
import { hearing, statement } from './noun-hearing.nb.ts'
import { referral } from './noun-referral.nb.ts'
import { organ, politicalCase } from './noun-case.nb.ts'
/** What the municipality keeps in words: what news is about, and the lines of every message. */
export const wordNouns = {
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
    many: 'Temaer',
    add: 'Legg til tema',
    none: 'Ingen temaer er lagt inn ennå.',
    lead: 'Det nytt kan handle om. Innbyggerne følger dem, og får vite om alt som er merket med temaet.',
    name: 'Hva heter temaet?',
  },
  addresses: {
    one: 'adresser',
    many: 'Adressene til kommunen og personvernombudet',
    lead: 'Slik nås kommunen selv, og den som passer på personvernet. Adressene står på sidene om personvern og tilgjengelighet. Skriv roller og felles adresser, aldri navn eller telefon til en person.',
    email: 'Kommunens e-post',
    phone: 'Kommunens telefon',
    statement: 'Tilgjengelighetserklæringen',
    statementHint: 'Lenken til erklæringen på uustatus.no.',
    goalsSaid: 'Hva skal torgene bidra til?',
    goalsSaidHint: 'Med ordene til den som sa det, og hvor de er hentet fra. Står over tallene på «Du spurte, vi svarte».',
    officerName: 'Hva kalles personvernombudet?',
    officerNameHint: 'For eksempel «Personvernombudet i kommunen». Står det ingenting, heter den «personvernombud».',
    officerEmail: 'Personvernombudets e-post',
    officerPhone: 'Personvernombudets telefon',
    officerPostal: 'Personvernombudets postadresse',
  },
  messageLine: {
    one: 'fast linje',
    many: 'Faste linjer i meldinger',
    add: 'Legg til fast linje',
    none: 'Ingen faste linjer. Meldingene begynner rett på det de gjelder.',
    lead: 'Hilsenen og avsenderen som står i alle e-poster og brev. SMS har dem ikke: de skal være korte.',
    which: 'Hvilken linje?',
    whiches: { greeting: 'Hilsen, øverst', sender: 'Avsender, nederst' },
    words: 'Hva skal den si?',
    wordsHint: 'For eksempel «Hei!» eller «Hilsen innbyggertorgene i kommunen».',
  },
}
