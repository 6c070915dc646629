import { ExampleMark, type Ui } from '../../design/index.ts'
import {
  atHub,
  byDistance,
  deskAt,
  desksByDistance,
  areHoursTold,
  nearestOpenDesk,
  paths,
  shownReading,
  type HubPicture,
  type TownPicture,
} from '../../hubs/index.ts'
import { spokenInstant } from '../../platform/i18n/index.ts'
import { actPaths } from '../act/paths.ts'
import { keptDay } from '../as-of.ts'
import { townTexts } from '../texts.ts'
import { DeskHours } from './desk-hours.tsx'
import { areFirstHoursTold } from './first-hours.tsx'

interface DeskHintProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  /** The nearest desk stands beside it already. */
  nearestSaid?: boolean
}

/**
 * Nobody is sent away: where the hours are not announced, or the desk is shut, the nearest desk in service
 * is named, and who to ask to be told when the hours are ready.
 */
export function DeskHint({ ui, hub, picture, nearestSaid = false }: DeskHintProps) {
  const t = townTexts(ui.lang).hub
  const nearest = desksByDistance(picture.hubs, hub.hub)[0]
  const here = deskAt(hub)
  const open = picture.live ? nearestOpenDesk(picture.hubs, hub.hub) : null
  const isHouseTold = areHoursTold(hub.house.announced) || areFirstHoursTold(hub, picture.day)
  const untold = !isPast(ui, picture) && (!isHouseTold || (here !== null && !areHoursTold(here.hours.announced)))
  if (!nearest) return <NearestHub ui={ui} hub={hub} picture={picture} />
  const at = nearest.at.hub
  const there = atHub(at, ui.lang)
  const until = open ? shownReading(open.desk.hours).reading.now.until : null
  return (
    <span>
      {here || nearestSaid ? null : (
        <>
          <a href={ui.href(paths.hub(at.slug, keptDay(picture)))}>{t.nearestDesk(nearest.desk.provider.name, there)}</a>{' '}
          <DeskHours ui={ui} nearest={nearest} picture={picture} />
        </>
      )}{' '}
      {open && until !== null && open.at.hub.slug !== hub.hub.slug && open.at.hub.slug !== at.slug ? (
        <span>
          {t.nearestDeskOpen(open.desk.provider.name, atHub(open.at.hub, ui.lang), spokenInstant(until, ui.lang))}
          {shownReading(open.desk.hours).example ? <ExampleMark ui={ui} /> : null}{' '}
        </span>
      ) : null}
      {untold ? (
        <span>
          <TellMe ui={ui} hub={hub} /> {t.tellMeAsk(nearest.desk.provider.name, there)}
        </span>
      ) : null}
    </span>
  )
}

/** No desk anywhere yet: the nearest hub in operation, where somebody can be asked. */
function NearestHub({ ui, hub, picture }: { ui: Ui; hub: HubPicture; picture: TownPicture }) {
  const t = townTexts(ui.lang).hub
  const running = picture.hubs.filter((one) => one.hub.status === 'open' && one.hub.id !== hub.hub.id).map((one) => one.hub)
  const nearest = byDistance(hub.hub, running)[0]
  const tellMe = isPast(ui, picture) ? null : <TellMe ui={ui} hub={hub} />
  if (!nearest) return <span>{tellMe}</span>
  const there = atHub(nearest, ui.lang)
  return (
    <span>
      {tellMe}{' '}
      <a href={ui.href(paths.hub(nearest.slug, keptDay(picture)))}>{tellMe === null ? t.nearestRunning(there) : t.askNearestHub(there)}</a>
    </span>
  )
}

/** Nobody can be told in the past, nor asked. */
const isPast = (ui: Ui, picture: TownPicture) => !picture.live && !ui.ahead

/** Whoever leaves an address is told. */
const TellMe = ({ ui, hub }: { ui: Ui; hub: HubPicture }) => (
  <a href={`${ui.href(actPaths.follow(`hub:${hub.hub.slug}`))}?om=hours`}>{townTexts(ui.lang).hub.tellMeWhenReady}</a>
)
