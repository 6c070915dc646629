import { ExampleMark, Poster, type Ui } from '../../design/index.ts'
import {
  chipOf,
  paths,
  resolveDays,
  shownReading,
  townPicture,
  uiOf,
  weekPattern,
  dayWords,
  type HubPicture,
  type OwnersHours,
  type Rules,
  type TownPicture,
} from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { dayAndMonth, inLanguage, longDate, weekdayShort } from '../../platform/i18n/index.ts'
import { addDays, isoWeek, mondayOf, type Day } from '../../platform/time/index.ts'
import { keptDay, momentOf } from '../as-of.ts'
import { openingWords } from '../front/board.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { townTexts } from '../texts.ts'

interface Sheet {
  large: boolean
  oneInk: boolean
}

/** `/torg/:hub/plakat`: an A4 sheet of the week. `?skrift=stor` for large letters, `?trykk=svart` for one ink. */
export async function posterPage(c: Ctx) {
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(c.get('deps').db, moment)])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const sheet = { large: c.req.query('skrift') === 'stor', oneInk: c.req.query('trykk') === 'svart' }
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato', 'skrift', 'trykk'] })
  return c.html(<PosterPage ui={ui} hub={hub} picture={picture} sheet={sheet} />)
}

function PosterPage({ ui, hub, picture, sheet }: { ui: Ui; hub: HubPicture; picture: TownPicture; sheet: Sheet }) {
  const t = townTexts(ui.lang)
  const monday = mondayOf(picture.day)
  const { week } = isoWeek(monday)
  return (
    <Poster
      ui={ui}
      title={t.poster.title(hub.hub.short, week)}
      hub={chipOf(hub.hub)}
      week={week}
      large={sheet.large}
      oneInk={sheet.oneInk}
      heading={<Heading ui={ui} hub={hub} monday={monday} />}
      days={posterDays(ui, hub, monday)}
      invitation={hub.hub.status === 'open' ? t.poster.welcome : `${openingWords(hub, ui.lang)}.`}
      notes={notesOf(ui, hub, sheet)}
      qr={{ url: ui.publicUrl + inLanguage(ui.page, paths.hub(hub.hub.slug)), label: t.poster.scan }}
      tools={<Tools ui={ui} slug={hub.hub.slug} name={hub.hub.short} sheet={sheet} {...(keptDay(picture) ? { day: picture.day } : {})} />}
    />
  )
}

function Heading({ ui, hub, monday }: { ui: Ui; hub: HubPicture; monday: Day }) {
  const t = townTexts(ui.lang)
  const words = `${t.hub.hours} ${dayAndMonth(monday, ui.lang)}–${longDate(addDays(monday, 6), ui.lang)}`
  return isIllustrated(hub.house, monday) ? (
    <>
      {words}. {t.hub.notAnnounced}, <ExampleMark ui={ui} />
    </>
  ) : (
    <>{words}</>
  )
}

/** Nothing of the week is announced: the sheet then shows the example, and says so in its heading. */
function isIllustrated({ announced, example }: OwnersHours, monday: Day): boolean {
  const week = (rules: Rules) => resolveDays(rules, monday, addDays(monday, 6))
  return (
    example !== null &&
    week(announced.rules).every((day) => day.state === 'not_announced') &&
    week(example.rules).some((day) => day.state !== 'not_announced')
  )
}

function posterDays(ui: Ui, { house }: HubPicture, monday: Day) {
  const rules = house.example && isIllustrated(house, monday) ? house.example.rules : house.announced.rules
  return resolveDays(rules, monday, addDays(monday, 6)).map((day) => ({
    day: weekdayShort(day.day, ui.lang),
    date: dayAndMonth(day.day, ui.lang),
    iso: day.day,
    lines: [{ text: dayWords(day, ui.lang) }],
  }))
}

/** Where; who is here and when; how to call. One line each, few in large print. */
function notesOf(ui: Ui, hub: HubPicture, { large }: Sheet): string[] {
  const t = townTexts(ui.lang)
  const { location, phone } = hub.hub
  const building = location?.building ? show(location.building, ui.lang).text : null
  const where = location?.street ? [location.street, location.town].filter(Boolean).join(', ') : t.hub.notAnnounced
  const met = hub.presences.filter((one) => one.state === 'in_service')
  const people = met.slice(0, large ? 1 : 4).map(({ provider, hours }) => `${provider.name}: ${weekWords(ui, hours)}`)
  return [
    `${t.poster.address}: ${where}${building && !large ? `. ${building}` : ''}`,
    ...people,
    `${t.hub.phone}: ${phone ?? t.hub.notAnnounced.toLowerCase()}`,
  ]
}

/** «man–fre 10–14», or «ikke kunngjort»; the example with its word. */
function weekWords(ui: Ui, hours: OwnersHours): string {
  const { reading, example } = shownReading(hours)
  const lines = weekPattern(reading.week).filter((line) => line.hours.state === 'open')
  const runs = lines.map((line) => `${line.runs.map((run) => runWords(ui, run)).join(', ')} ${dayWords(line.hours, ui.lang)}`)
  if (runs.length === 0) return townTexts(ui.lang).hub.notAnnounced.toLowerCase()
  return `${runs.join('; ')}${example ? ` (${townTexts(ui.lang).example})` : ''}`
}

function runWords(ui: Ui, { from, to }: { from: Day; to: Day }): string {
  return from === to ? weekdayShort(from, ui.lang) : `${weekdayShort(from, ui.lang)}–${weekdayShort(to, ui.lang)}`
}

/** On screen only. */
function Tools({ ui, slug, name, sheet, day }: { ui: Ui; slug: string; name: string; sheet: Sheet; day?: Day }) {
  const t = townTexts(ui.lang).poster
  const address = (change: Partial<Sheet>) => {
    const wanted = { ...sheet, ...change }
    const query = new URLSearchParams({
      ...(day ? { dato: day } : {}),
      ...(wanted.large ? { skrift: 'stor' } : {}),
      ...(wanted.oneInk ? { trykk: 'svart' } : {}),
    })
    return ui.href(paths.poster(slug)) + (query.size > 0 ? `?${query.toString()}` : '')
  }
  return (
    <nav aria-label={t.print}>
      <a href={ui.href(paths.hub(slug))}>{townTexts(ui.lang).news.back(name)}</a>{' '}
      <a href={address({ large: !sheet.large })}>{sheet.large ? t.normal : t.large}</a>{' '}
      <a href={address({ oneInk: !sheet.oneInk })}>{sheet.oneInk ? t.twoInks : t.oneInk}</a>
      <p>{t.howToPrint}</p>
      {ui.clockNote === null ? null : <p>{ui.clockNote}</p>}
    </nav>
  )
}
