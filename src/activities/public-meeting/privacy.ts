import type { PrivacyRegister } from '../../platform/privacy/index.ts'

/** What people ask a meeting, stand behind, and offer to do after it. */
export const meetingPrivacy: PrivacyRegister = {
  meeting_floor: 'nobody',
  meeting_question: {
    about: 'residents',
    basis: 'task',
    isPublic: true,
    what: {
      nb: 'Spørsmålet ditt til et folkemøte og svaret. Teksten vises når møtelederen har sett på den, aldri navnet ditt',
      nn: 'Spørsmålet ditt til eit folkemøte og svaret. Teksten blir vist når møteleiaren har sett på han, aldri namnet ditt',
      en: 'Your question to a public meeting and the answer. The text is shown when the host has looked at it, never your name',
    },
    purpose: {
      nb: 'At det blir stilt og svart på møtet',
      nn: 'At det blir stilt og svara på møtet',
      en: 'So that it is asked and answered at the meeting',
    },
    keeps: {
      nb: '60 dager etter møtet. Referatet blir stående, uten navn',
      nn: '60 dagar etter møtet. Referatet blir ståande, utan namn',
      en: '60 days after the meeting. The report stays, without names',
    },
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      session_id: 'nothing',
      number: 'nothing',
      body: 'person',
      at: 'nothing',
      shown_at: 'nothing',
      hidden_at: 'nothing',
      hidden_because: 'nothing',
      looked_at_by: 'pseudonym',
      place: 'nothing',
      answer: 'nothing',
      answered_at: 'nothing',
      withdrawn_at: 'nothing',
      former_support: 'nothing',
    },
  },
  meeting_support: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Et avtrykk av nettleseren eller den bekreftede adressen din, for hvert spørsmål du støttet på et folkemøte',
      nn: 'Eit avtrykk av nettlesaren eller den stadfesta adressa di, for kvart spørsmål du støtta på eit folkemøte',
      en: 'A fingerprint of your browser or proven address, for each question you supported at a public meeting',
    },
    purpose: {
      nb: 'At hver støtter et spørsmål én gang',
      nn: 'At kvar støttar eit spørsmål éin gong',
      en: 'So that each supports a question once',
    },
    keeps: {
      nb: 'Ett døgn etter møtet. Da blir bare antallet igjen',
      nn: 'Eitt døgn etter møtet. Då blir berre talet att',
      en: 'A day after the meeting. Then only the number is left',
    },
    columns: { question_id: 'pseudonym', supporter: 'pseudonym', at: 'nothing' },
  },
  committee_interest: {
    about: 'residents',
    basis: 'consent',
    isPublic: false,
    what: {
      nb: 'At du vil være med i en valgkomité, og hva du svarte',
      nn: 'At du vil vere med i ein valkomité, og kva du svara',
      en: 'That you would like to be in a nominating committee, and what you answered',
    },
    purpose: {
      nb: 'At de som setter sammen valgkomiteen, kan ta kontakt',
      nn: 'At dei som set saman valkomiteen, kan ta kontakt',
      en: 'So that those who set up the committee can get in touch',
    },
    keeps: {
      nb: 'Ett år etter møtet, eller 30 dager etter at du sa nei',
      nn: 'Eitt år etter møtet, eller 30 dagar etter at du sa nei',
      en: 'A year after the meeting, or 30 days after you said no',
    },
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      session_id: 'nothing',
      at: 'nothing',
      said_yes_at: 'nothing',
      said_no_at: 'nothing',
      said_by: 'nothing',
      noted_by: 'pseudonym',
    },
  },
}
