import type { OwnPageTexts } from './own-pages.nb.ts'

export const nn: OwnPageTexts = {
  activities: {
    title: 'Kva skjer?',
    summary: 'Alt som skjer på torga, dag for dag.',
    words: 'aktivitetar program kalender arrangement kurs påmelding i dag denne veka',
  },
  propose: {
    title: 'Foreslå ein aktivitet',
    summary: 'Fortel kva du vil gjere. Vi finn rom og folk saman med deg.',
    words: 'idé starte arrangere forslag få i gang gruppe',
  },
  proposals: {
    title: 'Forslag til aktivitetar',
    summary: 'Det andre har foreslått, og kor langt det har kome.',
    words: 'idear idé støtte',
  },
  volunteer: {
    title: 'Bli frivillig',
    summary: 'Her trengst det nokon. Meld deg til ei vakt.',
    words: 'vakt oppdrag hjelpe til dugnad vert',
  },
  appointments: {
    title: 'Bestill ein time',
    summary: 'Møt nokon som kan saka, på torget, på telefon eller video. Du treng ikkje BankID.',
    words: 'avtale saksbehandlar timebestilling booke møte rettleiing tolk',
  },
  suggestions: {
    title: 'Innspel',
    summary: 'Det folk saknar, ønskjer seg eller vil gjere, og kva det vart til.',
    words: 'ønske behov initiativ innbyggjarforslag saker',
  },
  voice: {
    title: 'Gi eit innspel',
    summary: 'Sei kva som manglar, kva du ønskjer deg eller kva du vil gjere.',
    words: 'klage klag sei frå seie ifrå melde feil ønske behov initiativ meining stemme forslag tips ros ris',
  },
  asked: {
    title: 'Du spurde, vi svarte',
    summary: 'Kva som er spurt om, svart på, gjort og ikkje gjort.',
    words: 'svar resultat tal statistikk',
  },
  democracy: {
    title: 'Ver med og bestem der du bur',
    summary: 'Vel staden din og sjå kven som tek opp saker derifrå.',
    words: 'nærdemokrati lokaldemokrati påverke medverknad innverknad politikk stemme',
  },
  bodies: {
    title: 'Nærdemokratiske organ',
    summary: 'Kven dei er, kva dei står på, og kva stader dei dekkjer.',
    words: 'utval lokalsamfunnsutval LSU områdeforum organ',
  },
  meetings: {
    title: 'Møte',
    summary: 'Når organa møtest, kvar, og kva som står på sakslista.',
    words: 'møteplan innkalling saksliste protokoll',
  },
  cases: {
    title: 'Politiske saker',
    summary: 'Saker i kommunestyret og utvala som gjeld torga og stadene.',
    words: 'vedtak kommunestyret sak politikk',
  },
  hearings: { title: 'Høyringar', summary: 'Det kommunen spør stadene om no, og fristen.', words: 'høyring fråsegn frist' },
  hubs: { title: 'Alle torg', summary: 'Torga, kva som er ope, og kven ein møter der.', words: 'innbyggjartorg oversikt liste' },
  map: { title: 'Kart over torga', summary: 'Kvar torga ligg.', words: 'kart adresse kvar' },
  find: {
    title: 'Finn ditt torg',
    summary: 'Skriv staden du bur, så viser vi det næraste torget og den næraste skranken.',
    words: 'næraste postnummer kontakt oss snakke med nokon skranke',
  },
  about: {
    title: 'Kva er eit innbyggjartorg?',
    summary: 'Ein open stad der naboar, foreiningar og kommunen møtest.',
    words: 'om forklaring',
  },
  news: { title: 'Nytt frå torga', summary: 'Det siste frå alle torga.', words: 'nyheiter aktuelt' },
  follow: {
    title: 'Følg det du vil',
    summary: 'Få vite når det er noko nytt, på e-post eller SMS.',
    words: 'varsel abonnere nyheitsbrev sei frå når følgje',
  },
  receipt: {
    title: 'Finn kvitteringa di',
    summary: 'Skriv koden du fekk, og sjå, endre eller avlys det du har bestilt eller meldt deg på.',
    words: 'kvitteringskode kode avbestille avlyse melde av endre flytte time påmelding stadfesting',
  },
  mine: {
    title: 'Mi side',
    summary: 'Alt du har bestilt og meldt deg på, og det vi har lagra om deg.',
    words: 'logge inn innlogging profil mine opplysningar slette innsyn BankID ID-porten',
  },
  accessibility: {
    title: 'Tilgjenge',
    summary: 'Korleis nettstaden kan brukast, og korleis du seier frå om det som stengjer.',
    words: 'tilgjengelegheit universell utforming uu hinder skjermlesar',
  },
  privacy: {
    title: 'Personvern',
    summary: 'Kva vi lagrar, kvifor, kor lenge, og kva du kan krevje.',
    words: 'personopplysningar GDPR innsyn sletting lagring personvernombod',
  },
  cookies: { title: 'Informasjonskapslar', summary: 'Kva nettlesaren din hugsar for oss.', words: 'cookies kapslar sporing' },
  openData: { title: 'Opne data', summary: 'Alt offentleg innhald som filer og API.', words: 'api csv json datasett utviklar' },
}
