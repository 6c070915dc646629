import type { Seat } from '../../bodies/index.ts'
import { Facts, Section, type Ui } from '../../design/index.ts'
import { shieldTexts } from '../../people/index.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { bodyPageTexts } from './texts.ts'

/** Who sits, by name and office alone. No heading over nothing. */
export function Sitting({ ui, seats }: { ui: Ui; seats: readonly Seat[] }) {
  const t = bodyPageTexts(ui.lang).sitting
  if (seats.length === 0) return null
  return (
    <Section title={t.title} id="sitter" close>
      <Facts
        items={seats.map(({ office, substitute, name, since }) => ({
          term: office !== null ? t.offices[office] : substitute === 0 ? t.member : t.substitute(substitute),
          text: name ?? shieldTexts(ui.lang).person,
          note: t.since(longDate(since, ui.lang)),
        }))}
      />
    </Section>
  )
}
