import { byDistance, metresBetween, type HubOnDay } from '../hubs/index.ts'
import type { Language } from '../platform/content/localized.ts'
import type { MapPoint } from './suggestion.ts'
import { suggestionTexts } from './texts.ts'

type Near = Pick<HubOnDay, 'lat' | 'lon' | 'short'>

/** «Omtrent 2 km fra Tofte»: whole kilometres from the nearest, since a hub's place is known to about one. */
export function pointWords(point: MapPoint, hubs: readonly Near[], lang: Language): string {
  const t = suggestionTexts(lang).map
  const [nearest] = byDistance(point, hubs)
  if (nearest === undefined) return ''
  const km = Math.round(metresBetween(point, nearest) / 1000)
  return km < 1 ? t.near(nearest.short) : t.away(String(km), nearest.short)
}
