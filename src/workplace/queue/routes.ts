import { Hono } from 'hono'
import { staff } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { actOnQueue, giveTicket, queuePage, sayDoor } from './queue-page.tsx'
import { figuresPage } from './figures-page.tsx'

const may = staff('desk.act', 'hub')

/** The walk-in queue of a hub, for those at its desks. */
export const queueRoutes = new Hono<Env>()
  .get('/arbeid/torg/:hub/ko', may, queuePage)
  .post('/arbeid/torg/:hub/ko', may, actOnQueue)
  .post('/arbeid/torg/:hub/ko/lapp', may, giveTicket)
  .post('/arbeid/torg/:hub/ko/dor', may, sayDoor)
  .get('/arbeid/torg/:hub/ko/tall', may, figuresPage)
