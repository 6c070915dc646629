import { askerGround, pointMapFile } from '../../design/index.ts'
import { hubsOnDay } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { POINT, readPoint } from '../../suggestions/index.ts'

/** `/innspill/kart/bilde?punkt=59.547,10.567`: the map as a picture, with a ring where somebody has pointed. */
export async function suggestionMapPicture(c: Ctx) {
  const { db, clock } = c.get('deps')
  const hubs = (await hubsOnDay(db, clock.today())).filter(({ status }) => status !== 'closed')
  const point = readPoint(c.req.query(POINT) ?? '')
  const picture = pointMapFile({ ground: askerGround, point, hubs: hubs.map(({ short, lat, lon }) => ({ name: short, lat, lon })) })
  return c.body(picture, 200, { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'public, max-age=3600' })
}
