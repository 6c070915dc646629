import type { Context } from 'hono'
import { findItem, lastChangeOf, putItem } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { asRecord } from '../form/localized-value.ts'
import { lineOf } from '../form/typed-values.ts'
import { facility } from '../nouns/index.ts'
import { actingAt, placeOf } from '../place.ts'
import { targetOfItem } from './item-target.ts'

/** What the pressed button sends: which of them was checked. */
export const KEY = 'key'

/** Somebody has been there and seen that it is so. Pressed twice on a day, it is the same. */
export async function checkFacility(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const place = await placeOf(c)
  const target = targetOfItem(facility, place, lineOf(await sentForm(c), KEY))
  const [stored, seen] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
  if (stored === null) throw notFound('Finner ikke det du har sjekket')
  const item = { ...asRecord(stored.item), checkedOn: place.today }
  const { revision, changed } = await putItem(db, { target, item, layer: stored.layer, seen }, actingAt(place))
  return c.redirect(
    place.ui.href(`${place.base}/${facility.path}?${changed && revision !== null ? `lagret=${revision}` : 'uendret=1'}`),
    303,
  )
}
