import type { CatalogueOf } from '../platform/i18n/index.ts'

export const nb = {
  roles: {
    municipality_admin: 'Kommuneadministrator',
    editor: 'Redaktør',
    hub_manager: 'Torgvert',
    desk_adviser: 'Rådgiver i Innbyggerservice',
    privacy_officer: 'Personvernrådgiver',
  },
  everywhere: 'hele kommunen',
  refused: {
    unknown: 'Innloggingen er brukt opp, for gammel eller begynt i en annen nettleser. Gå til Arbeid og begynn på nytt.',
    cancelled: 'Du avbrøt innloggingen. Gå til Arbeid når du vil prøve igjen.',
    tooWeak: 'Du logget inn på et lavere sikkerhetsnivå enn Innbyggertorg krever. Begynn på nytt og velg en sterkere måte.',
    issuerDown: 'Innloggingstjenesten svarer ikke. Prøv igjen om litt.',
    notTrusted: 'Svaret fra innloggingstjenesten holdt ikke mål, så du er ikke logget inn. Gå til Arbeid og begynn på nytt.',
    off: (why: string) => `Innlogging er slått av. ${why}.`,
  },
  faults: {
    signInFirst: 'Du må logge inn for å se denne siden',
    roleTooSmall: 'Dette må noen med en annen rolle gjøre',
    noRole: (command: string) => `Du er logget inn, men har ingen rolle ennå. Be den som drifter Innbyggertorg om å gi deg en: ${command}`,
    endedAlready: 'Denne innloggingen er avsluttet fra før',
    notAnId: (typed: string) => `«${typed}» er ikke en konto-id`,
    noAccount: (start: string) => `Ingen konto begynner på ${start}`,
    severalAccounts: (start: string) => `Flere kontoer begynner på ${start}: bruk hele id-en`,
    wholeMunicipality: (role: string, scope: string) => `Rollen ${role} gjelder hele kommunen, ikke ${scope}`,
    endsEarly: 'Rollen slutter før den begynner',
    hasRole: 'Kontoen har denne rollen allerede i tiden som ble oppgitt',
    noSuchAccount: 'Kontoen finnes ikke',
    ownRole: 'Du kan ikke ta denne rollen fra deg selv. Be en annen kommuneadministrator',
    lacksRole: (role: string, scope: string) => `Kontoen har ikke rollen ${role} i ${scope}`,
  },
  account: {
    title: 'Innloggingen din',
    roles: 'Rollene dine',
    noRole: 'Du har ingen rolle ennå',
    askFor:
      'Du er logget inn, men kan ikke endre noe før noen gir deg en rolle. Be den som drifter Innbyggertorg i kommunen om å kjøre denne linjen, med rollen og torget som gjelder deg:',
    where: 'Her er du logget inn',
    whereLead: 'Kjenner du ikke igjen en av dem, avslutter du den.',
    browser: 'Nettleser',
    since: 'Siden',
    used: 'Sist brukt',
    act: 'Gjør',
    unknownBrowser: 'Ukjent nettleser',
    thisOne: 'Denne nettleseren',
    end: 'Avslutt',
    endWhich: (browser: string, since: string) => `${browser}, siden ${since}`,
    at: (day: string, time: string) => `${day} klokka ${time}`,
    limits: 'Du logges ut etter en halv time uten et klikk, og alltid etter åtte timer.',
    signOut: 'Logg ut',
  },
  signedOut: {
    title: 'Du er logget ut',
    lead: 'Ingen andre kan fortsette der du slapp.',
    again: 'Logg inn igjen',
    goingOn: 'Innloggingstjenesten kan fortsatt huske deg. Du sendes dit nå, så du blir logget ut der også.',
    goOn: 'Logg ut hos innloggingstjenesten',
  },
}

export type PeopleTexts = CatalogueOf<typeof nb>
