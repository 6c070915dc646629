import { Hono } from 'hono'
import { staff } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { aboutPage, saveAbout } from './about-page.tsx'
import { datePage, saveDate, settleDate } from './date-page.tsx'
import { endPage, saveEnd } from './end-page.tsx'
import { calendarsPage, changeCalendar, followCalendar } from '../calendars/calendars-page.tsx'
import { activitiesPage } from './list-page.tsx'
import { addActivity, newActivityPage } from './new-page.tsx'
import { activityOverview } from './overview-page.tsx'
import { removeActivityAct, removeActivityPage } from './remove-page.tsx'
import { messagePage, sendMessage } from '../host-message/message-page.tsx'
import { attendeesPage, noteAttendees } from '../sign-ups/attendees-page.tsx'
import { saveSignUpRule, signUpRulePage } from './sign-up-page.tsx'
import { hostMeeting, hostPage } from '../public-meetings/host-page.tsx'
import { planPage, savePlan } from '../public-meetings/plan-page.tsx'
import { noteRecruit, recruitsPage } from '../public-meetings/recruits-page.tsx'
import { reportPage, saveReport } from '../public-meetings/report-page.tsx'
import { sheetPage, takeInSheet } from '../sheet/sheet-page.tsx'
import { saveWhen, whenPage } from './when-page.tsx'

/** What happens at a hub: all of it for those who run the house, and a provider's own for the provider. */
export const activityRoutes = new Hono<Env>()

const SETS = [
  {
    at: '/arbeid/torg/:hub/aktiviteter',
    may: staff('hub.edit', 'hub'),
    seesNames: staff('attendees.see', 'hub'),
    hosts: staff('meeting.host', 'hub'),
  },
  {
    at: '/arbeid/tilbyder/:provider/torg/:hub/aktiviteter',
    may: staff('provider.edit', 'provider'),
    seesNames: staff('attendees.see', 'provider'),
    hosts: staff('meeting.host', 'provider'),
  },
] as const

for (const { at, may, seesNames, hosts } of SETS) {
  const calendars = at.replace('/aktiviteter', '/kalendere')
  activityRoutes.get(calendars, may, calendarsPage)
  activityRoutes.post(calendars, may, followCalendar)
  activityRoutes.post(`${calendars}/:kilde`, may, changeCalendar)
  const sheet = at.replace('/aktiviteter', '/regneark')
  activityRoutes.get(sheet, may, sheetPage)
  activityRoutes.post(sheet, may, takeInSheet)
  activityRoutes.get(at, may, activitiesPage)
  activityRoutes.get(`${at}/ny`, may, newActivityPage)
  activityRoutes.post(`${at}/ny`, may, addActivity)
  activityRoutes.get(`${at}/:key`, may, activityOverview)
  activityRoutes.get(`${at}/:key/om`, may, aboutPage)
  activityRoutes.post(`${at}/:key/om`, may, saveAbout)
  activityRoutes.get(`${at}/:key/nar/:nr`, may, whenPage)
  activityRoutes.post(`${at}/:key/nar/:nr`, may, saveWhen)
  activityRoutes.get(`${at}/:key/dato/:day`, may, datePage)
  activityRoutes.post(`${at}/:key/dato/:day`, may, saveDate)
  activityRoutes.post(`${at}/:key/dato/:day/avgjorelse`, may, settleDate)
  activityRoutes.get(`${at}/:key/pameldte/:day`, seesNames, attendeesPage)
  activityRoutes.post(`${at}/:key/pameldte/:day`, seesNames, noteAttendees)
  activityRoutes.get(`${at}/:key/pameldte/:day/beskjed`, seesNames, messagePage)
  activityRoutes.post(`${at}/:key/pameldte/:day/beskjed`, seesNames, sendMessage)
  activityRoutes.get(`${at}/:key/pamelding`, may, signUpRulePage)
  activityRoutes.post(`${at}/:key/pamelding`, may, saveSignUpRule)
  activityRoutes.get(`${at}/:key/mote`, may, planPage)
  activityRoutes.post(`${at}/:key/mote`, may, savePlan)
  activityRoutes.get(`${at}/:key/mote/:day`, hosts, hostPage)
  activityRoutes.post(`${at}/:key/mote/:day`, hosts, hostMeeting)
  activityRoutes.get(`${at}/:key/referat/:day`, hosts, reportPage)
  activityRoutes.post(`${at}/:key/referat/:day`, hosts, saveReport)
  activityRoutes.get(`${at}/:key/slutt`, may, endPage)
  activityRoutes.post(`${at}/:key/slutt`, may, saveEnd)
  activityRoutes.get(`${at}/:key/fjern`, may, removeActivityPage)
  activityRoutes.post(`${at}/:key/fjern`, may, removeActivityAct)
}

// Who would like to be in a nominating committee is the house's to know, never a provider's.
activityRoutes.get('/arbeid/torg/:hub/aktiviteter/:key/valgkomite/:day', staff('committee.recruit', 'hub'), recruitsPage)
activityRoutes.post('/arbeid/torg/:hub/aktiviteter/:key/valgkomite/:day', staff('committee.recruit', 'hub'), noteRecruit)
