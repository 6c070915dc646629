import { hubsOnDay, municipality, placesByName, uiOf } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { goalsOn, mostAsked, nothingAsked, whomItWaitsFor, whoSaid } from '../../suggestions/index.ts'
import { momentOf } from '../as-of.ts'
import { chainNames } from '../suggestions/chain-names.ts'
import { townSaid } from '../texts.ts'
import { askedRows } from './asked-rows.ts'
import { whatBodiesSaid } from './what-bodies-said.ts'
import { AskedView } from './view.tsx'

/** `/du-spurte` and `/torg/:hub/du-spurte`: what a place asked for, what came of it, what waits and for whom. */
export async function askedPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const { known: day } = moment
  const [ui, hubs, places, owner] = await Promise.all([uiOf(c, moment.day), hubsOnDay(db, moment.day), placesByName(db), municipality(db)])
  const slug = c.req.param('hub')
  const hub = hubs.find((one) => one.slug === slug) ?? null
  if (slug !== undefined && hub === null) throw notFound(townSaid((t) => t.error.noSuchHub))
  const asked = { day, hub: hub?.slug ?? null }
  const [rows, goals, who, bodies, most, waits, names] = await Promise.all([
    askedRows(db, { day, hubs }),
    goalsOn(db, asked),
    whoSaid(db, asked),
    whatBodiesSaid(db, asked),
    // Who stands behind something is known as of now alone.
    moment.live ? mostAsked(db, asked) : [],
    whomItWaitsFor(db, asked),
    chainNames(db, { hubs, today: day, lang: ui.lang }),
  ])
  const tally = rows.find((row) => row.hub === asked.hub && row.place === null) ?? nothingAsked(asked.hub)
  const goalsSaid = owner?.goalsSaid ?? null
  return c.html(<AskedView {...{ ui, moment, hubs, hub, places, rows, tally, goals, goalsSaid, who, bodies, most, waits, names }} />)
}
