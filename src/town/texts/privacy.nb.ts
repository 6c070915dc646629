export const privacy = {
  title: 'Personvern',
  description: 'Hva vi lagrer om deg, hvorfor og hvor lenge.',
  lead: 'Du kan lese alt her uten at vi lagrer noe om deg. Ber du om noe, lagrer vi så lite som mulig, og du kan se det, ta det med deg og slette det selv.',
  visitor: 'Når du bare leser',
  visitorText:
    'Vi lagrer ikke IP-adressen din, bruker ikke statistikk som følger deg, og henter ingenting fra andre nettsteder. Skriver du et sted for å finne torget ditt, blir det ikke lagret.',
  position: 'Når du deler posisjonen din',
  positionText: 'Vi bruker posisjonen til å regne ut avstanden og lagrer den ikke. Den står i adressen til svarsiden i din egen nettleser.',
  own: 'Se, ta med og slett det vi har om deg',
  ownText:
    'Alt du ber om hos oss, har en kvittering. Med kvitteringen ser du alt vi har lagret sammen med den, henter det som en fil og sletter det. Du trenger ingen konto.',
  ownSteps: [
    'Finn kvitteringen med lenken du fikk, eller med de tre ordene og etternavnet, telefonen eller e-posten din.',
    'Velg «Opplysningene vi har om deg».',
    'Hent alt som fil, eller slett alt. Det skjer med en gang.',
  ],
  find: 'Finn kvitteringen din',
  lost: 'Har du mistet kvitteringen, eller vil du rette noe? Spør i skranken på et torg, ring eller skriv til kommunen. Du kan også be om at navnet ditt ikke vises noe sted, for eksempel når du har skjermet adresse. Du trenger ikke si hvorfor.',
  residents: 'Det vi lagrer om deg som ber om noe',
  residentsLead: 'Dette er alt. Det som ikke står her, lagrer vi ikke.',
  staffData: 'Det vi lagrer om deg som arbeider her',
  staffLead: 'Det som er merket med at det blir stående, slettes ikke når du slutter.',
  why: 'Hvorfor',
  basis: 'Grunnlag',
  keeps: 'Hvor lenge',
  shown: 'Vises for alle?',
  isPublic: 'Ja',
  notPublic: 'Nei',
  stays: 'Blir stående fordi',
  rights: 'Rettighetene dine',
  rightsText:
    'Du kan be om innsyn, retting, sletting og begrensning, få opplysningene dine med deg, og protestere mot at vi bruker dem. Har du bedt om noe, kan du trekke det når du vil. Kommunen er behandlingsansvarlig. Mener du at vi gjør feil, kan du klage til Datatilsynet.',
  print: 'Skriv ut',
  contact: 'Kontakt',
}

export const cookies = {
  title: 'Informasjonskapsler',
  description: 'Hvilke informasjonskapsler nettstedet bruker.',
  lead: 'Leser du bare, bruker vi ingen informasjonskapsler. De tre vi har, er nødvendige for det du selv ber om. Derfor spør vi ikke om lov i noe vindu.',
  table: 'Alle informasjonskapslene våre',
  whom: 'For hvem',
  resident: 'Deg som bekrefter en adresse',
  staff: 'Ansatte som logger inn',
  address:
    'Husker at du har bekreftet adressen din i denne nettleseren, så du ikke må gjøre det én gang til. Selve adressen står ikke i den. Nødvendig for det du ba om.',
  addressLasts: '90 dager, eller til du sletter alt vi har om deg',
  why: 'Hvorfor ingen spør deg om samtykke',
  whyText:
    'Loven krever samtykke for informasjonskapsler som ikke er nødvendige for det du har bedt om (ekomloven § 3-15). Slike har vi ikke: ingen statistikk, ingen reklame, ingenting fra andre nettsteder. Du kan slette dem i nettleseren når du vil; da må du bekrefte adressen på nytt.',
  name: 'Navn',
  purpose: 'Brukes til',
  lasts: 'Varer',
  signIn: 'Holder deg innlogget. Nødvendig.',
  signInLasts: 'Til du logger ut, til det har gått 30 minutter uten bruk, eller i høyst 8 timer',
  browser: 'Sørger for at bare nettleseren som begynte innloggingen, kan fullføre den. Nødvendig.',
  browserLasts: 'Ti minutter',
}
