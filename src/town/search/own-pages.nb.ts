import type { CatalogueOf } from '../../platform/i18n/index.ts'

/** The program's own pages: what they are called, what they give, and other words people use for it. */
export const nb = {
  activities: {
    title: 'Hva skjer?',
    summary: 'Alt som skjer på torgene, dag for dag.',
    words: 'aktiviteter program kalender arrangement kurs påmelding i dag denne uka',
  },
  propose: {
    title: 'Foreslå en aktivitet',
    summary: 'Fortell hva du vil gjøre. Vi finner rom og folk sammen med deg.',
    words: 'idé starte arrangere forslag få i gang gruppe',
  },
  proposals: {
    title: 'Forslag til aktiviteter',
    summary: 'Det andre har foreslått, og hvor langt det er kommet.',
    words: 'ideer idé støtte',
  },
  volunteer: {
    title: 'Bli frivillig',
    summary: 'Her trengs det noen. Meld deg til en vakt.',
    words: 'vakt oppdrag hjelpe til dugnad vert',
  },
  appointments: {
    title: 'Bestill en time',
    summary: 'Møt noen som kan saken, på torget, på telefon eller video. Du trenger ikke BankID.',
    words: 'avtale saksbehandler timebestilling booke møte veiledning tolk',
  },
  suggestions: {
    title: 'Innspill',
    summary: 'Det folk mangler, ønsker seg eller vil gjøre, og hva det ble til.',
    words: 'ønske behov initiativ innbyggerforslag saker',
  },
  voice: {
    title: 'Gi et innspill',
    summary: 'Si hva som mangler, hva du ønsker deg eller hva du vil gjøre.',
    words: 'klage klag si fra si ifra melde feil ønske behov initiativ mening stemme forslag tips ros ris',
  },
  asked: {
    title: 'Du spurte, vi svarte',
    summary: 'Hva som er spurt om, svart på, gjort og ikke gjort.',
    words: 'svar resultat tall statistikk',
  },
  democracy: {
    title: 'Vær med og bestem der du bor',
    summary: 'Velg stedet ditt og se hvem som tar opp saker derfra.',
    words: 'nærdemokrati lokaldemokrati påvirke medvirkning innflytelse politikk stemme',
  },
  bodies: {
    title: 'Nærdemokratiske organer',
    summary: 'Hvem de er, hva de står på, og hvilke steder de dekker.',
    words: 'utvalg lokalsamfunnsutvalg LSU områdeforum organ',
  },
  meetings: {
    title: 'Møter',
    summary: 'Når organene møtes, hvor, og hva som står på sakslista.',
    words: 'møteplan innkalling saksliste protokoll',
  },
  cases: {
    title: 'Politiske saker',
    summary: 'Saker i kommunestyret og utvalgene som gjelder torgene og stedene.',
    words: 'vedtak kommunestyret sak politikk',
  },
  hearings: { title: 'Høringer', summary: 'Det kommunen spør stedene om nå, og fristen.', words: 'høring uttalelse frist' },
  hubs: { title: 'Alle torg', summary: 'Torgene, hva som er åpent, og hvem som møtes der.', words: 'innbyggertorg oversikt liste' },
  map: { title: 'Kart over torgene', summary: 'Hvor torgene ligger.', words: 'kart adresse hvor' },
  find: {
    title: 'Finn ditt torg',
    summary: 'Skriv stedet du bor, så viser vi det nærmeste torget og den nærmeste skranken.',
    words: 'nærmeste postnummer kontakt oss snakke med noen skranke',
  },
  about: { title: 'Hva er et innbyggertorg?', summary: 'Et åpent sted der naboer, foreninger og kommunen møtes.', words: 'om forklaring' },
  news: { title: 'Nytt fra torgene', summary: 'Det siste fra alle torgene.', words: 'nyheter aktuelt' },
  follow: {
    title: 'Følg det du vil',
    summary: 'Få vite når det er noe nytt, på e-post eller SMS.',
    words: 'varsel abonnere nyhetsbrev si fra når følge',
  },
  receipt: {
    title: 'Finn kvitteringen din',
    summary: 'Skriv koden du fikk, og se, endre eller avlys det du har bestilt eller meldt deg på.',
    words: 'kvitteringskode kode avbestille avlyse melde av endre flytte time påmelding bekreftelse',
  },
  mine: {
    title: 'Min side',
    summary: 'Alt du har bestilt og meldt deg på, og det vi har lagret om deg.',
    words: 'logge inn innlogging profil mine opplysninger slette innsyn BankID ID-porten',
  },
  accessibility: {
    title: 'Tilgjengelighet',
    summary: 'Hvordan nettstedet kan brukes, og hvordan du sier fra om det som stenger.',
    words: 'universell utforming uu hinder skjermleser',
  },
  privacy: {
    title: 'Personvern',
    summary: 'Hva vi lagrer, hvorfor, hvor lenge, og hva du kan kreve.',
    words: 'personopplysninger GDPR innsyn sletting lagring personvernombud',
  },
  cookies: { title: 'Informasjonskapsler', summary: 'Hva nettleseren din husker for oss.', words: 'cookies kapsler sporing' },
  openData: { title: 'Åpne data', summary: 'Alt offentlig innhold som filer og API.', words: 'api csv json datasett utvikler' },
}

export type OwnPageTexts = CatalogueOf<typeof nb>
