import { HoursTable, Page, PageTitle, Section, type Ui } from '../../design/index.ts'
import {
  becauseWords,
  paths,
  resolveDays,
  shownReading,
  townPicture,
  uiOf,
  type DayHours,
  type HubPicture,
  type TownPicture,
} from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { addDays, isoWeek, mondayOf } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { capital } from '../texts/number-words.ts'
import { townTexts } from '../texts.ts'
import { DeskHint } from './desk-hint.tsx'
import { hoursColumns, hoursRows, ownersOf, type Owner } from './hours-rows.tsx'
import { hubOrRedirect } from './hub-or-redirect.ts'

const WEEKS = 4

/** `/torg/:hub/apningstider`: four weeks, and the days that differ said first. */
export async function hoursPage(c: Ctx) {
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(c.get('deps').db, moment)])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato'] })
  return c.html(<HoursPage ui={ui} hub={hub} picture={picture} />)
}

function HoursPage({ ui, hub, picture }: { ui: Ui; hub: HubPicture; picture: TownPicture }) {
  const t = townTexts(ui.lang).hub
  const owners = ownersOf(hub, t.house)
  const title = `${hub.hub.short}: ${t.hours.toLowerCase()}`
  return (
    <Page
      ui={ui}
      title={title}
      hub={hub.hub.slug}
      noindex={!picture.live}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.hours(hub.hub.slug)} />}
    >
      <PageTitle title={title} lead={<a href={ui.href(paths.hub(hub.hub.slug))}>{townTexts(ui.lang).news.back(hub.hub.short)}</a>} />
      <Section title={t.specialDays} id="avvik" close>
        <SpecialDays ui={ui} owners={owners} picture={picture} />
        <p>
          <DeskHint ui={ui} hub={hub} picture={picture} />
        </p>
      </Section>
      {owners.length === 0 ? null : weeksFrom(picture).map((monday) => <Week ui={ui} owners={owners} monday={monday} picture={picture} />)}
    </Page>
  )
}

const weeksFrom = ({ day }: TownPicture) => Array.from({ length: WEEKS }, (_, k) => addDays(mondayOf(day), 7 * k))

function Week({
  ui,
  owners,
  monday,
  picture,
}: {
  ui: Ui
  owners: readonly Owner[]
  monday: ReturnType<typeof mondayOf>
  picture: TownPicture
}) {
  const { week } = isoWeek(monday)
  const title = capital(townTexts(ui.lang).week(week))
  return (
    <Section title={title} id={`uke-${week}`} close>
      <HoursTable
        ui={ui}
        caption={townTexts(ui.lang).hub.hoursWeek(week)}
        columns={hoursColumns(ui, owners)}
        rows={hoursRows(ui, owners, { monday, today: picture.day })}
      />
    </Section>
  )
}

/** Holidays, closures and overrides in the four weeks: what one must know before setting out. */
function SpecialDays({ ui, owners, picture }: { ui: Ui; owners: readonly Owner[]; picture: TownPicture }) {
  const last = addDays(mondayOf(picture.day), WEEKS * 7 - 1)
  const special = owners.flatMap(({ name, hours }) =>
    resolveDays(shownReading(hours).reading.rules, picture.day, last).flatMap((day) => {
      const why = whyOf(ui, day)
      return why ? [{ day: day.day, name, why }] : []
    }),
  )
  if (special.length === 0) return <p>{townTexts(ui.lang).hub.noSpecialDays}</p>
  return (
    <ul class="lines">
      {special
        .toSorted((a, b) => (a.day < b.day ? -1 : 1))
        .map(({ day, name, why }) => (
          <li>
            <b>{capital(fullDate(day, ui.lang))}</b>, {name}: {why}
          </li>
        ))}
    </ul>
  )
}

function whyOf(ui: Ui, day: DayHours): string | null {
  if (day.because && day.because.kind !== 'weekly') return becauseWords(day.because, ui.lang)
  return day.title ? show(day.title, ui.lang).text : null
}
