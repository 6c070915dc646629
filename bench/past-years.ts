import type { KindName } from '../src/hubs/items/index.ts'
import type { Layer } from '../src/platform/content/localized.ts'
import { addDays, day, yearOf } from '../src/platform/time/index.ts'
import { today } from './today.ts'

/** An item as the registry takes it. */
export interface Row {
  kind: KindName
  layer: Layer
  item: unknown
}

const OWNERS = [undefined, 'innbyggerservice', 'asker-bibliotekene']
const SEASONS = { paske: ['04-10', 9], sommer: ['06-25', 45], jul: ['12-21', 10] } as const
const CLEANING = ['02-17', '09-08', '11-20']
const MONTHS = ['01', '03', '05', '07', '09', '11']

/** What one hub gathers up to this year: seasons of its own for the house and two who are there, closed days, and news every other month. */
export function pastYears(years: number): Row[] {
  const last = yearOf(today())
  return Array.from({ length: years }, (_, ago) => last - ago).flatMap((year) => [...periods(year), ...closures(year), ...news(year)])
}

function periods(year: number): Row[] {
  return Object.entries(SEASONS).flatMap(([name, [monthDay, days]]) =>
    OWNERS.map((provider) => {
      const from = day(`${year}-${monthDay}`)
      const spans = [{ days: ['mon', 'wed'], from: '10:00', to: '14:00' }]
      const range = { from, to: addDays(from, days), override: true, spans }
      return row('opening_period', {
        key: `${name}-${year}-${provider ?? 'huset'}`,
        provider,
        title: { nb: `${name} ${year}` },
        ...range,
        ...known(year),
      })
    }),
  )
}

function closures(year: number): Row[] {
  const reason = { nb: 'Rydding og vask' }
  return CLEANING.map((monthDay) => `${year}-${monthDay}`).map((on) =>
    row('closure', { key: `vask-${on}`, from: on, to: on, reason, ...known(year) }),
  )
}

function news(year: number): Row[] {
  const body = { nb: 'Kom innom og hør mer. '.repeat(20) }
  return MONTHS.map((month) => {
    const key = `nytt-${year}-${month}`
    return row('news', {
      key,
      title: { nb: `Nytt i måned ${month}, ${year}` },
      body,
      publishedAt: `${year}-${month}-01T09:00`,
      source: 'bench',
    })
  })
}

const known = (year: number) => ({ source: 'bench', knownFrom: `${year}-01-01` })
const row = (kind: KindName, item: unknown): Row => ({ kind, layer: 'fact', item })
