import { Section, Text, Timeline, type Ui } from '../../design/index.ts'
import { followedTrial, isTrialPast, type Committee, type Milestone } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { listOf, longDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { timelineItems } from './timeline-items.tsx'

interface CommitteeProps {
  ui: Ui
  committee: Committee
  day: Day
  shared: readonly Milestone[]
}

/** The local committee of the hub's area: places and trial; when the planned end has passed, what became of it. */
export function CommitteeSection({ ui, committee, day, shared }: CommitteeProps) {
  const t = townTexts(ui.lang).hub
  const places = listOf(committee.places, ui.lang)
  const [from, to] = [longDate(committee.trialFrom, ui.lang), longDate(committee.trialTo, ui.lang)]
  const isPast = isTrialPast(committee, day)
  return (
    <Section title={t.committee} id="utvalg" offPaper>
      <h3>
        <Text of={show(committee.name, ui.lang)} />
      </h3>
      <p class="lead">{isPast ? t.committeeWas(places, from, to) : `${t.committeePlaces(places)} ${t.committeeTrial(from, to)}`}</p>
      {isPast ? null : (
        <p>
          <Text of={show(committee.body, ui.lang)} />
        </p>
      )}
      {committee.afterTrial ? (
        <p>
          <Text of={show(committee.afterTrial, ui.lang)} />
        </p>
      ) : null}
      {isPast ? <Followed ui={ui} steps={followedTrial(shared, committee)} day={day} /> : null}
      {committee.source ? <Source ui={ui} words={committee.source} /> : null}
    </Section>
  )
}

/** What came after, dated as exactly as it is known. */
export function Followed({ ui, steps, day }: { ui: Ui; steps: readonly Milestone[]; day: Day }) {
  if (steps.length === 0) return null
  return (
    <>
      <h3>{townTexts(ui.lang).hub.committeeAfter}</h3>
      <Timeline ui={ui} items={timelineItems(steps, { day, lang: ui.lang, whole: false })} />
    </>
  )
}

/** Sources are written in bokmål. */
const Source = ({ ui, words }: { ui: Ui; words: string }) => (
  <p class="by">
    {townTexts(ui.lang).hub.source} <span lang={ui.lang === 'nb' ? undefined : 'nb'}>{words}</span>
  </p>
)
