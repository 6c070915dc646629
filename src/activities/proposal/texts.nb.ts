import type { CatalogueOf } from '../../platform/i18n/index.ts'

export const nb = {
  wish: {
    once: 'én gang',
    weekly: 'hver uke',
    fortnightly: 'annenhver uke',
    monthly: 'en gang i måneden',
    open: 'ikke bestemt når',
    onceOpen: 'én gang, datoen er ikke bestemt',
  },
  /** Where it stands, said of the proposal. */
  states: {
    received: 'mottatt',
    considered: 'vurderes',
    suggested: 'venter på svar fra den som foreslo',
    approved: 'det blir noe av, og settes opp',
    placed: 'på plass',
    declined: 'ikke nå',
    withdrawn: 'trukket',
  },
  credit: {
    resident: (where: string) => `en innbygger ${where}`,
    residentNamed: (name: string, where: string) => `${name}, innbygger ${where}`,
    young: (where: string) => `en ung person ${where}`,
    youngNamed: (name: string, where: string) => `${name}, en ung person ${where}`,
    business: (name: string) => `${name} (næringsliv)`,
  },
  waited: (days: number) => (days === 0 ? 'kom i dag' : days === 1 ? 'har ventet 1 dag' : `har ventet ${days} dager`),
  untitled: (number: number) => `Forslag ${number}`,
  receipt: {
    heading: (title: string) => `Forslaget ditt: ${title}`,
    done: 'Takk. Torget svarer deg, med grunn.',
    doneState: { approved: 'Det blir noe av.', placed: 'Det er i programmet.', declined: 'Det ble ikke noe av nå.', withdrawn: 'Trukket.' },
    number: 'Nummer',
    where: 'Hvor',
    when: 'Når',
    state: 'Hvor det står',
    reason: 'Hvorfor ikke nå',
    reply: 'Du får svar innen',
    joined: 'Andre',
    joins: (wants: number, helps: number) =>
      wants + helps === 0
        ? 'Ingen har meldt seg ennå.'
        : [...(wants === 0 ? [] : [`${wants} vil være med.`]), ...(helps === 0 ? [] : [`${helps} kan hjelpe.`])].join(' '),
    notShown: 'Andre kan lese det når noen på torget har sett på det.',
    cancel: 'Trekk forslaget',
    cancelled: 'Forslaget er trukket',
    answer: 'Svar på endringen',
    answerNow: 'Torget har foreslått en endring. Svar ja eller nei.',
    page: 'Se siden om forslaget',
    activity: 'Se aktiviteten',
  },
  joinReceipt: {
    heading: (title: string) => `Du vil være med på ${title}`,
    headingHelp: (title: string) => `Du kan hjelpe med ${title}`,
    done: 'Du er med. Vi sier fra når det er avgjort.',
    doneAlready: 'Du var med fra før, og teller én gang.',
    can: 'Du kan hjelpe med',
    what: 'Forslag',
    state: 'Hvor det står',
    cancel: 'Jeg vil ikke være med lenger',
    cancelled: 'Du er ikke med lenger',
  },
  notices: {
    shown: {
      title: (title: string) => `Forslaget ditt er lagt ut: ${title}`,
      text: (title: string, number: number) =>
        `Torget har sett på «${title}» og vurderer det. Nå kan andre lese det og bli med. Det er forslag ${number}.`,
    },
    suggested: {
      title: (title: string) => `Torget foreslår en endring: ${title}`,
      text: (title: string) => `Torget vil gjerne endre noe i «${title}» før det svarer. Les hva, og svar ja eller nei.`,
    },
    approved: {
      title: (title: string) => `Det blir noe av: ${title}`,
      text: (title: string) => `Torget har sagt ja til «${title}». Nå finner vi tid og rom. Du får beskjed når det står i programmet.`,
    },
    placed: {
      title: (title: string) => `På plass: ${title}`,
      text: (title: string) => `«${title}» står i programmet nå.`,
    },
    declined: {
      title: (title: string) => `Ikke nå: ${title}`,
      text: (title: string, reason: string) => `Det blir ikke noe av «${title}» nå. Grunnen: ${reason}`,
    },
    reopened: {
      title: (title: string) => `Vurderes på nytt: ${title}`,
      text: (title: string) => `Torget ser på «${title}» en gang til.`,
    },
  },
  faults: {
    noProposal: 'Vi finner ikke dette forslaget.',
    noHub: 'Velg hvilket torg.',
    meanwhile: 'Forslaget har fått et annet svar imens. Se hvor det står nå.',
    nothingToAnswer: 'Det er ingen endring å svare på lenger.',
    notJoinable: 'Forslaget er avgjort, så det går ikke an å bli med på det lenger.',
    sameWording: 'Endre noe i teksten, eller svar ja eller nei.',
  },
}
export type ProposalTexts = CatalogueOf<typeof nb>
