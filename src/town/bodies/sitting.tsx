import { seatWords, type Seat } from '../../bodies/index.ts'
import { Facts, Section, Table, type Ui } from '../../design/index.ts'
import { shieldTexts } from '../../people/index.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { bodyPageTexts } from './texts.ts'

/** Who sits, by name, office and for whom alone, and who has sat. No heading over nothing. */
export function Sitting({ ui, seats, left }: { ui: Ui; seats: readonly Seat[]; left: readonly Seat[] }) {
  const t = bodyPageTexts(ui.lang).sitting
  return (
    <>
      {seats.length === 0 ? null : (
        <Section title={t.title} id="sitter" close>
          <Facts
            items={seats.map((seat) => ({
              term: seatWords(seat, ui.lang),
              text: namedFor(seat, ui),
              note: t.since(longDate(seat.since, ui.lang)),
            }))}
          />
        </Section>
      )}
      {left.length === 0 ? null : (
        <Section title={t.left} id="har-sittet" close>
          <Table
            caption={t.left}
            head={[t.who, t.as, t.time]}
            rows={left.map((seat) => ({
              cells: [
                namedFor(seat, ui),
                seatWords(seat, ui.lang),
                t.between(longDate(seat.since, ui.lang), seat.until === null ? '' : longDate(seat.until, ui.lang)),
              ],
            }))}
          />
        </Section>
      )}
    </>
  )
}

function namedFor({ name, onBehalfOf }: Seat, ui: Ui): string {
  const who = name ?? shieldTexts(ui.lang).person
  return onBehalfOf === null ? who : bodyPageTexts(ui.lang).sitting.onBehalfOf(who, onBehalfOf)
}
