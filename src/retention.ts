import { appointmentsRetention } from './appointments/index.ts'
import { draftRetention, electionRetention, nominationRetention, reminderRetention } from './bodies/index.ts'
import {
  hostMessageRetention,
  meetingRetention,
  proposalRetention,
  signUpRetention,
  volunteerMessageRetention,
  volunteerRetention,
} from './activities/index.ts'
import { messagesRetention } from './messages/index.ts'
import type { Config } from './config.ts'
import { logsRetention, organisationsRetention, peopleRetention } from './people/index.ts'
import type { Recurring } from './platform/jobs/index.ts'
import { runRetention, type RetentionRule } from './platform/privacy/index.ts'
import { resourcesRetention } from './resources/index.ts'
import { suggestionRetention } from './suggestions/index.ts'
import { machineNow } from './platform/time/index.ts'

/** What is forgotten and when, slice by slice: acts before the persons they are for. */
export const RETENTION: readonly RetentionRule[] = [
  ...messagesRetention,
  ...meetingRetention,
  ...signUpRetention,
  ...hostMessageRetention,
  ...proposalRetention,
  ...suggestionRetention,
  ...volunteerMessageRetention,
  ...volunteerRetention,
  ...resourcesRetention,
  ...appointmentsRetention,
  ...nominationRetention,
  ...electionRetention,
  ...draftRetention,
  ...reminderRetention,
  ...organisationsRetention,
  ...peopleRetention,
]

/** The logs too, for as long as the municipality has chosen. */
export const retentionOf = ({ keeps }: Pick<Config, 'keeps'>): readonly RetentionRule[] => [...RETENTION, ...logsRetention(keeps)]

/** Every night. Whoever wants to see beforehand runs `torg retention run --dry-run`. */
export const forgetWhatIsOver: Recurring = {
  name: 'people.forget-what-is-over',
  schedule: '23 2 * * *',
  run: ({ db, clock, config }) => runRetention(db, retentionOf(config), { town: clock.now(), machine: machineNow() }),
}
