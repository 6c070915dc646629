import { Hono } from 'hono'
import { staff, type ActKinds } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { callsPage, tick } from '../calls/calls-page.tsx'
import { lettersPage, saveAddress } from '../calls/letters-page.tsx'
import { answerAskedAtDesk } from './answer-asked.ts'
import { answerInvitationAtDesk } from './answer-invitation.ts'
import { ask, askPage } from './ask-page.tsx'
import { calendarAtDeskPage, endCalendarAtDesk, makeCalendarAtDesk } from './calendar-page.tsx'
import { claim, claimPage } from './claim-page.tsx'
import { counterPage, searchCounter } from './counter-page.tsx'
import { confirmHere, sendNewDigits } from './digits-asked.ts'
import { followingPage, saveFollowing } from './following-page.tsx'
import { follow, followPage } from './follow-page.tsx'
import { answerSuggestionAtDesk } from '../proposals/answer-at-desk.ts'
import { proposeAtDeskPage, registerProposal } from '../proposals/at-desk.tsx'
import { joinAtDeskPage, registerJoin } from '../proposals/join-at-desk.tsx'
import { registerSitting, sittingPage } from '../nomination/desk-page.tsx'
import { registerSuggestion, suggestAtDeskPage } from '../suggestions/at-desk.tsx'
import { mapAtDeskPage } from '../suggestions/map-at-desk.tsx'
import { registerSupport, supportAtDeskPage } from '../suggestions/support-at-desk.tsx'
import { askMeetingPage, registerMeetingQuestion } from '../public-meetings/ask-at-desk.tsx'
import { registerInterest, registerPage } from '../public-meetings/register-page.tsx'
import { datesAtDeskPage, giveBackAtDesk } from '../rooms/dates-at-desk.tsx'
import { registerRoom, roomPage } from '../rooms/room-page.tsx'
import { answerAtDesk } from '../sign-ups/answer-at-desk.ts'
import { registerSignUp, signUpPage } from '../sign-ups/sign-up-page.tsx'
import { metPage, registerMet } from './met-page.tsx'
import { changeShiftsAtDesk, shiftsAtDeskPage } from '../volunteers/shifts-at-desk.tsx'
import { registerVolunteer, volunteerPage } from '../volunteers/desk-page.tsx'
import { appointmentPage, registerAppointment } from '../appointments/desk-page.tsx'
import { lineAtDeskPage, registerWish } from '../appointments/line-page.tsx'
import { earlierAtDesk, moveAtDesk, moveAtDeskPage } from '../appointments/move-page.tsx'
import { slipPage } from './receipt-page.tsx'
import { replaceAddressAtDesk } from './replace-address.ts'
import { cancelAtDesk, stopAllAtDesk, takeUpAtDesk } from './turn-act.ts'
import { questionPage, saveQuestion } from './question-page.tsx'
import { shieldAtDesk } from './shield-at-desk.tsx'

const may = staff('desk.act', 'anywhere')

/** The desk and its call list. Which hubs somebody serves is asked in each query. */
export function counterRoutes(kinds: ActKinds): Hono<Env> {
  return new Hono<Env>()
    .get('/arbeid/skranke', may, counterPage)
    .post('/arbeid/skranke', may, searchCounter)
    .get('/arbeid/skranke/folg', may, followPage)
    .post('/arbeid/skranke/folg', may, follow)
    .get('/arbeid/skranke/sporsmal', may, askPage)
    .post('/arbeid/skranke/sporsmal', may, ask)
    .get('/arbeid/skranke/organisasjon', may, claimPage)
    .post('/arbeid/skranke/organisasjon', may, claim)
    .get('/arbeid/skranke/hvem', may, metPage)
    .post('/arbeid/skranke/hvem', may, registerMet)
    .get('/arbeid/skranke/pamelding', may, signUpPage)
    .post('/arbeid/skranke/pamelding', may, registerSignUp)
    .get('/arbeid/skranke/lokale', may, roomPage)
    .post('/arbeid/skranke/lokale', may, registerRoom)
    .get('/arbeid/skranke/frivillig', may, volunteerPage)
    .post('/arbeid/skranke/frivillig', may, registerVolunteer)
    .get('/arbeid/skranke/time', may, appointmentPage)
    .post('/arbeid/skranke/time', may, registerAppointment)
    .get('/arbeid/skranke/ventetime', may, lineAtDeskPage)
    .post('/arbeid/skranke/ventetime', may, registerWish)
    .get('/arbeid/ringeliste', may, callsPage)
    .post('/arbeid/ringeliste', may, tick)
    .get('/arbeid/ringeliste/brev', may, lettersPage)
    .post('/arbeid/ringeliste/brev', may, saveAddress)
    .route('/', takingPart)
    .route('/', receiptRoutes(kinds))
}

/** What somebody proposes, asks or will sit in, told at the desk. */
const takingPart = new Hono<Env>()
  .get('/arbeid/skranke/valgkomite', may, registerPage)
  .post('/arbeid/skranke/valgkomite', may, registerInterest)
  .get('/arbeid/skranke/motesporsmal', may, askMeetingPage)
  .post('/arbeid/skranke/motesporsmal', may, registerMeetingQuestion)
  .get('/arbeid/skranke/utvalg', may, sittingPage)
  .post('/arbeid/skranke/utvalg', may, registerSitting)
  .get('/arbeid/skranke/forslag', may, proposeAtDeskPage)
  .post('/arbeid/skranke/forslag', may, registerProposal)
  .get('/arbeid/skranke/forslag/bli-med', may, joinAtDeskPage)
  .post('/arbeid/skranke/forslag/bli-med', may, registerJoin)
  .get('/arbeid/skranke/innspill', may, suggestAtDeskPage)
  .post('/arbeid/skranke/innspill', may, registerSuggestion)
  .get('/arbeid/skranke/innspill/kart', may, mapAtDeskPage)
  .get('/arbeid/skranke/innspill/stotte', may, supportAtDeskPage)
  .post('/arbeid/skranke/innspill/stotte', may, registerSupport)

/** What is done with an act that is found again. */
function receiptRoutes(kinds: ActKinds): Hono<Env> {
  return new Hono<Env>()
    .post('/arbeid/skranke/kvittering/:id/endring', may, answerSuggestionAtDesk)
    .post('/arbeid/skranke/kvittering/:id/plass', may, answerAtDesk)
    .post('/arbeid/skranke/kvittering/:id/svar', may, answerAskedAtDesk(kinds))
    .post('/arbeid/skranke/kvittering/:id/invitasjon', may, answerInvitationAtDesk(kinds))
    .get('/arbeid/skranke/kvittering/:id', may, slipPage(kinds))
    .get('/arbeid/skranke/kvittering/:id/folg', may, followingPage)
    .post('/arbeid/skranke/kvittering/:id/folg', may, saveFollowing)
    .get('/arbeid/skranke/kvittering/:id/sporsmal', may, questionPage)
    .post('/arbeid/skranke/kvittering/:id/sporsmal', may, saveQuestion)
    .get('/arbeid/skranke/kvittering/:id/vakter', may, shiftsAtDeskPage)
    .post('/arbeid/skranke/kvittering/:id/vakter', may, changeShiftsAtDesk)
    .get('/arbeid/skranke/kvittering/:id/lokaldager', may, datesAtDeskPage)
    .post('/arbeid/skranke/kvittering/:id/lokaldager', may, giveBackAtDesk)
    .get('/arbeid/skranke/kvittering/:id/ny-tid', may, moveAtDeskPage)
    .post('/arbeid/skranke/kvittering/:id/ny-tid', may, moveAtDesk)
    .post('/arbeid/skranke/kvittering/:id/tidligere', may, earlierAtDesk)
    .post('/arbeid/skranke/kvittering/:id/avlysning', may, cancelAtDesk(kinds))
    .post('/arbeid/skranke/kvittering/:id/likevel', may, takeUpAtDesk(kinds))
    .post('/arbeid/skranke/kvittering/:id/adresse', may, replaceAddressAtDesk(kinds))
    .post('/arbeid/skranke/kvittering/:id/bekreftelse', may, confirmHere(kinds))
    .post('/arbeid/skranke/kvittering/:id/ny-kode', may, sendNewDigits(kinds))
    .get('/arbeid/skranke/kvittering/:id/kalender', may, calendarAtDeskPage(kinds))
    .post('/arbeid/skranke/kvittering/:id/kalender', may, makeCalendarAtDesk(kinds))
    .post('/arbeid/skranke/kvittering/:id/kalender/slutt', may, endCalendarAtDesk(kinds))
    .post('/arbeid/skranke/kvittering/:id/stopp-alt', may, stopAllAtDesk(kinds))
    .post('/arbeid/skranke/kvittering/:id/skjerming', may, shieldAtDesk)
}
