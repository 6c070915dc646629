import { activities } from './texts/activities.nn.ts'
import { agenda } from './texts/agenda.nn.ts'
import { appointments } from './texts/appointments.nn.ts'
import { atDesk } from './texts/at-desk.nn.ts'
import { brakes } from './texts/brakes.nn.ts'
import { common } from './texts/common.nn.ts'
import { counter } from './texts/counter.nn.ts'
import { desk } from './texts/desk.nn.ts'
import { enquiries } from './texts/enquiries.nn.ts'
import { grants } from './texts/grants.nn.ts'
import { history } from './texts/history.nn.ts'
import { hostMessage } from './texts/host-message.nn.ts'
import { volunteerMessage } from './texts/volunteer-message.nn.ts'
import { hours } from './texts/hours.nn.ts'
import { hubs } from './texts/hubs.nn.ts'
import { inclusion } from './texts/inclusion.nn.ts'
import { met } from './texts/met.nn.ts'
import { nomination } from './texts/nomination.nn.ts'
import { nouns } from './texts/nouns.nn.ts'
import { organisations } from './texts/organisations.nn.ts'
import { own } from './texts/own.nn.ts'
import { outbox } from './texts/outbox.nn.ts'
import { privacy } from './texts/privacy.nn.ts'
import { proposals } from './texts/proposals.nn.ts'
import { suggestions } from './texts/suggestions.nn.ts'
import { records } from './texts/records.nn.ts'
import { requirements } from './texts/requirements.nn.ts'
import { roomChoice } from './texts/room-choice.nn.ts'
import { roomDay } from './texts/room-day.nn.ts'
import { rooms } from './texts/rooms.nn.ts'
import { meetings } from './texts/meetings.nn.ts'
import { elections } from './texts/elections.nn.ts'
import { seats } from './texts/seats.nn.ts'
import { setUp } from './texts/set-up.nn.ts'
import { signUps } from './texts/sign-ups.nn.ts'
import { sheet } from './texts/sheet.nn.ts'
import { signUpAsks } from './texts/sign-up-asks.nn.ts'
import { templates } from './texts/templates.nn.ts'
import { volunteers } from './texts/volunteers.nn.ts'
import type { WorkTexts } from './texts.nb.ts'

export const nn: WorkTexts = {
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
