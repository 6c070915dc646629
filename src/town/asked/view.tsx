import type { ChainNames } from '../../chain/index.ts'
import { ButtonLink, Buttons, ExampleMark, Facts, Page, PaperFoot, Section, Text, Ways, type Ui } from '../../design/index.ts'
import { atHub, type HubOnDay, type NamedPlace } from '../../hubs/index.ts'
import { show, type Localized } from '../../platform/content/localized.ts'
import { fullDate, inLanguage } from '../../platform/i18n/index.ts'
import { suggestionPaths, type Goals, type MostAsked, type Tally, type Waits, type WhoSaid } from '../../suggestions/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { keptDay, type Moment } from '../as-of.ts'
import { openDataPaths } from '../open-data/paths.ts'
import { Became } from './became.tsx'
import { HubRows } from './hub-rows.tsx'
import { MostAskedList } from './most-asked-list.tsx'
import { askedPaths } from './paths.ts'
import { PlaceRows } from './place-rows.tsx'
import { askedTexts } from './texts.ts'
import type { BodiesSaid } from './what-bodies-said.ts'
import { BodiesSection, WhoSection } from './who-section.tsx'

export interface AskedProps {
  ui: Ui
  moment: Moment
  hubs: readonly HubOnDay[]
  /** Null: all of them. */
  hub: HubOnDay | null
  places: readonly NamedPlace[]
  rows: readonly Tally[]
  /** Of the hub, or of all. */
  tally: Tally
  goals: Goals
  /** What the hubs are to further, in somebody's words. */
  goalsSaid: Localized | null
  who: WhoSaid | null
  bodies: BodiesSaid
  most: readonly MostAsked[]
  waits: readonly Waits[]
  names: ChainNames
}

export function AskedView(props: AskedProps) {
  const { ui, moment, hub, hubs, rows, tally, most } = props
  const t = askedTexts(ui.lang)
  const title = hub === null ? t.title : t.titleAt(atHub(hub, ui.lang))
  const path = hub === null ? askedPaths.all : askedPaths.hub(hub.slug)
  return (
    <Page
      ui={ui}
      title={title}
      current="suggestions"
      styles={['suggestions.css', 'asked.css']}
      description={t.description}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={path} />}
      {...(hub === null ? {} : { hub: hub.slug })}
    >
      <Halves {...props} />
      {tally.asked === 0 ? <Nothing {...props} /> : <Became {...{ ui, tally }} />}
      {most.length === 0 ? null : <MostAskedList {...props} />}
      {hub === null ? <HubRows {...{ ui, moment, hubs, rows }} /> : <PlaceRows {...{ ...props, hub }} />}
      <WaitsFor {...props} />
      <WhoSection ui={ui} who={props.who} isExample={tally.examples === tally.asked} />
      <BodiesSection ui={ui} bodies={props.bodies} />
      <ThreeGoals {...props} />
      <TakeAlong {...props} />
      <div class="sec close">
        <PaperFoot ui={ui} url={ui.publicUrl + inLanguage(ui.page, path)}>
          {t.paper}
        </PaperFoot>
      </div>
    </Page>
  )
}

/** The two figures, as large as what they count. */
function Halves({ ui, tally, hub }: AskedProps) {
  const t = askedTexts(ui.lang)
  const giant = tally.asked > 999 ? 'giant long' : 'giant'
  return (
    <section class="asked-answered asked-figures" aria-label={hub === null ? t.title : t.titleAt(atHub(hub, ui.lang))}>
      <div>
        <h1>{t.asked}</h1>
        <p class={giant}>{tally.asked}</p>
        <p class="unit">{t.askedUnit(tally.asked, hub === null ? null : atHub(hub, ui.lang))}</p>
        {tally.examples === 0 ? null : (
          <p>
            {t.examples(tally.examples)} <ExampleMark ui={ui} />
          </p>
        )}
      </div>
      <div>
        <p>{t.answered}</p>
        <p class={giant}>{tally.answered}</p>
        <p class="unit">{t.answeredUnit}</p>
      </div>
    </section>
  )
}

function Nothing({ ui, hub }: AskedProps) {
  const t = askedTexts(ui.lang)
  return (
    <div class="sec close">
      <p class="lead">
        {t.none} {t.noneLead}
      </p>
      <Buttons>
        <ButtonLink weight="primary" href={ui.href(hub === null ? suggestionPaths.voice : suggestionPaths.voiceAt(hub.slug))}>
          {t.voice}
        </ButtonLink>
      </Buttons>
    </div>
  )
}

function WaitsFor({ ui, waits, names }: AskedProps) {
  const t = askedTexts(ui.lang)
  if (waits.length === 0) return null
  return (
    <Section title={t.waits} id="venter" close>
      <Facts items={waits.map(({ holder, open, late }) => ({ term: names.holder(holder), text: t.open(open, late) }))} />
    </Section>
  )
}

function ThreeGoals({ ui, goals, goalsSaid, moment }: AskedProps) {
  const t = askedTexts(ui.lang)
  const all = [
    { term: t.goal.reached, count: goals.reached, text: t.goal.reachedText(goals.reached) },
    { term: t.goal.voices, count: goals.voices, text: t.goal.voicesText },
    { term: t.goal.made, count: goals.made, text: t.goal.madeText(goals.made) },
  ]
  return (
    <Section title={t.goals} id="mal" close>
      {goalsSaid === null ? null : (
        <p>
          <Text of={show(goalsSaid, ui.lang)} />
        </p>
      )}
      <dl class="goals">
        {all.map(({ term, count, text }) => (
          <div>
            <dt>{term}</dt>
            <dd>
              <b>{count}</b> {text}
            </dd>
          </div>
        ))}
      </dl>
      <p class="as-said">{t.source(fullDate(moment.known, ui.lang))}</p>
    </Section>
  )
}

function TakeAlong({ ui, hub, moment }: AskedProps) {
  const t = askedTexts(ui.lang)
  const query = moment.live ? '' : `?dato=${moment.day}`
  const others =
    hub === null
      ? []
      : [
          { href: ui.href(suggestionPaths.listAt(hub.slug)), title: t.toHub(atHub(hub, ui.lang)) },
          { href: ui.href(askedPaths.allOn(keptDay(moment))), title: t.toAll },
          ...(moment.live ? [{ href: ui.href(askedPaths.wall(hub.slug)), title: t.wall(hub.short) }] : []),
        ]
  return (
    <Section title={t.take} id="ta-med" close offPaper>
      <details class="ds-details">
        <summary>{t.how}</summary>
        <div>
          <ul class="ds-list how-counted">
            {t.howText.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </div>
      </details>
      <ul class="lines asked-files">
        <li>
          <a href={openDataPaths.file('du-spurte', 'csv') + query}>{t.csv}</a>
        </li>
        <li>
          <a href={openDataPaths.file('du-spurte', 'json') + query}>{t.json}</a>
        </li>
      </ul>
      {others.length === 0 ? null : <Ways items={others} />}
    </Section>
  )
}
