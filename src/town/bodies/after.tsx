import { followedTerm, type BodyOnDay } from '../../bodies/index.ts'
import { Section, Timeline, type Ui } from '../../design/index.ts'
import type { Milestone } from '../../hubs/index.ts'
import type { Moment } from '../as-of.ts'
import { timelineItems } from '../hub/timeline-items.tsx'
import { bodyPageTexts } from './texts.ts'

/** What followed in the whole municipality; no heading over nothing. */
export function After({ ui, body, shared, moment }: { ui: Ui; body: BodyOnDay; shared: readonly Milestone[]; moment: Moment }) {
  const steps = followedTerm(shared, body)
  if (steps.length === 0) return null
  return (
    <Section title={bodyPageTexts(ui.lang).body.after} id="etterpa" close>
      <Timeline ui={ui} items={timelineItems(steps, { day: moment.day, lang: ui.lang, whole: false })} />
    </Section>
  )
}
