/**
 * What the pages of a receipt do, as data: answer, change, move and give back. Owns nothing; each part lies beside the page whose twin it is.
 */
import { Hono } from 'hono'
import type { Env } from '../../platform/http/context.ts'
import { followingApi } from '../act/following-api.ts'
import { questionApi } from '../act/question-api.ts'
import { calendarApi } from '../calendar/calendar-api.ts'
import { datesApi } from '../rooms/dates-api.ts'
import { shiftsApi } from '../volunteers/shifts-api.ts'
import { answerApi } from './answer-api.ts'

export const receiptApi = new Hono<Env>()
  .route('/', answerApi)
  .route('/', followingApi)
  .route('/', questionApi)
  .route('/', shiftsApi)
  .route('/', datesApi)
  .route('/', calendarApi)
