import { Page, PageTitle, Section, type Ui } from '../../design/index.ts'
import { paths, schoolHolidaysIn, townPicture, uiOf, type HubPicture, type SchoolHolidayOnDay, type TownPicture } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, isoWeek, mondayOf, type Day } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { capital } from '../texts/number-words.ts'
import { townTexts } from '../texts.ts'
import { DeskHint } from './desk-hint.tsx'
import { ownersOf, type Owner } from './hours-rows.tsx'
import { hubOrRedirect } from './hub-or-redirect.ts'
import { SpecialDays } from './special-days.tsx'
import { WeekTable } from './week-table.tsx'

const WEEKS = 4

/** `/torg/:hub/apningstider`: four weeks, and the days that differ said first. */
export async function hoursPage(c: Ctx) {
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(c.get('deps').db, moment)])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato'] })
  const schoolHolidays = await schoolHolidaysIn(c.get('deps').db, { from: moment.day, to: lastDay(moment.day) })
  return c.html(<HoursPage ui={ui} hub={hub} picture={picture} schoolHolidays={schoolHolidays} />)
}

interface HoursPageProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  schoolHolidays: readonly SchoolHolidayOnDay[]
}

function HoursPage({ ui, hub, picture, schoolHolidays }: HoursPageProps) {
  const t = townTexts(ui.lang).hub
  const owners = ownersOf(hub, t.house)
  const title = `${hub.hub.short}: ${t.hours.toLowerCase()}`
  return (
    <Page
      ui={ui}
      title={title}
      description={t.hoursDescription(hub.hub.name)}
      hub={hub.hub.slug}
      noindex={!picture.live}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.hours(hub.hub.slug)} />}
    >
      <PageTitle title={title} lead={<a href={ui.href(paths.hub(hub.hub.slug))}>{townTexts(ui.lang).news.back(hub.hub.short)}</a>} />
      <Section title={t.specialDays} id="avvik" close>
        <SpecialDays ui={ui} owners={owners} from={picture.day} to={lastDay(picture.day)} schoolHolidays={schoolHolidays} />
        <p class="hours-below">
          <DeskHint ui={ui} hub={hub} picture={picture} />
        </p>
      </Section>
      {owners.length === 0 ? null : weeksFrom(picture).map((monday) => <Week ui={ui} owners={owners} monday={monday} picture={picture} />)}
    </Page>
  )
}

const lastDay = (day: Day) => addDays(mondayOf(day), WEEKS * 7 - 1)

const weeksFrom = ({ day }: TownPicture) => Array.from({ length: WEEKS }, (_, k) => addDays(mondayOf(day), 7 * k))

function Week({ ui, owners, monday, picture }: { ui: Ui; owners: readonly Owner[]; monday: Day; picture: TownPicture }) {
  const { week } = isoWeek(monday)
  const title = capital(townTexts(ui.lang).week(week))
  return (
    <Section title={title} id={`uke-${week}`} close>
      <WeekTable ui={ui} owners={owners} monday={monday} picture={picture} />
    </Section>
  )
}
