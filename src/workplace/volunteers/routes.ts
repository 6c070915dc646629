import { Hono } from 'hono'
import { staff } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { callOff, callOffPage } from './call-off-page.tsx'
import { addNeed, editNeedPage, newNeedPage, saveNeedAct } from './edit-page.tsx'
import { needsPage } from './list-page.tsx'
import { addShifts, needOverview } from './need-page.tsx'
import { notePeople, peoplePage } from './people-page.tsx'
import { takeDown, takeDownPage, takenDownPage } from './take-down-page.tsx'
import { sendToVolunteers, writePage } from './write-page.tsx'
import { removeNeedAct, removeNeedPage } from './remove-page.tsx'

/** What people are needed for at a hub: all of it for those who run the house, and a provider's own for the provider. */
export const volunteerRoutes = new Hono<Env>()

const SETS = [
  { at: '/arbeid/torg/:hub/frivillige', may: staff('hub.edit', 'hub'), seesNames: staff('attendees.see', 'hub') },
  {
    at: '/arbeid/tilbyder/:provider/torg/:hub/frivillige',
    may: staff('provider.edit', 'provider'),
    seesNames: staff('attendees.see', 'provider'),
  },
] as const

for (const { at, may, seesNames } of SETS) {
  volunteerRoutes.get(at, may, needsPage)
  volunteerRoutes.get(`${at}/ny`, may, newNeedPage)
  volunteerRoutes.post(`${at}/ny`, may, addNeed)
  volunteerRoutes.get(`${at}/:key`, may, needOverview)
  volunteerRoutes.get(`${at}/:key/om`, may, editNeedPage)
  volunteerRoutes.post(`${at}/:key/om`, may, saveNeedAct)
  volunteerRoutes.post(`${at}/:key/vakter`, may, addShifts)
  volunteerRoutes.get(`${at}/:key/avlys`, may, callOffPage)
  volunteerRoutes.post(`${at}/:key/avlys`, may, callOff)
  volunteerRoutes.get(`${at}/:key/folk`, seesNames, peoplePage)
  volunteerRoutes.post(`${at}/:key/folk`, seesNames, notePeople)
  volunteerRoutes.get(`${at}/:key/folk/beskjed`, seesNames, writePage)
  volunteerRoutes.post(`${at}/:key/folk/beskjed`, seesNames, sendToVolunteers)
  volunteerRoutes.get(`${at}/:key/folk/meld`, seesNames, takeDownPage)
  volunteerRoutes.post(`${at}/:key/folk/meld`, seesNames, takeDown)
  volunteerRoutes.get(`${at}/:key/folk/meldt/:id`, seesNames, takenDownPage)
  volunteerRoutes.get(`${at}/:key/fjern`, may, removeNeedPage)
  volunteerRoutes.post(`${at}/:key/fjern`, may, removeNeedAct)
}
