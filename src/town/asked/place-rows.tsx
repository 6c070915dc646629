import { Section, Table, type Ui } from '../../design/index.ts'
import type { HubOnDay, NamedPlace } from '../../hubs/index.ts'
import { suggestionPaths, type Tally } from '../../suggestions/index.ts'
import { askedTexts } from './texts.ts'

interface PlaceProps {
  ui: Ui
  hub: HubOnDay
  places: readonly NamedPlace[]
  rows: readonly Tally[]
}

/** The places of a hub that somebody has asked for something at. */
export function PlaceRows({ ui, hub, places, rows }: PlaceProps) {
  const t = askedTexts(ui.lang)
  const own = rows.filter((row) => row.hub === hub.slug && row.place !== null)
  if (own.length === 0) return null
  const { asked, answered, done, declined, open, median } = t.columns
  return (
    <Section title={t.places} id="steder" close>
      <p>{t.placesLead}</p>
      <Table
        caption={t.places}
        head={[t.place, asked, answered, done, declined, open, median]}
        rows={own.map((row) => ({
          cells: [
            <a href={ui.href(suggestionPaths.listFrom(row.place ?? ''))}>
              {places.find(({ slug }) => slug === row.place)?.name ?? row.place}
            </a>,
            row.asked,
            row.answered,
            row.done + row.partly,
            row.declined,
            row.underWay + row.waiting,
            row.medianDays === null ? t.notEnough : t.days(row.medianDays),
          ],
        }))}
      />
    </Section>
  )
}
