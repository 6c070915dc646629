import { putItem, Refused } from '../../hubs/edit/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../form/typed-values.ts'
import { SEEN } from '../items/edit-state.ts'
import { RemoveView } from '../items/remove-page.tsx'
import { workSaid } from '../texts.ts'
import { actingAt } from '../work.ts'
import { offerIn, providerOffersOf, withOffers, type ProviderOffers } from './provider-offers.ts'

/** `…/hjelp/:offer/fjern`: asks once more. */
export async function removeOfferPage(c: Ctx): Promise<Response> {
  return asked(c, await providerOffersOf(c), false)
}

export async function removeOffer(c: Ctx): Promise<Response> {
  const of = await providerOffersOf(c)
  const { work, noun, offers } = of
  const key = c.req.param('offer')
  if (offerIn(c, of) === null) throw notFound(workSaid((t) => t.notFound.gone))
  const seen = Number(lineOf(await sentForm(c), SEEN)) || 0
  const rest = offers.filter((one) => one['key'] !== key)
  try {
    const { revision } = await putItem(c.get('deps').db, { ...withOffers(of, rest), seen }, actingAt(work))
    return c.redirect(work.ui.href(`${work.base}/${noun.path}?lagret=${revision ?? ''}`), 303)
  } catch (error) {
    if (error instanceof Refused && error.refusal.why === 'changed_meanwhile') return asked(c, of, true)
    throw error
  }
}

function asked(c: Ctx, of: ProviderOffers, collided: boolean): Response | Promise<Response> {
  const { work, noun, seen } = of
  const stored = offerIn(c, of)
  if (stored === null) throw notFound(workSaid((t) => t.notFound.toRemove))
  const given = { noun, work, key: c.req.param('offer') ?? '', stored, seen, collided, refused: null, effects: null }
  return c.html(<RemoveView {...given} />, collided ? 409 : 200)
}
