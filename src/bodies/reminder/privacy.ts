import type { PrivacyRegister } from '../../platform/privacy/index.ts'

export const reminderPrivacy: PrivacyRegister = {
  body_reminder: 'nobody',
  body_reminder_address: {
    about: 'staff',
    basis: 'task',
    isPublic: false,
    what: {
      nb: 'Adressen som fristene til et organ sendes til, og hvem som skrev den inn',
      nn: 'Adressa som fristane til eit organ blir sende til, og kven som skreiv ho inn',
      en: 'The address that the deadlines of a body are sent to, and who wrote it',
    },
    purpose: {
      nb: 'At sekretæren får vite om en frist uten å måtte logge inn',
      nn: 'At sekretæren får vite om ein frist utan å måtte logge inn',
      en: 'So that the secretary hears of a deadline without signing in',
    },
    keeps: {
      nb: 'Til den byttes eller tas bort',
      nn: 'Til ho blir bytt eller teken bort',
      en: 'Until it is replaced or taken away',
    },
    columns: { body: 'nothing', email: 'staff', set_by: 'pseudonym', set_at: 'nothing' },
  },
}
