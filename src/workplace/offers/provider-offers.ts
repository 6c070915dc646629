import { findItem, lastChangeOf, type Target } from '../../hubs/edit/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Values } from '../form/field.ts'
import { asRecord, asString } from '../form/localized-value.ts'
import { offer } from '../nouns/people-here.ts'
import { provider, type Noun } from '../nouns/index.ts'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'
import { offersIn } from './offers-in.ts'

/** A provider with what it offers wherever it is met: part of the provider, so a change of one is a change of the other. */
export interface ProviderOffers {
  work: Work
  /** Its offers as a sort of thing, with the list and the form that all sorts have. */
  noun: Noun
  target: Target
  provider: Stored<Values>
  offers: readonly Values[]
  /** The latest change of the provider. */
  seen: number
}

/** Of the `:key` parameter. Throws `not-found`. */
export async function providerOffersOf(c: Ctx): Promise<ProviderOffers> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const target: Target = { kind: 'provider', scope: 'municipality', key: c.req.param('key') ?? '' }
  const [found, seen] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
  if (found === null) throw notFound(workSaid((t) => t.notFound.toChange))
  const stored = { item: asRecord(found.item), layer: found.layer }
  const noun = offersOf(target.key, provider.title(stored.item, work))
  return { work, noun, target, provider: stored, offers: offersIn(stored.item), seen }
}

const offersOf = (slug: string, name: string): Noun => ({
  ...offer,
  path: `${provider.path}/${slug}/hjelp`,
  permission: provider.permission,
  texts: ({ nouns: { offer: t } }) => {
    const title = t.everywhere.title(name)
    return { ...t, ...t.everywhere, many: title, add: title }
  },
  fields: offer.fields.filter((field) => field.name !== 'provider'),
  detail: (item, work) => offer.detail(item, work).slice(1),
})

/** The offer of the `:offer` parameter, in the layer of its provider; null when there is none. */
export function offerIn(c: Ctx, { offers, provider: { layer } }: ProviderOffers): Stored<Values> | null {
  const item = offers.find((one) => asString(one['key']) === c.req.param('offer'))
  return item === undefined ? null : { item, layer }
}

/** The provider with another list of offers, to be put. */
export const withOffers = ({ target, provider: { item, layer } }: ProviderOffers, offers: readonly Values[]) => ({
  target,
  item: { ...item, offers },
  layer,
})
