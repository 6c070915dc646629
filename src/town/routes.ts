import { Hono } from 'hono'
import { open } from '../platform/access/index.ts'
import type { Env } from '../platform/http/context.ts'
import { contactPage, sendQuestion } from './act/contact-page.tsx'
import { followingPage, saveFollowing, stopAll } from './act/following-page.tsx'
import { questionPage as changeQuestionPage, saveQuestion } from './act/question-page.tsx'
import { follow, followMany, followManyPage, followPage } from './act/follow-page.tsx'
import { activitiesFeed } from './activities/feed.ts'
import { activitiesCalendar, activityCalendar } from './activities/calendar.ts'
import { activityPosterPage } from './activities/activity-poster-page.tsx'
import { monthPage } from './activities/month-page.tsx'
import { programmePosterPage } from './activities/programme-poster-page.tsx'
import { townMonthPage } from './activities/town-month-page.tsx'
import { programmePage } from './activities/programme-page.tsx'
import { activitiesPage } from './activities/list-page.tsx'
import { activityPage } from './activities/activity-page.tsx'
import { bodyPage } from './bodies/body-page.tsx'
import { foundingMinutesPage } from './bodies/founding-page.tsx'
import { electionPage } from './bodies/election-page.tsx'
import { interestPage, sendSitting } from './bodies/interest-page.tsx'
import { sendSitAnswer, sitAnswerPage } from './bodies/sit-answer-page.tsx'
import { sitPage } from './bodies/sit-page.tsx'
import { democracyPage } from './bodies/democracy-page.tsx'
import { placePage } from './bodies/place-page.tsx'
import { bodiesPage } from './bodies/list-page.tsx'
import { casePage } from './cases/case-page.tsx'
import { casesPage } from './cases/list-page.tsx'
import { hearingPage } from './cases/hearing-page.tsx'
import { hearingsPage } from './cases/hearings-page.tsx'
import { referralPage } from './referrals/referral-page.tsx'
import { mattersPage } from './matters/matters-page.tsx'
import { bodyMeetingsFeed } from './meetings/meetings-feed.ts'
import { paperFile } from './meetings/paper-file.ts'
import { meetingPage } from './meetings/meeting-page.tsx'
import { meetingsPage } from './meetings/list-page.tsx'
import { caseworkerCalendar } from './calendar/caseworker-feed.ts'
import { ownCalendar } from './calendar/feed.ts'
import { calendarPage, endOwnCalendar, makeOwnCalendar } from './calendar/page.tsx'
import { embedPage } from './embed/embed-page.tsx'
import { oembed } from './embed/oembed.ts'
import { openDataCatalogue, openDataFile } from './open-data/files.ts'
import { openDataPage } from './open-data/page.tsx'
import { dayAsked } from './day-asked.tsx'
import { aboutPage } from './duty/about-page.tsx'
import { accessibilityPage } from './duty/accessibility-page.tsx'
import { cookiesPage } from './duty/cookies-page.tsx'
import { privacyPage } from './duty/privacy-page.tsx'
import { hoursCalendar } from './feeds/hours-calendar.ts'
import { newsFeed } from './feeds/news-feed.ts'
import { sitemapXml } from './feeds/sitemap.ts'
import { findPage } from './find/page.tsx'
import { frontPage } from './front/page.tsx'
import { historyPage } from './hub/history-page.tsx'
import { hoursPage } from './hub/hours-page.tsx'
import { hubPage } from './hub/page.tsx'
import { listPage } from './list/page.tsx'
import { mapPage } from './map/page.tsx'
import { newsItemPage, newsPage } from './news/page.tsx'
import { posterPage } from './paper/poster-page.tsx'
import { wallPage } from './paper/wall-page.tsx'
import { providerPage } from './provider/page.tsx'
import { proposalsPage } from './proposals/list-page.tsx'
import { joinPage, sendJoin } from './proposals/join-page.tsx'
import { proposalPage } from './proposals/proposal-page.tsx'
import { proposePage, sendProposal, toPropose } from './proposals/propose-page.tsx'
import { answer as answerSuggestion, suggestionPage } from './proposals/suggestion-page.tsx'
import { committeeAnswerPage, sendCommitteeAnswer } from './public-meeting/answer-page.tsx'
import { committeePage, sendInterest } from './public-meeting/committee-page.tsx'
import { livePage } from './public-meeting/live-page.tsx'
import { questionPage, sendQuestion as sendMeetingQuestion } from './public-meeting/question-page.tsx'
import { reportsFeed } from './public-meeting/reports-feed.ts'
import { screenPage } from './public-meeting/screen-page.tsx'
import { sendSupport } from './public-meeting/support.ts'
import { borrowPage, sendBorrowing } from './rooms/borrow-page.tsx'
import { datesPage, sendDates } from './rooms/dates-page.tsx'
import { roomsPage } from './rooms/rooms-page.tsx'
import { bookPage, sendBooking } from './services/book-page.tsx'
import { chooseTime } from './services/choose-time.ts'
import { sameAgain } from './services/met-before.ts'
import { linePage, sendWish } from './services/line-page.tsx'
import { movePage, sendMove } from './services/move-page.tsx'
import { sendEarlier, sendTimeAnswer, timeOfferPage } from './services/offer-page.tsx'
import { timesPage } from './services/times-page.tsx'
import { servicesPage } from './services/list-page.tsx'
import { servicePage } from './services/service-page.tsx'
import { kioskPage, sendTicket } from './queue/kiosk-page.tsx'
import { queueScreen } from './queue/screen-page.tsx'
import { ticketPage } from './queue/ticket-page.tsx'
import { askedPage } from './asked/page.tsx'
import { askedWall } from './asked/wall-page.tsx'
import { searchPage } from './search/page.tsx'
import { offerPage, sendAnswer } from './sign-up/offer-page.tsx'
import { sendSignUp, signUpPage } from './sign-up/sign-up-page.tsx'
import { attestPage } from './volunteers/attest-page.tsx'
import { offerHelpPage, sendHelp } from './volunteers/offer-help-page.tsx'
import { volunteersPage } from './volunteers/list-page.tsx'
import { needPage } from './volunteers/need-page.tsx'
import { suggestionRoutes } from './suggestions/routes.ts'
import { sendShifts, shiftsPage } from './volunteers/shifts-page.tsx'

/** What several features show together, one line per address. All of it is open to everybody. */
export const townRoutes = new Hono<Env>()
  .route('/', suggestionRoutes)
  .get('/', open, dayAsked, frontPage)
  .get('/aktiviteter', open, dayAsked, activitiesPage)
  .get('/aktiviteter/atom', open, activitiesFeed)
  .get('/aktiviteter/kalender', open, activitiesCalendar)
  .get('/aktiviteter/maned', open, dayAsked, townMonthPage)
  .get('/foresla', open, toPropose)
  .get('/aktiviteter/foresla', open, proposePage)
  .post('/aktiviteter/foresla', open, sendProposal)
  .get('/aktiviteter/forslag', open, proposalsPage)
  .get('/aktiviteter/forslag/:nr', open, proposalPage)
  .get('/aktiviteter/forslag/:nr/bli-med', open, joinPage)
  .post('/aktiviteter/forslag/:nr/bli-med', open, sendJoin)
  .get('/kvittering/:token/forslag', open, suggestionPage)
  .post('/kvittering/:token/forslag', open, answerSuggestion)
  .get('/aktiviteter/:key', open, dayAsked, activityPage)
  .get('/aktiviteter/:key/kalender', open, activityCalendar)
  .get('/aktiviteter/:key/pamelding', open, signUpPage)
  .post('/aktiviteter/:key/pamelding', open, sendSignUp)
  .get('/aktiviteter/:key/pamelding/:occurrence', open, signUpPage)
  .post('/aktiviteter/:key/pamelding/:occurrence', open, sendSignUp)
  .get('/kvittering/:token/plass', open, offerPage)
  .post('/kvittering/:token/plass', open, sendAnswer)
  .get('/aktiviteter/:key/plakat', open, dayAsked, activityPosterPage)
  .get('/mote/atom', open, reportsFeed)
  .get('/mote/:key/:occurrence', open, livePage)
  .get('/mote/:key/:occurrence/sporsmal', open, questionPage)
  .post('/mote/:key/:occurrence/sporsmal', open, sendMeetingQuestion)
  .post('/mote/:key/:occurrence/stotte', open, sendSupport)
  .get('/mote/:key/:occurrence/valgkomite', open, committeePage)
  .post('/mote/:key/:occurrence/valgkomite', open, sendInterest)
  .get('/mote/:key/:occurrence/lerret', open, screenPage)
  .get('/kvittering/:token/valgkomite', open, committeeAnswerPage)
  .post('/kvittering/:token/valgkomite', open, sendCommitteeAnswer)
  .get('/frivillig', open, volunteersPage)
  .get('/frivillig/:key', open, needPage)
  .get('/frivillig/:key/pamelding', open, offerHelpPage)
  .post('/frivillig/:key/pamelding', open, sendHelp)
  .get('/kvittering/:token/vakter', open, shiftsPage)
  .post('/kvittering/:token/vakter', open, sendShifts)
  .get('/kvittering/:token/bekreftelse-frivillig', open, attestPage)
  .get('/timer', open, dayAsked, servicesPage)
  .get('/timer/:key', open, dayAsked, servicePage)
  .get('/timer/:key/tid', open, timesPage)
  .post('/timer/:key/tid', open, chooseTime)
  .get('/timer/:key/bestill', open, bookPage)
  .post('/timer/:key/bestill', open, sendBooking)
  .get('/timer/:key/venteliste', open, linePage)
  .post('/timer/:key/venteliste', open, sendWish)
  .get('/kvittering/:token/tilbud', open, timeOfferPage)
  .post('/kvittering/:token/tilbud', open, sendTimeAnswer)
  .post('/kvittering/:token/tidligere', open, sendEarlier)
  .get('/kvittering/:token/igjen', open, sameAgain)
  .get('/kvittering/:token/ny-tid', open, movePage)
  .post('/kvittering/:token/ny-tid', open, sendMove)
  .get('/finn', open, dayAsked, findPage)
  .get('/du-spurte', open, dayAsked, askedPage)
  .get('/torg/:hub/du-spurte', open, dayAsked, askedPage)
  .get('/torg/:hub/du-spurte/skjerm', open, askedWall)
  .get('/kart', open, dayAsked, mapPage)
  .get('/sok', open, dayAsked, searchPage)
  .get('/torg', open, dayAsked, listPage)
  .get('/torg/:hub', open, dayAsked, hubPage)
  .get('/torg/:hub/apningstider', open, dayAsked, hoursPage)
  .get('/torg/:hub/historie', open, dayAsked, historyPage)
  .get('/torg/:hub/kalender', open, hoursCalendar)
  .get('/torg/:hub/lokaler', open, roomsPage)
  .get('/torg/:hub/lokaler/:rom', open, borrowPage)
  .post('/torg/:hub/lokaler/:rom', open, sendBorrowing)
  .get('/kvittering/:token/lokaldager', open, datesPage)
  .post('/kvittering/:token/lokaldager', open, sendDates)
  .get('/torg/:hub/kolapp', open, kioskPage)
  .post('/torg/:hub/kolapp', open, sendTicket)
  .get('/torg/:hub/koskjerm', open, queueScreen)
  .get('/kvittering/:token/kolapp', open, ticketPage)
  .get('/torg/:hub/plakat', open, dayAsked, posterPage)
  .get('/torg/:hub/skjerm', open, wallPage)
  .get('/torg/:hub/innfelt', open, embedPage)
  .get('/oembed', open, oembed)
  .get('/torg/:hub/program', open, dayAsked, programmePage)
  .get('/torg/:hub/program/maned', open, dayAsked, monthPage)
  .get('/torg/:hub/program/plakat', open, dayAsked, programmePosterPage)
  .get('/torg/:hub/nytt/atom', open, newsFeed)
  .get('/torg/:hub/nytt/:key', open, dayAsked, newsItemPage)
  .get('/tilbyder/:slug', open, dayAsked, providerPage)
  .get('/folg', open, followManyPage)
  .post('/folg', open, followMany)
  .get('/kvittering/:token/sporsmal', open, changeQuestionPage)
  .post('/kvittering/:token/sporsmal', open, saveQuestion)
  .get('/kvittering/:token/folg', open, followingPage)
  .post('/kvittering/:token/folg', open, saveFollowing)
  .post('/kvittering/:token/stopp-alt', open, stopAll)
  .get('/kvittering/:token/kalender', open, calendarPage)
  .post('/kvittering/:token/kalender', open, makeOwnCalendar)
  .post('/kvittering/:token/kalender/slutt', open, endOwnCalendar)
  .get('/kalender/:file', open, ownCalendar)
  .get('/kalender/stilling/:file', open, caseworkerCalendar)
  .get('/folg/:slag/:slug', open, followPage)
  .post('/folg/:slag/:slug', open, follow)
  .get('/kontakt/:slag/:slug', open, contactPage)
  .post('/kontakt/:slag/:slug', open, sendQuestion)
  .get('/nytt', open, dayAsked, newsPage)
  .get('/nytt/atom', open, newsFeed)
  .get('/nytt/:key', open, dayAsked, newsItemPage)
  .get('/naerdemokrati', open, dayAsked, democracyPage)
  .get('/naerdemokrati/:place', open, dayAsked, placePage)
  .get('/organ', open, dayAsked, bodiesPage)
  .get('/organ/:slug', open, dayAsked, bodyPage)
  .get('/organ/:slug/saker', open, dayAsked, mattersPage)
  .get('/saker', open, dayAsked, casesPage)
  .get('/saker/:organ/:aar/:nr', open, dayAsked, casePage)
  .get('/organ/:slug/sitte', open, sitPage)
  .get('/organ/:slug/sitte/interesse', open, interestPage)
  .post('/organ/:slug/sitte/interesse', open, sendSitting)
  .get('/organ/:slug/valg/:nr', open, electionPage)
  .get('/organ/:slug/stiftelse', open, foundingMinutesPage)
  .get('/kvittering/:token/utvalg', open, sitAnswerPage)
  .post('/kvittering/:token/utvalg', open, sendSitAnswer)
  .get('/organ/:slug/sendt/:nr', open, dayAsked, referralPage)
  .get('/organ/:slug/moter/:nr', open, dayAsked, meetingPage)
  .get('/organ/:slug/moter/:nr/papir/:papir', open, paperFile)
  .get('/moter', open, dayAsked, meetingsPage)
  .get('/moter/atom', open, bodyMeetingsFeed)
  .get('/horinger', open, dayAsked, hearingsPage)
  .get('/horinger/:key', open, dayAsked, hearingPage)
  .get('/om', open, dayAsked, aboutPage)
  .get('/tilgjengelighet', open, accessibilityPage)
  .get('/personvern', open, privacyPage)
  .get('/informasjonskapsler', open, cookiesPage)
  .get('/apne-data', open, openDataPage)
  .get('/apne-data/katalog/:form', open, openDataCatalogue)
  .get('/apne-data/:sett/:form', open, openDataFile)
  .get('/sitemap.xml', open, sitemapXml)
