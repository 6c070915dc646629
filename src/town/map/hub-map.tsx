import { isDrawn, TownMap, askerGround, type Ui } from '../../design/index.ts'
import { chipOf, paths, type TownPicture } from '../../hubs/index.ts'
import { keptDay } from '../as-of.ts'

/** The hubs as places on the schematic map, where they are on what it draws. The list in words always stands beside it. */
export function HubMap({ ui, picture }: { ui: Ui; picture: TownPicture }) {
  const day = keptDay(picture)
  const hubs = picture.hubs.map(({ hub }) => ({ hub: chipOf(hub), lat: hub.lat, lon: hub.lon, href: ui.href(paths.hub(hub.slug, day)) }))
  if (hubs.length === 0 || !isDrawn(hubs, askerGround)) return null
  return <TownMap ui={ui} hubs={hubs} ground={askerGround} />
}
