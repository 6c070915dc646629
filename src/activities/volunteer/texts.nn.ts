import type { VolunteerTexts } from './texts.nb.ts'

export const nn: VolunteerTexts = {
  ongoing: 'når det passar, etter avtale',
  hours: (count) => (count === 1 ? '1 time' : `${count} timar`),
  minutes: (count) => (count === 1 ? '1 minutt' : `${count} minutt`),
  hoursAnd: (hours, minutes) => `${hours} og ${minutes}`,
  from: (age) => `Du må ha fylt ${age} år`,
  policeCheck: 'Du må vise politiattest til verten før første vakt',
  needs: (missing) => (missing === 1 ? 'Manglar 1' : `Manglar ${missing}`),
  anyNumber: 'Alle som vil, er velkomne',
  full: 'Fullt',
  off: 'Avlyst',
  follow: {
    group: 'Frivillig innsats',
    name: (title) => `Frivillig: ${title}`,
  },
  form: {
    shifts: 'Når kan du vere med?',
    shiftsHint: 'Vel éi eller fleire. Du kan gjere om på det seinare.',
    left: (when, missing) => `${when} (manglar ${missing})`,
    age: (age) => `Eg har fylt ${age} år`,
    ageWhy: 'Vi lagrar ikkje fødselsdatoen din.',
    police: 'Eg kan vise politiattest til verten før første vakt',
    policeWhy: 'Verten ser på han og gir han tilbake. Vi lagrar berre datoen han blei sett, aldri attesten eller det som står i han.',
  },
  receipt: {
    heading: (title) => `Takk! Du er frivillig: ${title}`,
    done: 'Ferdig. Du står på lista.',
    doneOver: 'Takk for innsatsen.',
    lost: (title) => `Du er ikkje frivillig: ${title}`,
    doneLost: 'Du står ikkje på lista.',
    lostUnproven: 'Adressa blei ikkje stadfesta i tide. Meld deg gjerne på igjen.',
    lostFull: 'Andre kom før deg, så vakta er full. Sjå gjerne om det er bruk for deg ein annan stad.',
    lostLeft: 'Du har meldt deg av alle vaktene.',
    when: 'Når',
    off: 'Avlyst',
    where: 'Kvar',
    what: 'Kva',
    sender: 'Du hjelper',
    check: 'Politiattest',
    checkWaits: 'Vis han til verten før første vakt',
    checkSeen: (date) => `Sett ${date}`,
    hours: 'Timar som er stadfesta',
    cancel: 'Meld av',
    cancelled: (title) => `Du er ikkje lenger frivillig: ${title}`,
    change: 'Endre vaktene dine',
    attest: 'Hent stadfesting på innsatsen',
    again: 'Sjå kva anna det er bruk for',
    back: 'Eg kan likevel',
    backLead: 'Passar det likevel? Du får tilbake dei vaktene som framleis manglar nokon.',
  },
  notices: {
    off: {
      title: ({ title }) => `Avlyst vakt: ${title}`,
      text: ({ title, when, reason }) =>
        `Vakta ${title}, ${when}, er avlyst${reason === null ? '' : `: ${reason}`}. Du treng ikkje gjere noko.`,
    },
    moved: {
      title: ({ title }) => `Flytta vakt: ${title}`,
      text: ({ title, when, was }) => `Vakta ${title}, som skulle vore ${was}, er flytta til ${when}. Passar det ikkje, meld av.`,
    },
    restored: {
      title: ({ title }) => `Det blir noko av likevel: ${title}`,
      text: ({ title, when }) => `Vakta ${title}, ${when}, blir noko av likevel. Du står på lista som før.`,
    },
    reminder: {
      title: ({ title }) => `Snart: ${title}`,
      text: ({ title, when }) => `Du er frivillig som ${title}, ${when}. Kan du ikkje kome, meld av, så finn vi ein annan.`,
    },
    opened: {
      title: 'Det er bruk for deg',
      text: ({ when, more }) =>
        `Det manglar nokon ${when}${more === 0 ? '' : more === 1 ? ', og éin gong til' : `, og ${more} gonger til`}. Den som melder seg først, får plassen.`,
    },
    thanks: {
      title: ({ title }) => `Takk for innsatsen: ${title}`,
      text: ({ title, when, hours }) =>
        `Tusen takk for at du var frivillig som ${title}, ${when}. Verten har stadfesta ${hours}. På kvitteringa kan du hente ei stadfesting.`,
    },
  },
  faults: {
    noSuchActivity: 'Torget har ingen slik aktivitet.',
    noSuchNeed: 'Vi finn ikkje dette, eller det er ikkje bruk for fleire.',
    noShift: 'Denne vakta tek ikkje imot fleire no. Vel ei anna.',
    needShift: 'Vel når du kan vere med.',
    full: (when) => `Det er fullt ${when}. Vel ei anna vakt.`,
    age: (age) => `Kryss av om du har fylt ${age} år. Er du yngre, finn noko anna du kan hjelpe med.`,
    police: 'Kryss av om du kan vise politiattest. Kan du ikkje det, finn noko anna du kan hjelpe med.',
    stoodFor: 'Nokon har sagt ja til denne vakta. Avlys ho, så får dei melding.',
    begun: 'Vakta har begynt, så ho kan ikkje endrast her. Ring torget.',
  },
}
