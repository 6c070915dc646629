import { ExampleMark, Fixed, Section, type Ui } from '../../design/index.ts'
import { paths, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { addDays, mondayOf } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { closuresAhead } from './closures-ahead.ts'
import { DeskHint } from './desk-hint.tsx'
import { FirstHours } from './first-hours.tsx'
import { ownersOf } from './hours-rows.tsx'
import { isOpeningSometime } from './opening-words.ts'
import { WeekTable } from './week-table.tsx'

interface HoursProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
}

/** Opening hours of the day's week: a column for the house and one for each who is met there. */
export function HoursSection({ ui, hub, picture }: HoursProps) {
  const t = townTexts(ui.lang).hub
  const owners = ownersOf(hub, t.house)
  if (owners.length === 0) return <NoHours ui={ui} hub={hub} picture={picture} />
  return (
    <Section
      title={<Fixed ui={ui} k="openingHours" />}
      id="apningstider"
      aside={<a href={ui.href(paths.hours(hub.hub.slug))}>{t.moreHours}</a>}
    >
      <WeekTable ui={ui} owners={owners} monday={mondayOf(picture.day)} picture={picture} />
      <FirstHours ui={ui} hub={hub} picture={picture} />
      <ComingClosures ui={ui} hub={hub} picture={picture} />
      <p class="hours-below">
        <DeskHint ui={ui} hub={hub} picture={picture} />
      </p>
    </Section>
  )
}

/** When the house is shut or keeps other hours in the weeks after the one that is shown. */
function ComingClosures({ ui, hub, picture }: HoursProps) {
  const all = closuresAhead(hub, addDays(mondayOf(picture.day), 6), ui.lang)
  if (all.length === 0) return null
  return (
    <ul class="lines hours-below">
      {all.map(({ text, example }) => (
        <li>
          <b>{text}</b>
          {example ? <ExampleMark ui={ui} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** Nobody is here yet: say so, and lead on. */
function NoHours({ ui, hub, picture }: HoursProps) {
  const t = townTexts(ui.lang).hub
  return (
    <Section title={<Fixed ui={ui} k="openingHours" />} id="apningstider">
      <p class="lead">
        {hub.hub.status === 'planned' && !isOpeningSometime(hub, picture.day) ? <Fixed ui={ui} k="notOpenedYet" /> : t.hoursUnknown}
      </p>
      <FirstHours ui={ui} hub={hub} picture={picture} />
      <p>
        <DeskHint ui={ui} hub={hub} picture={picture} />
      </p>
    </Section>
  )
}
