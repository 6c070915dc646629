export const templates = {
  title: 'Maler',
  lead: 'Alt som sendes herfra, slik det ser ut hos den som får det. Innholdet er oppdiktet; ordene rundt er de som brukes.',
  language: 'Språk i meldingene',
  fallback:
    'Meldinger til den som leser dette språket, er på bokmål, og sier det på språket øverst. En SMS gjør det bare når den ikke blir mer enn én del lengre av det. Lenkene går til sider på språket.',
  contents: 'Meldinger',
  none: { greeting: 'Kommunen har ikke skrevet noen hilsen ennå.', sender: 'Kommunen har ikke skrevet noen avsender ennå.' },
  mail: 'E-post',
  sms: 'SMS',
  length: (units: number, segments: number) => `${units} tegn, ${segments === 1 ? 'én SMS' : `${segments} SMS-er`}`,
  masked: 'Gjelder det et tema som ikke skal nevnes, står det bare dette:',
  wide: 'Et tegn i teksten finnes ikke i det vanlige SMS-alfabetet, så hver SMS har plass til 70 tegn i stedet for 160.',
  kinds: {
    check: { title: 'Kode for å bekrefte adressen', when: 'Når noen har bedt om noe på nettet, før vi vet at adressen er deres.' },
    'address-replaced': {
      title: 'Til adressen som er byttet ut',
      when: 'Når noen har byttet adressen på en kvittering, til den som sto der.',
    },
    'sign-in-code': { title: 'Kode til Min side', when: 'Når noen vil logge inn uten elektronisk ID, eller legger til en adresse.' },
    invitation: { title: 'Invitasjon til en rolle i en organisasjon', when: 'Når en leder inviterer noen.' },
    organisation: {
      title: 'Til dem som leder en organisasjon',
      when: 'Når kommunen har avgjort noe, eller organisasjonen har vært lenge stille.',
    },
    receipt: { title: 'Kvittering', when: 'Når noe er gjort, og den som gjorde det, har oppgitt en adresse.' },
    tidings: { title: 'Nytt om det noen følger', when: 'Med en gang, hver morgen eller hver mandag, slik hver og en har valgt.' },
    enquiry: { title: 'Svar på et spørsmål', when: 'Når noen her har svart.' },
    'body-deadlines': {
      title: 'Frister for et organ',
      when: 'Fjorten og tre dager før noe må være svart på, og når fristen er passert. Til adressen sekretæren har valgt.',
    },
    notice: {
      title: 'Beskjed om noe de har bedt om',
      when: 'Når det er noe nytt om en påmelding: ledig plass, avlyst, flyttet, eller det nærmer seg.',
    },
  },
  letter: {
    heading: 'Brev',
    when: 'Når det ikke er noe nummer eller noen e-post, eller den som følger, har bedt om brev. Skrives ut fra ringelisten.',
    print: 'Skriv ut eksempelet',
    title: 'Språkkafé hver tirsdag',
    text: 'Kom som du er. Kaffen er gratis.',
    question: 'Har dere heis?',
    answer: 'Ja, den står til høyre for inngangen.',
  },
}
