import type { ProposalTexts } from './texts.nb.ts'

export const nn: ProposalTexts = {
  wish: {
    once: 'éin gong',
    weekly: 'kvar veke',
    fortnightly: 'annakvar veke',
    monthly: 'ein gong i månaden',
    open: 'ikkje bestemt når',
    onceOpen: 'éin gong, datoen er ikkje bestemt',
  },
  states: {
    received: 'motteke',
    considered: 'blir vurdert',
    suggested: 'ventar på svar frå den som foreslo',
    approved: 'det blir noko av, og blir sett opp',
    placed: 'på plass',
    declined: 'ikkje no',
    withdrawn: 'trekt',
  },
  credit: {
    resident: (where) => `ein innbyggjar ${where}`,
    residentNamed: (name, where) => `${name}, innbyggjar ${where}`,
    young: (where) => `ein ung person ${where}`,
    youngNamed: (name, where) => `${name}, ein ung person ${where}`,
    business: (name) => `${name} (næringsliv)`,
  },
  waited: (days) => (days === 0 ? 'kom i dag' : days === 1 ? 'har venta 1 dag' : `har venta ${days} dagar`),
  untitled: (number) => `Forslag ${number}`,
  receipt: {
    heading: (title) => `Forslaget ditt: ${title}`,
    done: 'Takk. Torget svarar deg, med grunn.',
    doneState: {
      approved: 'Det blir noko av.',
      placed: 'Det er i programmet.',
      declined: 'Det vart ikkje noko av no.',
      withdrawn: 'Trekt.',
    },
    number: 'Nummer',
    where: 'Kvar',
    when: 'Når',
    state: 'Kvar det står',
    reason: 'Kvifor ikkje no',
    reply: 'Du får svar innan',
    joined: 'Andre',
    joins: (wants, helps) =>
      wants + helps === 0
        ? 'Ingen har meldt seg enno.'
        : [...(wants === 0 ? [] : [`${wants} vil vere med.`]), ...(helps === 0 ? [] : [`${helps} kan hjelpe.`])].join(' '),
    notShown: 'Andre kan lese det når nokon på torget har sett på det.',
    cancel: 'Trekk forslaget',
    cancelled: 'Forslaget er trekt',
    answer: 'Svar på endringa',
    answerNow: 'Torget har foreslått ei endring. Svar ja eller nei.',
    page: 'Sjå sida om forslaget',
    activity: 'Sjå aktiviteten',
  },
  joinReceipt: {
    heading: (title) => `Du vil vere med på ${title}`,
    headingHelp: (title) => `Du kan hjelpe med ${title}`,
    done: 'Du er med. Vi seier frå når det er avgjort.',
    doneAlready: 'Du var med frå før, og tel éin gong.',
    can: 'Du kan hjelpe med',
    what: 'Forslag',
    state: 'Kvar det står',
    cancel: 'Eg vil ikkje vere med lenger',
    cancelled: 'Du er ikkje med lenger',
  },
  notices: {
    shown: {
      title: (title) => `Forslaget ditt er lagt ut: ${title}`,
      text: (title, number) => `Torget har sett på «${title}» og vurderer det. No kan andre lese det og bli med. Det er forslag ${number}.`,
    },
    suggested: {
      title: (title) => `Torget foreslår ei endring: ${title}`,
      text: (title) => `Torget vil gjerne endre noko i «${title}» før det svarar. Les kva, og svar ja eller nei.`,
    },
    approved: {
      title: (title) => `Det blir noko av: ${title}`,
      text: (title) => `Torget har sagt ja til «${title}». No finn vi tid og rom. Du får melding når det står i programmet.`,
    },
    placed: {
      title: (title) => `På plass: ${title}`,
      text: (title) => `«${title}» står i programmet no.`,
    },
    declined: {
      title: (title) => `Ikkje no: ${title}`,
      text: (title, reason) => `Det blir ikkje noko av «${title}» no. Grunnen: ${reason}`,
    },
    reopened: {
      title: (title) => `Blir vurdert på nytt: ${title}`,
      text: (title) => `Torget ser på «${title}» ein gong til.`,
    },
  },
  faults: {
    noProposal: 'Vi finn ikkje dette forslaget.',
    noHub: 'Vel kva torg.',
    meanwhile: 'Forslaget har fått eit anna svar imens. Sjå kvar det står no.',
    nothingToAnswer: 'Det er inga endring å svare på lenger.',
    notJoinable: 'Forslaget er avgjort, så det går ikkje an å bli med på det lenger.',
    sameWording: 'Endre noko i teksten, eller svar ja eller nei.',
  },
}
