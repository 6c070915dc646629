import type { CatalogueOf } from '../platform/i18n/index.ts'
import { activities } from './texts/activities.nb.ts'
import { agenda } from './texts/agenda.nb.ts'
import { appointments } from './texts/appointments.nb.ts'
import { atDesk } from './texts/at-desk.nb.ts'
import { brakes } from './texts/brakes.nb.ts'
import { common } from './texts/common.nb.ts'
import { counter } from './texts/counter.nb.ts'
import { desk } from './texts/desk.nb.ts'
import { enquiries } from './texts/enquiries.nb.ts'
import { grants } from './texts/grants.nb.ts'
import { history } from './texts/history.nb.ts'
import { hostMessage } from './texts/host-message.nb.ts'
import { volunteerMessage } from './texts/volunteer-message.nb.ts'
import { hours } from './texts/hours.nb.ts'
import { hubs } from './texts/hubs.nb.ts'
import { inclusion } from './texts/inclusion.nb.ts'
import { met } from './texts/met.nb.ts'
import { nomination } from './texts/nomination.nb.ts'
import { nouns } from './texts/nouns.nb.ts'
import { organisations } from './texts/organisations.nb.ts'
import { own } from './texts/own.nb.ts'
import { outbox } from './texts/outbox.nb.ts'
import { privacy } from './texts/privacy.nb.ts'
import { proposals } from './texts/proposals.nb.ts'
import { suggestions } from './texts/suggestions.nb.ts'
import { records } from './texts/records.nb.ts'
import { requirements } from './texts/requirements.nb.ts'
import { roomChoice } from './texts/room-choice.nb.ts'
import { roomDay } from './texts/room-day.nb.ts'
import { rooms } from './texts/rooms.nb.ts'
import { meetings } from './texts/meetings.nb.ts'
import { elections } from './texts/elections.nb.ts'
import { seats } from './texts/seats.nb.ts'
import { setUp } from './texts/set-up.nb.ts'
import { signUps } from './texts/sign-ups.nb.ts'
import { sheet } from './texts/sheet.nb.ts'
import { signUpAsks } from './texts/sign-up-asks.nb.ts'
import { templates } from './texts/templates.nb.ts'
import { volunteers } from './texts/volunteers.nb.ts'

/** What the staff's pages say, a file for each part. */
export const nb = {
  ...common,
  activities,
  agenda,
  appointments,
  atDesk,
  brakes,
  counter,
  desk,
  enquiries,
  grants,
  history,
  hostMessage,
  volunteerMessage,
  hours,
  hubs,
  inclusion,
  met,
  nomination,
  nouns,
  organisations,
  outbox,
  own,
  privacy,
  proposals,
  suggestions,
  records,
  requirements,
  roomChoice,
  roomDay,
  rooms,
  meetings,
  elections,
  seats,
  setUp,
  signUps,
  sheet,
  signUpAsks,
  templates,
  volunteers,
}

export type WorkTexts = CatalogueOf<typeof nb>
