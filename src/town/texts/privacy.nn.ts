import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './privacy.nb.ts'

export const privacy: CatalogueOf<typeof nb.privacy> = {
  title: 'Personvern',
  description: 'Kva vi lagrar om deg, kvifor og kor lenge.',
  lead: 'Du kan lese alt her utan at vi lagrar noko om deg. Ber du om noko, lagrar vi så lite som mogleg, og du kan sjå det, ta det med deg og slette det sjølv.',
  visitor: 'Når du berre les',
  visitorText:
    'Vi lagrar ikkje IP-adressa di, bruker ikkje statistikk som følgjer deg, og hentar ingenting frå andre nettstader. Skriv du ein stad for å finne torget ditt, blir det ikkje lagra.',
  position: 'Når du deler posisjonen din',
  positionText: 'Vi bruker posisjonen til å rekne ut avstanden og lagrar han ikkje. Han står i adressa til svarsida i din eigen nettlesar.',
  own: 'Sjå, ta med og slett det vi har om deg',
  ownText:
    'Alt du ber om hos oss, har ei kvittering. Med kvitteringa ser du alt vi har lagra saman med ho, hentar det som ei fil og slettar det. Du treng ingen konto.',
  ownSteps: [
    'Finn kvitteringa med lenkja du fekk, eller med dei tre orda og etternamnet, telefonen eller e-posten din.',
    'Vel «Opplysningane vi har om deg».',
    'Hent alt som fil, eller slett alt. Det skjer med ein gong.',
  ],
  find: 'Finn kvitteringa di',
  lost: 'Har du mista kvitteringa, eller vil du rette noko? Spør i skranken på eit torg, ring eller skriv til kommunen. Du kan òg be om at namnet ditt ikkje blir vist nokon stad, til dømes når du har skjerma adresse. Du treng ikkje seie kvifor.',
  residents: 'Det vi lagrar om deg som ber om noko',
  residentsLead: 'Dette er alt. Det som ikkje står her, lagrar vi ikkje. Ingenting av det blir vist for alle, om det ikkje står.',
  staffData: 'Det vi lagrar om deg som arbeider her',
  staffLead: 'Det som blir ståande, blir ikkje sletta når du sluttar. Då står det kvifor.',
  what: 'Kva',
  why: 'Kvifor',
  basis: 'Grunnlag',
  keeps: 'Kor lenge',
  isPublic: 'Blir vist for alle',
  rights: 'Rettane dine',
  rightsText:
    'Du kan be om innsyn, retting, sletting og avgrensing, få opplysningane dine med deg, og protestere mot at vi bruker dei. Har du bede om noko, kan du trekkje det når du vil. Kommunen er behandlingsansvarleg. Meiner du at vi gjer feil, kan du klage til Datatilsynet.',
  print: 'Skriv ut',
  recipients: 'Kven får opplysningane?',
  recipientsLead: 'Dette er alle. Det som ikkje står her, sender vi ikkje til nokon.',
  noRecipients: 'Ingen utanfor kommunen: e-post og SMS blir ikkje sende ut herifrå no.',
  insiders:
    'Dei som arbeider i kommunen, ser berre det dei treng for å hjelpe. Kvar gong nokon ser på opplysningar om deg, blir det loggført.',
  officer: 'Personvernombodet til kommunen',
  officerMissing: 'Adressa er ikkje kunngjord.',
  contact: 'Kontakt',
}

export const cookies: CatalogueOf<typeof nb.cookies> = {
  title: 'Informasjonskapslar',
  description: 'Kva informasjonskapslar nettstaden bruker.',
  lead: 'Les du berre, bruker vi ingen informasjonskapslar. Dei seks vi har, er nødvendige for det du sjølv ber om. Difor spør vi ikkje om lov i noko vindauge.',
  table: 'Alle informasjonskapslane våre',
  whom: 'For kven',
  resident: 'Deg som stadfestar ei adresse',
  signedIn: 'Deg som loggar inn på Mi side',
  everybody: 'Alle som loggar inn',
  staff: 'Tilsette som loggar inn',
  address:
    'Hugsar at du har stadfesta adressa di i denne nettlesaren, så du ikkje må gjere det éin gong til. Sjølve adressa står ikkje i han. Nødvendig for det du bad om.',
  addressLasts: '90 dagar, eller til du slettar alt vi har om deg',
  why: 'Kvifor ingen spør deg om samtykke',
  whyText:
    'Lova krev samtykke for informasjonskapslar som ikkje er nødvendige for det du har bede om (ekomlova § 3-15). Slike har vi ikkje: ingen statistikk, ingen reklame, ingenting frå andre nettstader. Du kan slette dei i nettlesaren når du vil; då må du stadfeste adressa på nytt.',
  name: 'Namn',
  purpose: 'Blir brukt til',
  lasts: 'Varer',
  signIn: 'Held deg innlogga. Nødvendig.',
  signInLasts: 'Til du loggar ut, til det har gått 30 minutt utan bruk, eller i høgst 8 timar',
  browser: 'Sørgjer for at berre nettlesaren som starta innlogginga, kan fullføre ho. Nødvendig.',
  browserLasts: 'Ti minutt',
  form: 'Hugsar eit skjema du hadde byrja på, medan du viser kven du er. Nødvendig.',
  formLasts: 'Ein halv time',
  supporter: 'Deg som støttar eit spørsmål på eit folkemøte eller vel ei tid',
  mark: 'Sørgjer for at kvar nettlesar støttar eit spørsmål éin gong, og at du kan trekkje støtta. Held av tida du har valt, medan du skriv kven du er. Seier ikkje kven du er. Nødvendig.',
  markLasts: 'Tolv timar',
}
