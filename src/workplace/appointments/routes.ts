import { Hono } from 'hono'
import { staff } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { absencePage, backAgain, saveAbsence } from './absence-page.tsx'
import { addBusyCalendar, changeBusyCalendar, endOwnCalendarAct, makeOwnCalendarAct, ownCalendarsPage } from './calendars-page.tsx'
import { caseworkersPage } from './caseworkers-page.tsx'
import { dayPage } from './day-page.tsx'
import { appointmentFigures, appointmentFiguresFile } from './figures-page.tsx'
import { addHoursAct, endHoursAct, hoursPage } from './hours-page.tsx'
import { hubDayPage } from './hub-day-page.tsx'
import { noteMetAct } from './met-form.tsx'
import { askOtherTime, otherTimePage, takeBackAct } from './other-time-page.tsx'
import { planRoomsPage, savePlanRooms } from './plan-rooms-page.tsx'
import { saveShareAct, sharePage } from './share-page.tsx'
import { weekPage } from './week-page.tsx'

const may = staff('appointment.run', 'anywhere')

/** Those who take appointments: their day and their hours. Whose they may see is asked in each. */
export const appointmentRoutes = new Hono<Env>()
  .get('/arbeid/timer', may, caseworkersPage)
  .get('/arbeid/timetall', staff('workplace.see', 'anywhere'), appointmentFigures)
  .get('/arbeid/timetall/fil', staff('workplace.see', 'anywhere'), appointmentFiguresFile)
  .get('/arbeid/timer/:caseworker', may, dayPage)
  .get('/arbeid/timer/:caseworker/uke', may, weekPage)
  .post('/arbeid/timer/:caseworker/oppmote', may, noteMetAct)
  .get('/arbeid/timer/:caseworker/kalender', may, ownCalendarsPage)
  .post('/arbeid/timer/:caseworker/kalender', may, makeOwnCalendarAct)
  .post('/arbeid/timer/:caseworker/kalender/slutt', may, endOwnCalendarAct)
  .post('/arbeid/timer/:caseworker/kalender/opptatt', may, addBusyCalendar)
  .post('/arbeid/timer/:caseworker/kalender/opptatt/:id', may, changeBusyCalendar)
  .get('/arbeid/timer/:caseworker/time/:id', may, otherTimePage)
  .post('/arbeid/timer/:caseworker/time/:id', may, askOtherTime)
  .post('/arbeid/timer/:caseworker/time/:id/slutt', may, takeBackAct)
  .get('/arbeid/torg/:hub/timer', staff('appointment.run', 'hub'), hubDayPage)
  .get('/arbeid/timer/:caseworker/timeplan', may, hoursPage)
  .post('/arbeid/timer/:caseworker/timeplan', may, addHoursAct)
  .post('/arbeid/timer/:caseworker/timeplan/:id/slutt', may, endHoursAct)
  .get('/arbeid/timer/:caseworker/timeplan/:id/rom', may, planRoomsPage)
  .post('/arbeid/timer/:caseworker/timeplan/:id/rom', may, savePlanRooms)
  .get('/arbeid/timer/:caseworker/andel', may, sharePage)
  .post('/arbeid/timer/:caseworker/andel', may, saveShareAct)
  .get('/arbeid/timer/:caseworker/fravaer', may, absencePage)
  .post('/arbeid/timer/:caseworker/fravaer', may, saveAbsence)
  .post('/arbeid/timer/:caseworker/fravaer/:id/slutt', may, backAgain)
