import { Hono } from 'hono'
import { staff } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { changePage, undoChange } from '../history/change-page.tsx'
import { historyPage } from '../history/list-page.tsx'
import { editHoursPage, newHoursPage, saveHours } from '../hours/edit-page.tsx'
import { hoursListPage } from '../hours/list-page.tsx'
import { removeHours, removeHoursPage } from '../hours/remove-page.tsx'
import { editItemPage, newItemPage, saveItem } from '../items/edit-page.tsx'
import { listPage } from '../items/list-page.tsx'
import { removePage, removeThing } from '../items/remove-page.tsx'
import { changeElection, countVotes, electionPage } from '../elections/election-page.tsx'
import { electionsPage, startElection } from '../elections/elections-page.tsx'
import { foundingPage, saveFounding } from '../founding/founding-page.tsx'
import { candidatesPage, moveOne } from '../nomination/candidates-page.tsx'
import { listPage as recommendationPage, saveList } from '../nomination/list-page.tsx'
import { newCandidatePage, saveCandidate } from '../nomination/new-candidate-page.tsx'
import { BODY_NOUNS, bodyText, PROVIDER_NOUNS, providerNews, providerText } from '../nouns/own.ts'
import { changeSeat, seatList, seatsPage } from '../seats/seats-page.tsx'
import { contactPage, saveContact } from '../contact-times/contact-page.tsx'
import { addToItem, papersPage, takeAway } from '../papers/papers-page.tsx'
import { remindersPage, saveReminders } from '../reminders/reminders-page.tsx'
import { addRules, rulesPage } from '../body-rules/rules-page.tsx'
import { saveStep, stepsPage } from '../set-up/steps-page.tsx'
import { bodyPage } from './body-page.tsx'
import { providerPage } from './provider-page.tsx'

const PROVIDER = '/arbeid/tilbyder/:provider'
const AT_HUB = `${PROVIDER}/torg/:hub`
const BODY = '/arbeid/utvalg/:body'
const may = staff('provider.edit', 'provider')
const see = staff('body.see', 'body')
const write = staff('body.edit', 'body')
const room = staff('nomination.see', 'body')

/** What a provider edits of its own, at whichever hub, and a body of its text. The same pages as the hub's, with the rest left out. */
export const ownRoutes = new Hono<Env>()
  .get(PROVIDER, may, providerPage)
  .get(`${PROVIDER}/historikk`, may, historyPage)
  .get(`${PROVIDER}/historikk/:nr`, may, changePage)
  .post(`${PROVIDER}/historikk/:nr/angre`, may, undoChange)
  .get(`${PROVIDER}/tekst`, may, editItemPage(providerText))
  .post(`${PROVIDER}/tekst`, may, saveItem(providerText, 'known'))
  .get(`${AT_HUB}/tider`, may, hoursListPage)
  .get(`${AT_HUB}/tider/ny`, may, newHoursPage)
  .post(`${AT_HUB}/tider/ny`, may, saveHours('new'))
  .get(`${AT_HUB}/tider/:key`, may, editHoursPage)
  .post(`${AT_HUB}/tider/:key`, may, saveHours('known'))
  .get(`${AT_HUB}/tider/:key/fjern`, may, removeHoursPage)
  .post(`${AT_HUB}/tider/:key/fjern`, may, removeHours)
  .get(BODY, see, bodyPage)
  .get(`${BODY}/historikk`, see, historyPage)
  .get(`${BODY}/historikk/:nr`, see, changePage)
  .post(`${BODY}/historikk/:nr/angre`, write, undoChange)
  .get(`${BODY}/verv`, write, seatsPage)
  .post(`${BODY}/verv`, write, changeSeat)
  .post(`${BODY}/verv/oppnevning`, room, seatList)
  .get(`${BODY}/valg`, see, electionsPage)
  .post(`${BODY}/valg`, write, startElection)
  .get(`${BODY}/valg/:nr`, see, electionPage)
  .post(`${BODY}/valg/:nr`, write, changeElection)
  .post(`${BODY}/valg/:nr/telling`, see, countVotes)
  .get(`${BODY}/trinn`, write, stepsPage)
  .post(`${BODY}/trinn`, write, saveStep)
  .get(`${BODY}/stiftelse`, write, foundingPage)
  .post(`${BODY}/stiftelse`, write, saveFounding)
  .get(`${BODY}/treffetid`, write, contactPage)
  .post(`${BODY}/treffetid`, write, saveContact)
  .get(`${BODY}/sakspapirer`, write, papersPage)
  .post(`${BODY}/sakspapirer`, write, addToItem)
  .post(`${BODY}/sakspapirer/fjern`, write, takeAway)
  .get(`${BODY}/paaminnelser`, write, remindersPage)
  .post(`${BODY}/paaminnelser`, write, saveReminders)
  .get(`${BODY}/regler`, write, rulesPage)
  .post(`${BODY}/regler`, write, addRules)
  .get(`${BODY}/kandidater`, room, candidatesPage)
  .post(`${BODY}/kandidater`, room, moveOne)
  .get(`${BODY}/innstilling`, room, recommendationPage)
  .post(`${BODY}/innstilling`, room, saveList)
  .get(`${BODY}/kandidater/ny`, room, newCandidatePage)
  .post(`${BODY}/kandidater/ny`, room, saveCandidate)
  .get(`${BODY}/tekst`, write, editItemPage(bodyText))
  .post(`${BODY}/tekst`, write, saveItem(bodyText, 'known'))

const LISTS = [
  ...PROVIDER_NOUNS.map((noun) => ({ at: AT_HUB, noun, may })),
  { at: PROVIDER, noun: providerNews, may },
  ...BODY_NOUNS.map((noun) => ({ at: BODY, noun, may: write })),
]
for (const { at, noun, may } of LISTS) {
  const list = `${at}/${noun.path}`
  ownRoutes.get(list, may, listPage(noun))
  ownRoutes.get(`${list}/ny`, may, newItemPage(noun))
  ownRoutes.post(`${list}/ny`, may, saveItem(noun, 'new'))
  ownRoutes.get(`${list}/:key`, may, editItemPage(noun))
  ownRoutes.post(`${list}/:key`, may, saveItem(noun, 'known'))
  ownRoutes.get(`${list}/:key/fjern`, may, removePage(noun))
  ownRoutes.post(`${list}/:key/fjern`, may, removeThing(noun))
}
