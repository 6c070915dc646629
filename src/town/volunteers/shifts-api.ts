import { Hono } from 'hono'
import { z } from 'zod'
import { changeShifts, findNeed, hasRoom, placesAhead, volunteerOfAct } from '../../activities/index.ts'
import { actOfAddress, TokenParam } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, Moment, momentOf, validated } from '../../platform/openapi/index.ts'
import { volunteerPageSaid, volunteerPageTexts } from './texts.ts'

const Shifts = z.object({
  need: z.string().meta({ description: 'Nøkkelen til det som trengs, se /api/v1/volunteer-needs' }),
  shifts: z.array(
    z.object({
      id: z.string(),
      day: z.string().nullable().meta({ description: 'Null: når det passer, etter avtale' }),
      start: Moment.nullable().meta({ description: 'Null: ikke kunngjort, eller etter avtale' }),
      end: Moment.nullable(),
      startsAt: z.string().nullable().meta({ description: 'Det samme som start, i UTC' }),
      endsAt: z.string().nullable().meta({ description: 'Det samme som end, i UTC' }),
      cancelled: z.boolean(),
      mine: z.boolean(),
    }),
  ),
})
const Change = z.object({ shifts: z.array(z.string().max(40)).max(50).meta({ description: 'Alle vakter framover, ikke bare de nye' }) })

const tag = 'Frivillige'
const shown = describe({ tag, summary: 'Egne vakter framover, og de som noen fortsatt kan ta', answer: Shifts, faults: ['not-found'] })
const changed = describe({
  tag,
  summary: 'Går fra noen vakter og tar andre, uten ny kvittering',
  description: 'Er en av dem full, blir ingenting endret. Å gå fra alle er å melde seg av: DELETE på kvitteringen.',
  answer: Shifts,
  faults: ['not-found', 'invalid', 'conflict'],
})

/** `/api/v1/receipts/{token}/shifts`: the same as the page of the receipt where a volunteer changes them. */
export const shiftsApi = new Hono<Env>()
  .get('/api/v1/receipts/:token/shifts', open, shown, validated('param', TokenParam), async (c) => c.json((await shiftsNow(c)).answer))
  .patch('/api/v1/receipts/:token/shifts', open, changed, validated('param', TokenParam), validated('json', Change), async (c) => {
    const { db, clock } = c.get('deps')
    const { actId } = await shiftsNow(c)
    const { shifts } = c.req.valid('json')
    if (shifts.length === 0)
      throw new Fault(
        'invalid',
        faultSaid((t) => t.requestWrong),
        [{ field: 'shifts', message: volunteerPageTexts(PROBLEM_LANGUAGE).change.allLeft }],
      )
    await changeShifts(db, { actId, slots: shifts, at: clock.now() })
    return c.json((await shiftsNow(c)).answer)
  })

/** Throws `not-found`, also for the receipt of something else. */
async function shiftsNow(c: Ctx): Promise<{ actId: string; answer: z.output<typeof Shifts> }> {
  const { db, clock } = c.get('deps')
  const { act } = await actOfAddress(c)
  const at = clock.now()
  const found = act.kind === 'volunteer' && act.cancelledAt === null ? await volunteerOfAct(db, act.id, at) : null
  if (found === null) throw notFound(volunteerPageSaid((t) => t.change.none))
  const need = await findNeed(db, { key: found.need, today: clock.today(), at })
  const mine = placesAhead(found, at).map(({ slot }) => slot)
  const others = (need?.slots ?? []).filter((slot) => need !== null && hasRoom(need, slot) && mine.every(({ id }) => id !== slot.id))
  const shifts = [...mine.map((slot) => ({ slot, mine: true })), ...others.map((slot) => ({ slot, mine: false }))]
    .toSorted((one, other) => (one.slot.id < other.slot.id ? -1 : 1))
    .map(({ slot: { id, day, startsAt, endsAt, isOff }, mine: isMine }) => ({
      id,
      day,
      start: momentOf(startsAt),
      end: momentOf(endsAt),
      startsAt: startsAt?.toISOString() ?? null,
      endsAt: endsAt?.toISOString() ?? null,
      cancelled: isOff,
      mine: isMine,
    }))
  return { actId: act.id, answer: { need: found.need, shifts } }
}
