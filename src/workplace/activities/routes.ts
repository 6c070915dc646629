import { Hono } from 'hono'
import { staff } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { aboutPage, saveAbout } from './about-page.tsx'
import { datePage, saveDate, settleDate } from './date-page.tsx'
import { endPage, saveEnd } from './end-page.tsx'
import { activitiesPage } from './list-page.tsx'
import { addActivity, newActivityPage } from './new-page.tsx'
import { activityOverview } from './overview-page.tsx'
import { removeActivityAct, removeActivityPage } from './remove-page.tsx'
import { attendeesPage, noteAttendees } from '../sign-ups/attendees-page.tsx'
import { saveSignUpRule, signUpRulePage } from './sign-up-page.tsx'
import { saveWhen, whenPage } from './when-page.tsx'

/** What happens at a hub: all of it for those who run the house, and a provider's own for the provider. */
export const activityRoutes = new Hono<Env>()

const SETS = [
  { at: '/arbeid/torg/:hub/aktiviteter', may: staff('hub.edit', 'hub'), seesNames: staff('attendees.see', 'hub') },
  {
    at: '/arbeid/tilbyder/:provider/torg/:hub/aktiviteter',
    may: staff('provider.edit', 'provider'),
    seesNames: staff('attendees.see', 'provider'),
  },
] as const

for (const { at, may, seesNames } of SETS) {
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
  activityRoutes.get(`${at}/:key/pamelding`, may, signUpRulePage)
  activityRoutes.post(`${at}/:key/pamelding`, may, saveSignUpRule)
  activityRoutes.get(`${at}/:key/slutt`, may, endPage)
  activityRoutes.post(`${at}/:key/slutt`, may, saveEnd)
  activityRoutes.get(`${at}/:key/fjern`, may, removeActivityPage)
  activityRoutes.post(`${at}/:key/fjern`, may, removeActivityAct)
}
