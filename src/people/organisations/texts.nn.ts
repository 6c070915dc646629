import type { OrganisationTexts } from './texts.nb.ts'

export const nn: OrganisationTexts = {
  number: 'Organisasjonsnummer',
  unregistered: 'Ikkje registrert',
  status: 'Status',
  reason: 'Grunngiving',
  role: 'Rolle',
  from: 'Frå og med',
  to: 'Til og med',
  kind: 'Slags organisasjon',
  kinds: {
    association: 'Lag eller foreining',
    business: 'Bedrift',
    volunteer_centre: 'Frivilligsentral',
    municipal_unit: 'Kommunal eining',
    congregation: 'Kyrkjelyd eller livssynssamfunn',
    foundation: 'Stifting',
    informal_group: 'Gruppe som ikkje er registrert',
    other: 'Noko anna',
  },
  roles: { leader: 'Leiar', deputy: 'Nestleiar', treasurer: 'Kasserar', booker: 'Bookar', board_member: 'Styremedlem' },
  rights: {
    leader: 'Du kan handle for organisasjonen, be inn andre og overlate styret.',
    deputy: 'Du kan handle for organisasjonen og be inn kasserar, bookar og styremedlemmer.',
    treasurer: 'Du kan handle for organisasjonen.',
    booker: 'Du kan handle for organisasjonen.',
    board_member: 'Du ser kva organisasjonen gjer.',
  },
  states: {
    claimed: 'Ventar på at kommunen godkjenner',
    verified: 'Stadfesta av Einingsregisteret',
    approved: 'Godkjend av kommunen',
    refused: 'Ikkje godkjend',
    dormant: 'Kviler',
    dissolved: 'Avvikla',
  },
  unled: 'Utan leiar',
  toPage: (name) => `Til sida for ${name}`,
  claim: {
    heading: (name) => `${name} er meld inn, med deg som leiar`,
    asks: (name) => `Du har bede om å ta over ${name}`,
    asksDone: 'Ferdig. Kommunen ser på det, og du får svar her og dit du bad om.',
    done: {
      claimed: 'Ferdig. Kommunen ser på det før de kan handle som organisasjonen.',
      verified: 'Organisasjonen er stadfesta, og de kan handle som han.',
      approved: 'Organisasjonen er godkjend, og de kan handle som han.',
      refused: 'Organisasjonen vart ikkje godkjend.',
      dormant: 'Organisasjonen kviler. Opne sida og sei at de er her.',
      dissolved: 'Organisasjonen er avvikla.',
    },
    over: 'Du har ikkje lenger denne rolla.',
    takeOver: { waits: 'Ventar på svar frå kommunen', accepted: 'De har teke over', turned_away: 'Kommunen sa nei' },
    withdraw: 'Trekk meldinga',
    leave: 'Slutt som leiar',
    withdrawn: (name) => `Du er ikkje leiar for ${name} lenger`,
  },
  member: {
    heading: (role, name) => `Du er ${role} i ${name}`,
    done: 'Ferdig. Frå denne nettlesaren kan du no opne sida til organisasjonen.',
    doneOnPaper: 'Ferdig. Vi har inga adresse til deg, så du handlar for organisasjonen i skranken eller på telefon.',
    over: 'Du har ikkje lenger denne rolla.',
    leave: (role) => `Slutt som ${role}`,
    left: (role, name) => `Du er ikkje ${role} i ${name} lenger`,
  },
  paper: {
    heading: (role, name) => `Vil du vere ${role} i ${name}?`,
    done: 'Ventar på svar. Den det gjeld, får lappen eller koden.',
    how: 'Slik svarar du',
    howTo:
      'Skann koden, eller skriv dei tre orda og etternamnet ditt under «Finn kvitteringa». Du kan òg svare i skranken eller på telefon.',
    lasts: 'Svar innan',
    waits: 'Ventar på svar',
    answer: 'Svar ja eller nei',
    no: 'Sei nei takk',
    over: {
      accepted: 'Du har sagt ja.',
      declined: 'Du har sagt nei takk.',
      withdrawn: 'Denne invitasjonen er trekt tilbake.',
      'too-old': 'Denne invitasjonen er for gammal.',
    },
  },
  ended: {
    title: (name) => `Rolla di i ${name} er avslutta`,
    text: 'Leiaren har avslutta rolla di. Er det feil, snakk med leiaren eller Innbyggerservice. Siste dag er',
  },
  lastLeaderLeaves:
    'Du er den siste leiaren. Sluttar du, kan ingen handle for organisasjonen før kommunen slepper til nokon nye. Overlat styret eller be inn ein ny leiar først.',
  signInTitle: 'Logg inn for å sjå organisasjonen',
  faults: {
    lastLeader: 'Dette er den siste leiaren. Be inn ein ny leiar eller overlat styret først, elles kan ingen handle for organisasjonen.',
    onlyLeaderEnds: 'Berre leiaren kan avslutte roller.',
    noMember:
      'Du har inga rolle i dag som lèt deg handle for denne organisasjonen. Be leiaren om ein invitasjon, eller send i ditt eige namn.',
    noLeader: 'Organisasjonen har ingen leiar akkurat no. Be Innbyggerservice sleppe til det nye styret, eller send i ditt eige namn.',
    notYet:
      'Organisasjonen kan ikkje handle enno: han ventar på godkjenning, kviler eller er avvikla. Sida til organisasjonen seier kva som må til.',
    mayNotInvite: 'Rolla di lèt deg ikkje be inn andre. Be leiaren gjere det.',
    leaderInvites: 'Berre leiaren kan be inn leiar og nestleiar.',
    memberAlready: 'Denne adressa har rolla frå før.',
    noNewLeader: 'Skriv adressa til den nye leiaren.',
    noInvitation: 'Denne invitasjonen finst ikkje. Be den som sende han, om ein ny.',
    used: 'Denne invitasjonen er brukt. Er det deg, finn du kvitteringa di med koden.',
    withdrawn: 'Denne invitasjonen gjeld ikkje lenger. Spør den som sende han.',
    tooOld: 'Denne invitasjonen er for gammal. Be den som sende han, om ein ny.',
    overWith: 'Organisasjonen er ikkje her lenger.',
    taken: 'Organisasjonen er registrert her frå før. Be leiaren om ein invitasjon, eller byrj på nytt og sei at de er det nye styret.',
    changedMeanwhile: 'Nokon andre har avgjort dette i mellomtida. Opne sida på nytt og sjå.',
    noOrganisation: 'Denne organisasjonen finst ikkje.',
    signInFirst:
      'Denne sida er for dei som har ei rolle i organisasjonen. Logg inn med ein kode til adressa du sa ja med, så kjenner vi deg att. Har du berre ein lapp, gjer skranken det for deg.',
    membersOnly: 'Vi finn inga rolle du har her. Legg til adressa du sa ja med, på Min side, eller be leiaren om ein invitasjon.',
  },
  mail: {
    inviteSubject: ({ name }) => `Vil du ha ei rolle i ${name}?`,
    inviteBody: ({ name, role, link, site }) =>
      `Hei!\n\n${name} spør om du vil vere ${role}. Då kan du handle for organisasjonen hos innbyggjartorga.\n\nSei ja eller nei her:\n${link}\n\nInvitasjonen gjeld i 30 dagar, og berre for denne adressa.\n\nDu får dette fordi nokon i ${name}, eller kommunen, har gitt opp adressa di. Kjenner du dei ikkje, treng du ikkje gjere noko: då skjer det ingenting, og adressa blir sletta.\n\nHelsing Innbyggertorg\n${site}`,
    inviteSms: ({ name, role, link }) => `${name} spør om du vil vere ${role}. Sei ja eller nei: ${link}`,
    toldSms: (subject, link) => `${subject}. Les meir: ${link}`,
    /** Said by staff on the phone, to whoever cannot be written to. */
    rung: {
      here: 'Er dei her enno, trykkjer du «Dei er her» på sida for organisasjonen.',
      begin: 'Dei kan handle som organisasjonen frå no.',
      reason: 'Grunngjevinga står på sida for organisasjonen. Les ho opp.',
    },
    told: {
      approved: {
        subject: ({ name }) => `${name} er godkjend`,
        body: ({ name, link }) =>
          `${name} er godkjend, og de kan handle som organisasjonen hos innbyggjartorga.\n\nKvitteringa di, med vegen vidare:\n${link}`,
      },
      refused: {
        subject: ({ name }) => `${name} vart ikkje godkjend`,
        body: ({ name, reason, link }) => `Kommunen godkjende ikkje ${name}.\n\nGrunngiving: ${reason}\n\nKvitteringa di:\n${link}`,
      },
      accepted: {
        subject: ({ name }) => `De har teke over ${name}`,
        body: ({ name, link }) =>
          `Kommunen har sleppt dykk til. Du er leiar for ${name} frå i dag.\n\nKvitteringa di, med vegen vidare:\n${link}`,
      },
      member_out: {
        subject: ({ name }) => `Du har ikkje lenger noka rolle i ${name}`,
        body: ({ name, reason, link }) =>
          `Kommunen har avslutta rolla di i ${name}.\n\nGrunngiving: ${reason}\n\nEr det feil, sei frå til Innbyggerservice. Kvitteringa di:\n${link}`,
      },
      turned_away: {
        subject: ({ name }) => `De tok ikkje over ${name}`,
        body: ({ name, reason, link }) =>
          `Kommunen sa nei til at de tek over ${name}.\n\nGrunngiving: ${reason}\n\nKvitteringa di:\n${link}`,
      },
      asked: {
        subject: ({ name }) => `Er ${name} her enno?`,
        body: ({ name, day, link }) =>
          `Vi har ikkje høyrt frå ${name} på lenge. Opne kvitteringa di, gå til sida for organisasjonen og trykk «Vi er her». Høyrer vi ingenting innan ${day}, lèt vi han kvile. Ingenting blir sletta.\n\n${link}`,
      },
      dormant: {
        subject: ({ name }) => `${name} kviler no`,
        body: ({ name, link }) =>
          `Vi har ikkje høyrt frå ${name}, så organisasjonen kviler. Ingenting er sletta. Opne sida og trykk «Vi er her», så er alt som før.\n\n${link}`,
      },
      dissolved: {
        subject: ({ name }) => `${name} er avvikla`,
        body: ({ name, reason, link }) =>
          `Kommunen har ført opp ${name} som avvikla. Det de har gjort, står.\n\nGrunngiving: ${reason}\n\nKvitteringa di:\n${link}`,
      },
    },
  },
}
