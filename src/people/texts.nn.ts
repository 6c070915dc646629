import type { PeopleTexts } from './texts.nb.ts'

export const nn: PeopleTexts = {
  roles: {
    municipality_admin: 'Kommuneadministrator',
    editor: 'Redaktør',
    hub_manager: 'Torgvert',
    desk_adviser: 'Rådgivar i Innbyggarservice',
  },
  everywhere: 'heile kommunen',
  refused: {
    unknown: 'Innlogginga er brukt opp, for gammal eller starta i ein annan nettlesar. Gå til Arbeid og start på nytt.',
    cancelled: 'Du avbraut innlogginga. Gå til Arbeid når du vil prøve igjen.',
    tooWeak: 'Du logga inn på eit lågare tryggleiksnivå enn Innbyggartorg krev. Start på nytt og vel ein sterkare måte.',
    issuerDown: 'Innloggingstenesta svarer ikkje. Prøv igjen om litt.',
    notTrusted: 'Svaret frå innloggingstenesta heldt ikkje mål, så du er ikkje logga inn. Gå til Arbeid og start på nytt.',
    off: (why) => `Innlogging er slått av. ${why}.`,
  },
  account: {
    title: 'Innlogginga di',
    roles: 'Rollene dine',
    noRole: 'Du har inga rolle enno',
    askFor:
      'Du er logga inn, men kan ikkje endre noko før nokon gir deg ei rolle. Be den som driftar Innbyggartorg i kommunen om å køyre denne linja, med rolla og torget som gjeld deg:',
    where: 'Her er du logga inn',
    whereLead: 'Kjenner du ikkje att ei av dei, avsluttar du ho.',
    browser: 'Nettlesar',
    since: 'Sidan',
    used: 'Sist brukt',
    act: 'Gjer',
    unknownBrowser: 'Ukjend nettlesar',
    thisOne: 'Denne nettlesaren',
    end: 'Avslutt',
    endWhich: (browser, since) => `${browser}, sidan ${since}`,
    at: (day, time) => `${day} klokka ${time}`,
    limits: 'Du blir logga ut etter ein halv time utan eit klikk, og alltid etter åtte timar.',
    signOut: 'Logg ut',
  },
  signedOut: {
    title: 'Du er logga ut',
    lead: 'Ingen andre kan halde fram der du slapp.',
    again: 'Logg inn igjen',
    goingOn: 'Innloggingstenesta kan framleis hugse deg. Du blir send dit no, så du blir logga ut der òg.',
    goOn: 'Logg ut hos innloggingstenesta',
  },
}
