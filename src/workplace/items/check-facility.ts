import type { Context } from 'hono'
import { findItem, lastChangeOf, putItem } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { asRecord } from '../form/localized-value.ts'
import { lineOf } from '../form/typed-values.ts'
import { facility } from '../nouns/index.ts'
import { actingAt, workOf } from '../work.ts'
import { targetOfItem } from './item-target.ts'
import { workSaid } from '../texts.ts'

/** What the pressed button sends: which of them was checked. */
export const KEY = 'key'

/** Somebody has been there and seen that it is so. Pressed twice on a day, it is the same. */
export async function checkFacility(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const target = targetOfItem(facility, work, lineOf(await sentForm(c), KEY))
  const [stored, seen] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
  if (stored === null) throw notFound(workSaid((t) => t.notFound.checked))
  const item = { ...asRecord(stored.item), checkedOn: work.today }
  const { revision, changed } = await putItem(db, { target, item, layer: stored.layer, seen }, actingAt(work))
  return c.redirect(work.ui.href(`${work.base}/${facility.path}?${changed && revision !== null ? `lagret=${revision}` : 'uendret=1'}`), 303)
}
