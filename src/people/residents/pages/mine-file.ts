import type { Handler } from 'hono'
import type { Env } from '../../../platform/http/context.ts'
import type { Receipts } from '../../acts/pages/receipts.ts'
import { ownActs, type OwnAct } from '../own-acts.ts'
import { requireResident } from '../resident-only.ts'

/** `/min-side/fil`: the list of the page, in its order and its words, for whoever keeps it elsewhere. */
export const mineFile =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock } = c.get('deps')
    const { page } = await frame.ui(c)
    const own = await ownActs(db, kinds, { resident: requireResident(c), language: page, at: clock.now() })
    return c.body(JSON.stringify({ language: page, acts: own.acts.map(toldOf) }, null, 2), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="innbyggertorg-min-side.json"',
    })
  }

const toldOf = ({ act, words, group }: OwnAct) => ({
  kind: act.kind,
  group,
  heading: act.cancelledAt === null ? words.heading : words.cancelled,
  startsAt: words.on === undefined || words.on === null ? null : new Date(words.on).toISOString(),
  where: words.listed?.where ?? null,
  hub: words.hub,
  facts: words.facts,
  waitsFor: words.waits ?? null,
  askedAt: act.at.toISOString(),
  cancelledAt: act.cancelledAt?.toISOString() ?? null,
})
