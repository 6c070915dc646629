import type { CatalogueOf } from '../../platform/i18n/index.ts'

interface Invited {
  name: string
  role: string
  link: string
}

interface Told {
  name: string
  link: string
  reason: string
  day: string
}

export const nb = {
  number: 'Organisasjonsnummer',
  unregistered: 'Ikke registrert',
  status: 'Status',
  reason: 'Begrunnelse',
  role: 'Rolle',
  from: 'Fra og med',
  to: 'Til og med',
  kind: 'Slags organisasjon',
  kinds: {
    association: 'Lag eller forening',
    business: 'Bedrift',
    volunteer_centre: 'Frivilligsentral',
    municipal_unit: 'Kommunal enhet',
    congregation: 'Menighet eller livssynssamfunn',
    foundation: 'Stiftelse',
    informal_group: 'Gruppe som ikke er registrert',
    other: 'Noe annet',
  },
  roles: { leader: 'Leder', deputy: 'Nestleder', treasurer: 'Kasserer', booker: 'Booker', board_member: 'Styremedlem' },
  rights: {
    leader: 'Du kan handle for organisasjonen, be inn andre og overlate styret.',
    deputy: 'Du kan handle for organisasjonen og be inn kasserer, booker og styremedlemmer.',
    treasurer: 'Du kan handle for organisasjonen.',
    booker: 'Du kan handle for organisasjonen.',
    board_member: 'Du ser hva organisasjonen gjør.',
  },
  states: {
    claimed: 'Venter på at kommunen godkjenner',
    verified: 'Bekreftet av Enhetsregisteret',
    approved: 'Godkjent av kommunen',
    refused: 'Ikke godkjent',
    dormant: 'Hviler',
    dissolved: 'Avviklet',
  },
  unled: 'Uten leder',
  toPage: (name: string) => `Til siden for ${name}`,
  claim: {
    heading: (name: string) => `${name} er meldt inn, med deg som leder`,
    asks: (name: string) => `Du har bedt om å overta ${name}`,
    asksDone: 'Ferdig. Kommunen ser på det, og du får svar her og dit du ba om.',
    done: {
      claimed: 'Ferdig. Kommunen ser på det før dere kan handle som organisasjonen.',
      verified: 'Organisasjonen er bekreftet, og dere kan handle som den.',
      approved: 'Organisasjonen er godkjent, og dere kan handle som den.',
      refused: 'Organisasjonen ble ikke godkjent.',
      dormant: 'Organisasjonen hviler. Åpne siden og si at dere er her.',
      dissolved: 'Organisasjonen er avviklet.',
    },
    over: 'Du har ikke lenger denne rollen.',
    takeOver: { waits: 'Venter på svar fra kommunen', accepted: 'Dere har overtatt', turned_away: 'Kommunen sa nei' },
    withdraw: 'Trekk meldingen',
    leave: 'Slutt som leder',
    withdrawn: (name: string) => `Du er ikke leder for ${name} lenger`,
  },
  member: {
    heading: (role: string, name: string) => `Du er ${role} i ${name}`,
    done: 'Ferdig. Fra denne nettleseren kan du nå åpne siden til organisasjonen.',
    doneOnPaper: 'Ferdig. Vi har ingen adresse til deg, så du handler for organisasjonen i skranken eller på telefon.',
    over: 'Du har ikke lenger denne rollen.',
    leave: (role: string) => `Slutt som ${role}`,
    left: (role: string, name: string) => `Du er ikke ${role} i ${name} lenger`,
  },
  paper: {
    heading: (role: string, name: string) => `Vil du være ${role} i ${name}?`,
    done: 'Venter på svar. Den det gjelder, får lappen eller koden.',
    how: 'Slik svarer du',
    howTo:
      'Skann koden, eller skriv de tre ordene og etternavnet ditt under «Finn kvitteringen». Du kan også svare i skranken eller på telefon.',
    lasts: 'Svar innen',
    waits: 'Venter på svar',
    answer: 'Svar ja eller nei',
    no: 'Si nei takk',
    over: {
      accepted: 'Du har sagt ja.',
      declined: 'Du har sagt nei takk.',
      withdrawn: 'Denne invitasjonen er trukket tilbake.',
      'too-old': 'Denne invitasjonen er for gammel.',
    },
  },
  ended: {
    title: (name: string) => `Rollen din i ${name} er avsluttet`,
    text: 'Lederen har avsluttet rollen din. Er det feil, snakk med lederen eller Innbyggerservice. Siste dag er',
  },
  lastLeaderLeaves:
    'Du er den siste lederen. Slutter du, kan ingen handle for organisasjonen før kommunen slipper til noen nye. Overlat styret eller be inn en ny leder først.',
  signInTitle: 'Logg inn for å se organisasjonen',
  faults: {
    lastLeader: 'Dette er den siste lederen. Be inn en ny leder eller overlat styret først, ellers kan ingen handle for organisasjonen.',
    onlyLeaderEnds: 'Bare lederen kan avslutte roller.',
    noMember:
      'Du har ingen rolle i dag som lar deg handle for denne organisasjonen. Be lederen om en invitasjon, eller send i ditt eget navn.',
    noLeader: 'Organisasjonen har ingen leder akkurat nå. Be Innbyggerservice slippe til det nye styret, eller send i ditt eget navn.',
    notYet:
      'Organisasjonen kan ikke handle ennå: den venter på godkjenning, hviler eller er avviklet. Siden til organisasjonen sier hva som må til.',
    mayNotInvite: 'Rollen din lar deg ikke be inn andre. Be lederen gjøre det.',
    leaderInvites: 'Bare lederen kan be inn leder og nestleder.',
    memberAlready: 'Denne adressen har rollen allerede.',
    noNewLeader: 'Skriv adressen til den nye lederen.',
    noInvitation: 'Denne invitasjonen finnes ikke. Be den som sendte den, om en ny.',
    used: 'Denne invitasjonen er brukt. Er det deg, finner du kvitteringen din med koden.',
    withdrawn: 'Denne invitasjonen gjelder ikke lenger. Spør den som sendte den.',
    tooOld: 'Denne invitasjonen er for gammel. Be den som sendte den, om en ny.',
    overWith: 'Organisasjonen er ikke her lenger.',
    taken: 'Organisasjonen er registrert her fra før. Be lederen om en invitasjon, eller begynn på nytt og si at dere er det nye styret.',
    changedMeanwhile: 'Noen andre har avgjort dette i mellomtiden. Åpne siden på nytt og se.',
    noOrganisation: 'Denne organisasjonen finnes ikke.',
    signInFirst:
      'Denne siden er for dem som har en rolle i organisasjonen. Logg inn med en kode til adressen du sa ja med, så kjenner vi deg igjen. Har du bare en lapp, gjør skranken det for deg.',
    membersOnly: 'Vi finner ingen rolle du har her. Legg til adressen du sa ja med, på Min side, eller be lederen om en invitasjon.',
  },
  mail: {
    inviteSubject: ({ name }: Invited) => `Vil du ha en rolle i ${name}?`,
    inviteBody: ({ name, role, link, site }: Invited & { site: string }) =>
      `Hei!\n\n${name} spør om du vil være ${role}. Da kan du handle for organisasjonen hos innbyggertorgene.\n\nSi ja eller nei her:\n${link}\n\nInvitasjonen gjelder i 30 dager, og bare for denne adressen.\n\nDu får dette fordi noen i ${name}, eller kommunen, har oppgitt adressen din. Kjenner du dem ikke, trenger du ikke gjøre noe: da skjer det ingenting, og adressen blir slettet.\n\nHilsen Innbyggertorg\n${site}`,
    inviteSms: ({ name, role, link }: Invited) => `${name} spør om du vil være ${role}. Si ja eller nei: ${link}`,
    toldSms: (subject: string, link: string) => `${subject}. Les mer: ${link}`,
    /** Said by staff on the phone, to whoever cannot be written to. */
    rung: {
      here: 'Er de her ennå, trykker du «De er her» på siden for organisasjonen.',
      begin: 'De kan handle som organisasjonen fra nå.',
      reason: 'Begrunnelsen står på siden for organisasjonen. Les den opp.',
    },
    told: {
      approved: {
        subject: ({ name }: Told) => `${name} er godkjent`,
        body: ({ name, link }: Told) =>
          `${name} er godkjent, og dere kan handle som organisasjonen hos innbyggertorgene.\n\nKvitteringen din, med veien videre:\n${link}`,
      },
      refused: {
        subject: ({ name }: Told) => `${name} ble ikke godkjent`,
        body: ({ name, reason, link }: Told) => `Kommunen godkjente ikke ${name}.\n\nBegrunnelse: ${reason}\n\nKvitteringen din:\n${link}`,
      },
      accepted: {
        subject: ({ name }: Told) => `Dere har overtatt ${name}`,
        body: ({ name, link }: Told) =>
          `Kommunen har sluppet dere til. Du er leder for ${name} fra i dag.\n\nKvitteringen din, med veien videre:\n${link}`,
      },
      member_out: {
        subject: ({ name }: Told) => `Du har ikke lenger noen rolle i ${name}`,
        body: ({ name, reason, link }: Told) =>
          `Kommunen har avsluttet rollen din i ${name}.\n\nBegrunnelse: ${reason}\n\nEr det feil, si fra til Innbyggerservice. Kvitteringen din:\n${link}`,
      },
      turned_away: {
        subject: ({ name }: Told) => `Dere overtok ikke ${name}`,
        body: ({ name, reason, link }: Told) =>
          `Kommunen sa nei til at dere overtar ${name}.\n\nBegrunnelse: ${reason}\n\nKvitteringen din:\n${link}`,
      },
      asked: {
        subject: ({ name }: Told) => `Er ${name} her ennå?`,
        body: ({ name, day, link }: Told) =>
          `Vi har ikke hørt fra ${name} på lenge. Åpne kvitteringen din, gå til siden for organisasjonen og trykk «Vi er her». Hører vi ingenting innen ${day}, lar vi den hvile. Ingenting blir slettet.\n\n${link}`,
      },
      dormant: {
        subject: ({ name }: Told) => `${name} hviler nå`,
        body: ({ name, link }: Told) =>
          `Vi har ikke hørt fra ${name}, så organisasjonen hviler. Ingenting er slettet. Åpne siden og trykk «Vi er her», så er alt som før.\n\n${link}`,
      },
      dissolved: {
        subject: ({ name }: Told) => `${name} er avviklet`,
        body: ({ name, reason, link }: Told) =>
          `Kommunen har ført opp ${name} som avviklet. Det dere har gjort, står.\n\nBegrunnelse: ${reason}\n\nKvitteringen din:\n${link}`,
      },
    },
  },
}

export type OrganisationTexts = CatalogueOf<typeof nb>
