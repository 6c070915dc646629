import type { CatalogueOf } from '../../platform/i18n/index.ts'

export const nb = {
  question: {
    /** Who typed it in from paper. */
    takenDownBy: 'verten for møtet',
    heading: (meeting: string) => `Spørsmålet ditt til ${meeting}`,
    done: 'Spørsmålet er sendt.',
    state: 'Hvor det er',
    asked: 'Du spurte',
    number: 'Nummer',
    answer: 'Svar',
    answeredAloud: 'Svart på muntlig i møtet.',
    waiting: 'Møtelederen ser på det før det vises.',
    held: 'Holdt tilbake til noen har sett på det.',
    turnedAway: 'Avvist. Ring torget hvis du mener det er feil.',
    shown: 'Vises på møtesiden. Andre kan støtte det.',
    listed: 'På møtelederens liste: det blir tatt opp.',
    answered: 'Besvart.',
    hidden: 'Vises ikke.',
    because: {
      person: 'Det nevner eller utleverer en person.',
      tone: 'Tonen går ut over andre.',
      off_topic: 'Det gjelder noe annet enn møtet. Send det til torget, så får du svar.',
      said_before: 'Et annet spørsmål spør om det samme.',
    },
    withdraw: 'Trekk spørsmålet',
    withdrawn: 'Du trakk spørsmålet',
    toMeeting: 'Til møtet',
  },
  interest: {
    ask: {
      title: (committee: string, _meeting: string) => `Vil du være med i valgkomiteen for ${committee}?`,
      text: (committee: string, meeting: string) =>
        `Du skrev deg på lista på «${meeting}». Svar ja eller nei selv, så vet vi at du vil være med i valgkomiteen for ${committee}.`,
    },
    asked: (committee: string) => `Vil du være med i valgkomiteen for ${committee}?`,
    yes: (committee: string) => `Du har sagt ja til valgkomiteen for ${committee}`,
    no: (committee: string) => `Du er ikke med i valgkomiteen for ${committee}`,
    done: 'Takk. Navnet ditt vises ikke for andre.',
    meeting: 'Fra møtet',
    state: 'Svaret ditt',
    waits: 'Vi venter på ja eller nei fra deg.',
    saidYes: 'Ja. De som setter sammen valgkomiteen, tar kontakt.',
    saidNo: 'Nei.',
    whoSees: 'Hvem ser dette?',
    whoSeesText: 'Bare de på torget som har ansvar for valgkomiteen. Lista blir aldri offentlig.',
    cancel: 'Trekk deg',
    answerNow: 'Svar ja eller nei',
    change: 'Endre svaret',
  },
  report: {
    toldTitle: (meeting: string) => `Referat fra ${meeting}`,
    toldText: (summary: string) => `${summary} Hele referatet står på møtets side.`,
  },
  faults: {
    notOpen: 'Møtet er ikke åpnet.',
    notAsked: 'Møtet tar ikke imot spørsmål nå.',
    noQuestion: 'Spørsmålet finnes ikke, eller det vises ikke lenger.',
    otherwise: 'Noen har endret spørsmålet imens. Se på det igjen.',
    noCommittee: 'Møtet leter ikke etter folk til en valgkomité nå.',
    noMeeting: 'Vi finner ikke dette folkemøtet.',
    needQuestion: 'Skriv spørsmålet.',
    longQuestion: (most: number) => `Spørsmålet kan ha høyst ${most} tegn. Kort det ned.`,
  },
}

export type MeetingTexts = CatalogueOf<typeof nb>
