import type { PrivacyRegister } from '../platform/privacy/index.ts'

const untilStopped = {
  nb: 'Til 30 dager etter at du slutter å følge',
  nn: 'Til 30 dagar etter at du sluttar å følgje',
  en: 'Until 30 days after you stop following',
}

/** What the tables of this slice hold. */
export const messagesPrivacy: PrivacyRegister = {
  subscription: {
    about: 'residents',
    what: {
      nb: 'Hva du følger, og hvordan du vil høre om det',
      nn: 'Kva du følgjer, og korleis du vil høyre om det',
      en: 'What you follow, and how you want to hear of it',
    },
    purpose: { nb: 'Å si fra om det du vil vite', nn: 'Å seie frå om det du vil vite', en: 'To tell you what you want to know' },
    basis: 'consent',
    keeps: untilStopped,
    isPublic: false,
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      topic: 'nothing',
      about: 'nothing',
      channel: 'nothing',
      rhythm: 'nothing',
      begun_at: 'nothing',
      ended_at: 'nothing',
    },
  },
  tiding: {
    about: 'residents',
    what: { nb: 'Hva vi har sagt fra om', nn: 'Kva vi har sagt frå om', en: 'What we have told you of' },
    purpose: { nb: 'At du får hver beskjed én gang', nn: 'At du får kvar melding éin gong', en: 'So that you get each message once' },
    basis: 'consent',
    keeps: untilStopped,
    isPublic: false,
    columns: {
      id: 'nothing',
      subscription_id: 'pseudonym',
      event_id: 'nothing',
      about: 'nothing',
      title: 'nothing',
      text: 'nothing',
      path: 'nothing',
      due_at: 'nothing',
      told_at: 'nothing',
      told_by: 'pseudonym',
    },
  },
  enquiry: {
    about: 'residents',
    what: { nb: 'Spørsmålet ditt og svaret', nn: 'Spørsmålet ditt og svaret', en: 'Your question and the answer' },
    purpose: { nb: 'Å svare deg', nn: 'Å svare deg', en: 'To answer you' },
    basis: 'task',
    keeps: {
      nb: 'Til ett år etter svaret, eller 30 dager etter at du trekker det',
      nn: 'Til eitt år etter svaret, eller 30 dagar etter at du trekkjer det',
      en: 'Until a year after the answer, or 30 days after you withdraw it',
    },
    isPublic: false,
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      topic: 'nothing',
      body: 'person',
      language: 'nothing',
      at: 'nothing',
      withdrawn_at: 'nothing',
      answer: 'person',
      answered_at: 'nothing',
      answered_by: 'pseudonym',
      rung_at: 'nothing',
      rung_by: 'pseudonym',
    },
  },
}
