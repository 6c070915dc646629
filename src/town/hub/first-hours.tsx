import type { Ui } from '../../design/index.ts'
import { houseFromOpening, openingDay, resolveDays, type HubPicture, type OwnersHours, type TownPicture } from '../../hubs/index.ts'
import { dateSeenFrom } from '../../platform/i18n/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { WeekTable } from './week-table.tsx'

/** What is announced of the first seven days of a hub that is to come on a known day. */
export function firstHours(hub: HubPicture, today: Day): { opens: Day; hours: OwnersHours } | null {
  const opens = openingDay(hub, today)
  if (opens === null) return null
  const hours = houseFromOpening(hub, today)
  if (resolveDays(hours.announced.rules, opens, addDays(opens, 6)).every(({ state }) => state === 'not_announced')) return null
  return { opens, hours }
}

/** When it opens is announced, and so is when it is open from then on. */
export const areFirstHoursTold = (hub: HubPicture, today: Day) => firstHours(hub, today) !== null

/** The first seven days of a hub that is to come, from the day it opens. */
export function FirstHours({ ui, hub, picture }: { ui: Ui; hub: HubPicture; picture: TownPicture }) {
  const t = townTexts(ui.lang).hub
  const first = firstHours(hub, picture.day)
  if (first === null) return null
  const title = t.hoursFromOpening(dateSeenFrom(picture.day, first.opens, ui.lang))
  return (
    <>
      <h3 class="subhead">{title}</h3>
      <WeekTable
        ui={ui}
        owners={[{ name: t.house, slug: null, hours: first.hours }]}
        monday={first.opens}
        caption={title}
        picture={picture}
      />
    </>
  )
}
