import { activitiesPrivacy } from './activities/index.ts'
import { appointmentsPrivacy } from './appointments/index.ts'
import { bodiesPrivacy } from './bodies/index.ts'
import { casesPrivacy } from './cases/index.ts'
import { chainPrivacy } from './chain/index.ts'
import { hubsPrivacy } from './hubs/index.ts'
import { meetingsPrivacy } from './meetings/index.ts'
import { messagesPrivacy } from './messages/index.ts'
import { organisationsPrivacy, peoplePrivacy } from './people/index.ts'
import { resourcesPrivacy } from './resources/index.ts'
import { suggestionsPrivacy } from './suggestions/index.ts'
import type { Config } from './config.ts'
import type { Localized } from './platform/content/localized.ts'
import { platformPrivacy, type PrivacyRegister, type TableRecord } from './platform/privacy/index.ts'

/** Every table of the database and what it holds about people: one line for each slice. A test holds it against the database. */
export const PRIVACY: PrivacyRegister = {
  ...peoplePrivacy,
  ...activitiesPrivacy,
  ...appointmentsPrivacy,
  ...resourcesPrivacy,
  ...organisationsPrivacy,
  ...chainPrivacy,
  ...suggestionsPrivacy,
  ...hubsPrivacy,
  ...bodiesPrivacy,
  ...casesPrivacy,
  ...meetingsPrivacy,
  ...messagesPrivacy,
  ...platformPrivacy,
}

/** The same, with how long the municipality has chosen to keep its logs. */
export function privacyWith({ keeps }: Pick<Config, 'keeps'>): PrivacyRegister {
  return {
    ...PRIVACY,
    ...kept('audit_entry', keeps.logYears, inYears),
    ...kept('revision', keeps.changesYears, inYears),
    ...kept('role_grant', keeps.rolesYears, afterItsEnd),
  }
}

function kept(table: string, years: number | null, words: (years: number) => Localized): Record<string, TableRecord> {
  const record = PRIVACY[table]
  return years === null || record === undefined || record === 'nobody' ? {} : { [table]: { ...record, keeps: words(years) } }
}

const inYears = (years: number): Localized => ({
  nb: `I ${years} år`,
  nn: `I ${years} år`,
  en: years === 1 ? 'One year' : `${years} years`,
})
const afterItsEnd = (years: number): Localized => ({
  nb: `Til ${years} år etter at rollen er over`,
  nn: `Til ${years} år etter at rolla er over`,
  en: `Until ${years} ${years === 1 ? 'year' : 'years'} after the role has ended`,
})
