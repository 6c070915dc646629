import { justSaved } from '../history/saved-notice.tsx'
import { ListView } from '../items/list-page.tsx'
import type { Ctx } from '../../platform/http/context.ts'
import { providerOffersOf } from './provider-offers.ts'

/** `/arbeid/kommune/tilbydere/:key/hjelp` */
export async function offersPage(c: Ctx): Promise<Response> {
  const { work, noun, offers, provider } = await providerOffersOf(c)
  const items = offers.map((item) => ({ item, layer: provider.layer }))
  return c.html(<ListView noun={noun} work={work} items={items} saved={await justSaved(c, work)} />)
}
