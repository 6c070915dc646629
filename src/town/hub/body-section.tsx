import { followedTerm, isTermPast, bodyPaths, bodyTexts, type BodyOnDay } from '../../bodies/index.ts'
import { Section, Text, Timeline, type Ui } from '../../design/index.ts'
import type { Milestone } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { impreciseDate, listOf } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { PlanText } from '../bodies/plan-text.tsx'
import { timelineItems } from './timeline-items.tsx'

interface SectionProps {
  ui: Ui
  /** Those whose base is the hub. */
  bodies: readonly BodyOnDay[]
  day: Day
  shared: readonly Milestone[]
}

/** The bodies of the hub's area: each with its places and term; when a planned end has passed, what became of it. */
export function BodySection({ ui, bodies, day, shared }: SectionProps) {
  if (bodies.length === 0) return null
  return (
    <Section title={townTexts(ui.lang).hub.committee} id="utvalg" offPaper>
      {bodies.map((body) => (
        <OneBody ui={ui} body={body} day={day} shared={shared} />
      ))}
    </Section>
  )
}

function OneBody({ ui, body, day, shared }: Omit<SectionProps, 'bodies'> & { body: BodyOnDay }) {
  const isPast = isTermPast(body, day)
  return (
    <>
      <h3>
        <a href={ui.href(bodyPaths.body(body.slug))}>
          <Text of={show(body.name, ui.lang)} />
        </a>
      </h3>
      <p class="lead">{termWords(ui, body, day)}</p>
      <PlanText ui={ui} body={body} day={day} />
      {body.uncertain ? (
        <p>
          <Text of={show(body.uncertain, ui.lang)} />
        </p>
      ) : null}
      {body.afterTerm ? (
        <p>
          <Text of={show(body.afterTerm, ui.lang)} />
        </p>
      ) : null}
      {isPast ? <Followed ui={ui} steps={followedTerm(shared, body)} day={day} /> : null}
      {body.source ? <Source ui={ui} words={body.source} /> : null}
    </>
  )
}

/** «Gjelder Slemmestad og Vollen. Forsøk fra 1. januar 2020 til 31. desember 2021.», as far as each is known; a sentence of what was, when its planned end has passed. */
export function termWords(ui: Ui, { type, places, trial, from, to }: BodyOnDay, day: Day): string {
  const t = townTexts(ui.lang).hub
  const area = listOf(
    places.map(({ name }) => name),
    ui.lang,
  )
  const range = from === null || to === null ? null : ([impreciseDate(from, ui.lang), impreciseDate(to, ui.lang)] as const)
  if (isTermPast({ to }, day) && range !== null) return t.committeeWas(area, ...range)
  const said = [places.length === 0 ? null : t.committeePlaces(area), trial && range !== null ? t.committeeTrial(...range) : null]
  return said.filter((one) => one !== null).join(' ') || `${bodyTexts(ui.lang).types[type]}.`
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
export const Source = ({ ui, words }: { ui: Ui; words: string }) => (
  <p class="by">
    {townTexts(ui.lang).hub.source} <span lang={ui.lang === 'nb' ? undefined : 'nb'}>{words}</span>
  </p>
)
