import { metAt, nearestWith, type FoundService } from '../../appointments/index.ts'
import { Table, Text, type TableRow, type Ui } from '../../design/index.ts'
import { atHub, paths, shownReading, type HubPicture, type PresencePicture, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { mondayOf } from '../../platform/time/index.ts'
import { keptDay } from '../as-of.ts'
import { WeekInLine, When } from '../provider/where.tsx'
import { Lines } from '../volunteers/lines.tsx'
import { servicePageTexts } from './texts.ts'

interface WhereProps {
  ui: Ui
  picture: TownPicture
  service: FoundService
}

/** All hubs: how it is met there and when, or the nearest that has it. */
export function WhereMet({ ui, picture, service }: WhereProps) {
  const t = servicePageTexts(ui.lang)
  const isMet = picture.hubs.some((hub) => metAt(service, hub) !== null)
  if (!isMet) return <p class="lead">{t.nowhere}</p>
  return <Table caption={t.where} head={[t.hub, t.how]} rows={picture.hubs.map((hub) => rowOf({ ui, picture, service }, hub))} />
}

function rowOf({ ui, picture, service }: WhereProps, hub: HubPicture): TableRow {
  const t = servicePageTexts(ui.lang)
  const name = <a href={ui.href(paths.hub(hub.hub.slug, keptDay(picture)))}>{hub.hub.short}</a>
  const place = metAt(service, hub)
  const presence = presenceOf(service, hub)
  if (place === null || presence === undefined) {
    const nearest = nearestWith(service, hub, picture.hubs)
    return { cells: [name, nearest === null ? t.noneHere : `${t.noneHere} ${t.nearest(atHub(nearest.at.hub, ui.lang))}`] }
  }
  const note = place.note === null ? null : <Text of={show(place.note, ui.lang)} />
  const how = [
    <>
      {`${t.hows[place.how]}. `}
      <WeekInLine ui={ui} hours={presence.hours} monday={mondayOf(picture.day)} />
    </>,
    ...(note === null ? [] : [note]),
    // How it is now is no use on paper; the hours of the week are.
    <span class="off-paper">
      <When ui={ui} presence={presence} picture={picture} />
    </span>,
  ]
  return { cells: [name, <Lines lines={how} />], filled: picture.live && shownReading(presence.hours).reading.now.state === 'open' }
}

const presenceOf = ({ provider }: FoundService, { presences }: HubPicture): PresencePicture | undefined =>
  presences.find((one) => one.provider.slug === provider)
