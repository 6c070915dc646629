import { Hono } from 'hono'
import { z } from 'zod'
import { calendarMadeAt, endCalendar, makeCalendar, NEW_CALENDARS } from '../../messages/index.ts'
import { TokenParam } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import { brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { actWithCalendar } from './page.tsx'
import { calendarPaths } from './paths.ts'

const Made = z.object({ address: z.string().meta({ description: 'Hemmelig: den som har adressen, leser kalenderen. Vises bare nå' }) })
const State = z.object({ exists: z.boolean() })

const tag = 'Kvitteringer'
const made = describe({
  tag,
  summary: 'Lager en hemmelig adresse til kalenderen for det kvitteringen er for. En som fantes fra før, slutter å virke',
  answer: Made,
  status: 201,
  faults: ['not-found', 'too-many'],
})
const ended = describe({
  tag,
  summary: 'Slutter med kalenderen. Adressen fører ingen steder etterpå',
  answer: State,
  faults: ['not-found'],
})
const shown = describe({ tag, summary: 'Om kvitteringen har en kalenderadresse', answer: State, faults: ['not-found'] })

/** `/api/v1/receipts/{token}/calendar`: the same as the page of the receipt where a calendar is made and ended. */
export const calendarApi = new Hono<Env>()
  .get('/api/v1/receipts/:token/calendar', open, shown, validated('param', TokenParam), async (c) => {
    const { act } = await actWithCalendar(c)
    return c.json({ exists: (await calendarMadeAt(c.get('deps').db, act.id)) !== null })
  })
  .post('/api/v1/receipts/:token/calendar', open, made, validated('param', TokenParam), async (c) => {
    const { db, config } = c.get('deps')
    const { act } = await actWithCalendar(c)
    await brake(db, NEW_CALENDARS, act.id)
    const secret = await makeCalendar(db, act.id)
    return c.json({ address: config.publicUrl + inLanguage(act.person.language, calendarPaths.feed(secret)) }, 201)
  })
  .delete('/api/v1/receipts/:token/calendar', open, ended, validated('param', TokenParam), async (c) => {
    const { act } = await actWithCalendar(c)
    await endCalendar(c.get('deps').db, act.id)
    return c.json({ exists: false })
  })
