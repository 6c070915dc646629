import { putItem, Refused } from '../../hubs/edit/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { errorsOf, errorsOfFault } from '../form/form-errors.ts'
import { asString } from '../form/localized-value.ts'
import { readFields } from '../form/read-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Values } from '../form/field.ts'
import { composeItem, fieldsOf } from '../items/compose-item.ts'
import { isCollision, ONCE, SEEN, type EditState } from '../items/edit-state.ts'
import { EditView } from '../items/edit-view.tsx'
import { drawOnce, newKey, onceFrom } from '../items/item-target.ts'
import { workSaid } from '../texts.ts'
import { actingAt, ownSource } from '../work.ts'
import { offerIn, providerOffersOf, withOffers, type ProviderOffers } from './provider-offers.ts'

/** `…/hjelp/ny` */
export async function newOfferPage(c: Ctx): Promise<Response> {
  const of = await providerOffersOf(c)
  return c.html(<EditView noun={of.noun} state={stateOf(of, { typed: { source: ownSource(of.work) } })} />)
}

/** `…/hjelp/:offer` */
export async function editOfferPage(c: Ctx): Promise<Response> {
  const of = await providerOffersOf(c)
  const stored = offerIn(c, of)
  if (stored === null) throw notFound(workSaid((t) => t.notFound.toChange))
  const key = c.req.param('offer') ?? ''
  return c.html(<EditView noun={of.noun} state={stateOf(of, { key, stored, typed: typedFrom(fieldsOf(of.noun), stored.item) })} />)
}

/** New or known; the form sent twice makes one thing. */
export async function saveOffer(c: Ctx): Promise<Response> {
  const [of, typed] = [await providerOffersOf(c), await sentForm(c)]
  const { work, noun } = of
  const stored = offerIn(c, of)
  const key = c.req.param('offer') ?? null
  const state = stateOf(of, { key, stored, typed, once: onceFrom(lineOf(typed, ONCE)), seen: Number(lineOf(typed, SEEN)) || 0 })
  const before = stored?.item ?? null
  const { values, faults } = readFields(fieldsOf(noun), { typed, work, before })
  if (faults.length > 0) return c.html(<EditView noun={noun} state={{ ...state, errors: errorsOf(faults) }} />, 422)
  const itsKey = key ?? newKey(noun.keyFrom(values, work), state.once)
  const { item } = composeItem(noun, { values, typed, before: stored, key: itsKey, work })
  try {
    const saved = await putItem(c.get('deps').db, { ...withOffers(of, withOffer(of.offers, item)), seen: seenOf(state) }, actingAt(work))
    const said = saved.changed && saved.revision !== null ? `lagret=${saved.revision}` : 'uendret=1'
    return c.redirect(work.ui.href(`${work.base}/${noun.path}?${said}`), 303)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const collision = error instanceof Refused && isCollision(error.refusal.why) ? error.refusal.why : null
    if (collision !== null) return c.html(<EditView noun={noun} state={{ ...state, seen: of.seen, collision }} />, 409)
    if (error.fault !== 'invalid') throw error
    return c.html(<EditView noun={noun} state={{ ...state, errors: errorsOfFault(error, work) }} />, 422)
  }
}

/** In its place, or last. */
function withOffer(offers: readonly Values[], item: Values): Values[] {
  const key = asString(item['key'])
  const isThere = offers.some((one) => one['key'] === key)
  return isThere ? offers.map((one) => (one['key'] === key ? item : one)) : [...offers, item]
}

const seenOf = ({ seen }: EditState): number => (seen === 'new' ? 0 : seen)

function stateOf({ work, seen }: ProviderOffers, given: Partial<EditState>): EditState {
  const empty = { work, key: null, stored: null, seen, once: drawOnce(), typed: {}, errors: [], collision: null, preview: null }
  return { ...empty, ...given }
}
