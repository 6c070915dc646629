import { activities } from './texts/activities.en.ts'
import { agenda } from './texts/agenda.en.ts'
import { appointments } from './texts/appointments.en.ts'
import { atDesk } from './texts/at-desk.en.ts'
import { brakes } from './texts/brakes.en.ts'
import { common } from './texts/common.en.ts'
import { counter } from './texts/counter.en.ts'
import { desk } from './texts/desk.en.ts'
import { enquiries } from './texts/enquiries.en.ts'
import { grants } from './texts/grants.en.ts'
import { history } from './texts/history.en.ts'
import { hostMessage } from './texts/host-message.en.ts'
import { volunteerMessage } from './texts/volunteer-message.en.ts'
import { hours } from './texts/hours.en.ts'
import { hubs } from './texts/hubs.en.ts'
import { inclusion } from './texts/inclusion.en.ts'
import { met } from './texts/met.en.ts'
import { nomination } from './texts/nomination.en.ts'
import { nouns } from './texts/nouns.en.ts'
import { organisations } from './texts/organisations.en.ts'
import { own } from './texts/own.en.ts'
import { outbox } from './texts/outbox.en.ts'
import { privacy } from './texts/privacy.en.ts'
import { proposals } from './texts/proposals.en.ts'
import { suggestions } from './texts/suggestions.en.ts'
import { records } from './texts/records.en.ts'
import { requirements } from './texts/requirements.en.ts'
import { roomChoice } from './texts/room-choice.en.ts'
import { roomDay } from './texts/room-day.en.ts'
import { rooms } from './texts/rooms.en.ts'
import { meetings } from './texts/meetings.en.ts'
import { elections } from './texts/elections.en.ts'
import { seats } from './texts/seats.en.ts'
import { setUp } from './texts/set-up.en.ts'
import { signUps } from './texts/sign-ups.en.ts'
import { sheet } from './texts/sheet.en.ts'
import { signUpAsks } from './texts/sign-up-asks.en.ts'
import { templates } from './texts/templates.en.ts'
import { volunteers } from './texts/volunteers.en.ts'
import type { WorkTexts } from './texts.nb.ts'

export const en: WorkTexts = {
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
