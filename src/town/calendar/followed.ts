import { placesByName } from '../../hubs/index.ts'
import { followingOf } from '../../messages/index.ts'
import type { CalendarAsked } from './calendar-line.ts'

/** What an act follows, by kind, as slugs. */
export interface FollowedSlugs {
  hubs: readonly string[]
  places: readonly string[]
  themes: readonly string[]
  providers: readonly string[]
  bodies: readonly string[]
  /** The followed hubs and those of the followed places. */
  houses: readonly string[]
}

/** Of all topics that are followed, or of those by which somebody hears of one thing. */
export async function followedSlugs({ db, act }: Pick<CalendarAsked, 'db' | 'act'>, about?: 'news' | 'hours'): Promise<FollowedSlugs> {
  const [{ followed }, all] = await Promise.all([followingOf(db, act.id), placesByName(db)])
  const wanted = followed.filter((one) => !one.isOver && (about === undefined || one.about.includes(about)))
  const of = (kind: string) => wanted.flatMap(({ topic }) => (topic.startsWith(`${kind}:`) ? [topic.slice(kind.length + 1)] : []))
  const [hubs, places] = [of('hub'), of('place')]
  const near = all.filter(({ slug }) => places.includes(slug)).map(({ hub }) => hub)
  return { hubs, places, themes: of('theme'), providers: of('provider'), bodies: of('body'), houses: [...new Set([...hubs, ...near])] }
}
