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
import { platformPrivacy, type PrivacyRegister } from './platform/privacy/index.ts'

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
