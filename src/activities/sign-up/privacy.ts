import type { PrivacyRegister } from '../../platform/privacy/index.ts'

/** Who has signed up for what. */
export const signUpPrivacy: PrivacyRegister = {
  sign_up: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Hva du har meldt deg på, for hvor mange, og om du har plass, venter eller er spurt',
      nn: 'Kva du har meldt deg på, for kor mange, og om du har plass, ventar eller er spurd',
      en: 'What you have signed up for, for how many, and whether you have a place, wait or have been asked',
    },
    purpose: {
      nb: 'At det er plass til dem som kommer, og at du får beskjed',
      nn: 'At det er plass til dei som kjem, og at du får melding',
      en: 'So that there is room for those who come, and you are told',
    },
    keeps: {
      nb: '30 dager etter datoen, eller etter at du meldte deg av',
      nn: '30 dagar etter datoen, eller etter at du melde deg av',
      en: '30 days after the date, or after you cancelled',
    },
    columns: {
      id: 'pseudonym',
      act_id: 'pseudonym',
      person_id: 'pseudonym',
      activity_id: 'nothing',
      session_id: 'nothing',
      size: 'nothing',
      together: 'nothing',
      arrived: 'nothing',
      seated: 'nothing',
      offered: 'nothing',
      reply_by: 'nothing',
      held_until: 'nothing',
      ended_at: 'nothing',
      ended_because: 'nothing',
      claims_first: 'nothing',
      remind_at: 'nothing',
      reminded_at: 'nothing',
      moved_at: 'nothing',
    },
  },
  sign_up_child: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Fornavn og alder på barna du meldte på',
      nn: 'Førenamn og alder på barna du melde på',
      en: 'First name and age of the children you signed up',
    },
    purpose: {
      nb: 'At verten vet hvem som kommer, og at det passer for alderen',
      nn: 'At verten veit kven som kjem, og at det passar for alderen',
      en: 'So that the host knows who is coming, and that it suits their age',
    },
    keeps: { nb: 'Ett døgn etter datoen', nn: 'Eitt døgn etter datoen', en: 'A day after the date' },
    columns: { sign_up_id: 'pseudonym', position: 'nothing', first_name: 'person', age: 'person' },
  },
  sign_up_answer: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: { nb: 'Det du svarte på det verten spurte om', nn: 'Det du svara på det verten spurde om', en: 'What you answered the host' },
    purpose: { nb: 'At verten kan gjøre klart', nn: 'At verten kan gjere klart', en: 'So that the host can make ready' },
    keeps: {
      nb: 'Så mange dager etter datoen som det står ved spørsmålet, høyst 90',
      nn: 'Så mange dagar etter datoen som det står ved spørsmålet, høgst 90',
      en: 'As many days after the date as it says beside the question, 90 at most',
    },
    columns: { sign_up_id: 'pseudonym', question: 'nothing', answer: 'person', keep_days: 'nothing' },
  },
  attendance: {
    about: 'residents',
    basis: 'task',
    isPublic: false,
    what: { nb: 'Om du og dine kom', nn: 'Om du og dine kom', en: 'Whether you and yours came' },
    purpose: {
      nb: 'At plasser som ikke brukes, kan gis til andre',
      nn: 'At plassar som ikkje blir brukte, kan gis til andre',
      en: 'So that places that are not used can be given to others',
    },
    keeps: { nb: 'Like lenge som påmeldingen', nn: 'Like lenge som påmeldinga', en: 'As long as the sign-up' },
    columns: { sign_up_id: 'pseudonym', session_id: 'nothing', came: 'nothing', noted_at: 'nothing', noted_by: 'pseudonym' },
  },
  head_count: 'nobody',
}
