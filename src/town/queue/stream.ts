import { Hono } from 'hono'
import { queueTopic } from '../../appointments/index.ts'
import { hubsOnDay } from '../../hubs/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Streams } from '../../platform/live/index.ts'
import { townSaid } from '../texts.ts'

/** `/torg/:hub/kostrom`: says «look again» to tickets and screens. 503 when this process has all it can hold, and the page looks by itself. */
export const queueStream = (streams: Streams): Hono<Env> =>
  new Hono<Env>().get('/torg/:hub/kostrom', open, async (c) => {
    const { db, clock } = c.get('deps')
    const hub = (await hubsOnDay(db, clock.today())).find(({ slug }) => slug === c.req.param('hub'))
    if (hub === undefined) throw notFound(townSaid((t) => t.error.noSuchHub))
    const answer = streams.open({ topic: queueTopic(hub.id), isOver: async () => false })
    return answer ?? c.body(null, 503, { 'retry-after': '60' })
  })
