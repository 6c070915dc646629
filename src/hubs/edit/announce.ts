import { tellFollowers } from '../../people/index.ts'
import { shortened } from '../../platform/content/shortened.ts'
import type { Tx } from '../../platform/database/index.ts'
import { Closure, News, OpeningPeriod } from '../content/shapes.ts'
import type { Instant } from '../../platform/time/index.ts'
import { instantOf } from '../items/dates.ts'
import { hubSlugOf, type Stored } from '../items/index.ts'
import { paths } from '../paths.ts'
import { hubTexts } from '../texts.ts'
import { placesByName } from '../queries/places-by-name.ts'
import type { Acting } from './acting.ts'
import type { Target } from './editable.ts'

interface Written {
  target: Target
  before: Stored<unknown> | null
  after: Stored<unknown> | null
}

/** Tells followers of the hub, its places, the themes and the sender what they want to hear: news when it is new, hours at every change. Examples are no news. */
export async function announce(tx: Tx, { target, before, after }: Written, acting: Acting): Promise<void> {
  if ([before, after].every((one) => one === null || one.layer === 'example')) return
  if (target.kind === 'news' && before === null && after !== null)
    await announceNews(tx, target, { item: News.parse(after.item), at: acting.at })
  if (target.kind === 'opening_period' || target.kind === 'closure')
    await announceHours(tx, target, { item: (after ?? before)?.item, at: acting.at })
}

async function announceNews(tx: Tx, { scope, key }: Target, { item, at: now }: { item: NewsItem; at: Instant }): Promise<void> {
  const { title, body, provider, publishedAt, themes, places } = item
  const slug = hubSlugOf(scope)
  // Where no place is named, it matters in all that the hub is for.
  const near = places.length > 0 ? places : slug === null ? [] : await placesOfHub(tx, slug)
  const topics = [...topicsOf(slug, provider), ...themes.map((one) => `theme:${one}`), ...near.map((one) => `place:${one}`)]
  if (topics.length === 0) return
  const at = Math.max(now, instantOf(publishedAt).getTime())
  await tellFollowers(tx, { topics, about: 'news', title, text: shortened(body), path: paths.newsItem(slug, key) }, at)
}

async function announceHours(tx: Tx, { kind, scope }: Target, { item, at }: { item: unknown; at: Instant }): Promise<void> {
  const slug = hubSlugOf(scope)
  if (slug === null) return
  const { provider } = kind === 'closure' ? Closure.parse(item) : OpeningPeriod.parse(item)
  const said = (language: 'nb' | 'nn' | 'en') => hubTexts(language).hoursChanged
  const title = { nb: said('nb'), nn: said('nn'), en: said('en') }
  const topics = [...topicsOf(slug, provider), ...(await placesOfHub(tx, slug)).map((one) => `place:${one}`)]
  await tellFollowers(tx, { topics, about: 'hours', title, text: null, path: paths.hours(slug) }, at)
}

const placesOfHub = async (tx: Tx, hub: string) => (await placesByName(tx)).filter((place) => place.hub === hub).map(({ slug }) => slug)

type NewsItem = ReturnType<typeof News.parse>

const topicsOf = (hub: string | null, provider: string | undefined) => [
  ...(hub === null ? [] : [`hub:${hub}`]),
  ...(provider === undefined ? [] : [`provider:${provider}`]),
]
