import type { Context } from 'hono'
import { bookableOnline, holdTime, ownHolds, readTime, TIME, type Bookable, type Hold } from '../../appointments/index.ts'
import { hubsOnDay, uiOf } from '../../hubs/index.ts'
import { browserMark, markBrowser } from '../../people/index.ts'
import { addressOf, countTry, triesOf } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { metBefore } from './met-before.ts'
import { addressOf as timesAddress, alsoAsked, bookingAddress, choicesOf, modeAsked, peopleAsked, type Choices } from './time-choices.ts'
import { servicePageSaid } from './texts.ts'

type C = Context<Env>

/** The id of what is kept, for browsers that keep no cookie. */
export const HOLD = 'av'

/** By one network address: enough for a library, too little to take all there is. Beyond it a time is booked without being kept first. */
export const HOLDS_BY_ADDRESS = { what: 'time-hold', most: 12, per: 10 * 60_000 }

/** What is kept for this browser, also when its minutes are over. */
export const holdsHere = (c: C): Promise<Hold[]> => ownHolds(c.get('deps').db, { browser: browserMark(c), id: c.req.query(HOLD) ?? null })

/** `POST /timer/:key/tid`: a time is chosen, and kept for ten minutes while they say who they are. */
export async function chooseTime(c: C): Promise<Response> {
  const { db, clock } = c.get('deps')
  const [ui, typed, hubs, met] = await Promise.all([uiOf(c), sentForm(c), hubsOnDay(db, clock.today()), metBefore(c)])
  const service = await bookableOnline(db, {
    key: c.req.param('key') ?? '',
    also: alsoAsked(c),
    people: peopleAsked(c),
    mode: modeAsked(c),
    day: clock.today(),
  })
  if (service === null) throw notFound(servicePageSaid((t) => t.notFound))
  const [choices, time] = [{ ...choicesOf(c, { service, hubs }), met }, readTime(lineOf(typed, TIME))]
  if (time === null) return c.redirect(ui.href(timesAddress(service, choices)), 303)
  const hold = await keep(c, { service, choices, time })
  return c.redirect(ui.href(`${bookingAddress(service, time, choices)}${hold === null ? '' : `&${HOLD}=${hold.id}`}`), 303)
}

interface Chosen {
  service: Bookable
  choices: Choices
  time: { hub: string; start: number }
}

/** Null where it is another's, which the form says, or this address has kept enough. */
async function keep(c: C, { service, choices, time }: Chosen): Promise<Hold | null> {
  const { db, clock } = c.get('deps')
  if ((await triesOf(db, HOLDS_BY_ADDRESS, addressOf(c))) >= HOLDS_BY_ADDRESS.most) return null
  await countTry(db, HOLDS_BY_ADDRESS, addressOf(c))
  const { mode, also, interpreter, people, met } = choices
  const asked = { service: service.key, also, ...time, mode, interpreter, people, caseworker: met?.caseworker }
  try {
    return await holdTime(db, { ...asked, browser: markBrowser(c), at: clock.now() })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return null
  }
}
