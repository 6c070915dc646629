import { ExampleMark, Facts, Section, Text, Timeline, type Fact, type Ui } from '../../design/index.ts'
import { paths, type HubDetails, type HubName, type HubPicture, type Milestone, type TownPicture } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { townTexts } from '../texts.ts'
import { timelineItems, titledOn } from './timeline-items.tsx'

interface StoryProps {
  ui: Ui
  hub: HubPicture
  shared: readonly Milestone[]
  details: HubDetails
  picture: TownPicture
  /** The story page shows all; the hub's page its own steps, and what the municipality decided of it. */
  whole?: boolean
}

export function StorySection({ ui, hub, shared, details, picture, whole = false }: StoryProps) {
  const t = townTexts(ui.lang).hub
  const common = whole ? shared : shared.filter(({ kind }) => kind === 'decision' || kind === 'merger')
  const items = timelineItems([...common, ...hub.hub.milestones.map((one) => titledOn(one, picture.day, ui.lang))], {
    day: picture.day,
    lang: ui.lang,
    whole,
  })
  return (
    <Section
      title={hub.hub.status === 'planned' ? t.storyPlanned : t.story}
      id="historie"
      offPaper={!whole}
      aside={whole ? null : <a href={ui.href(paths.history(hub.hub.slug))}>{t.wholeStory}</a>}
    >
      <Timeline ui={ui} items={items} />
      <Facts items={[...details.predecessors.map((one) => predecessorFact(ui, one)), ...namesFact(details.names, ui.lang)]} />
    </Section>
  )
}

const predecessorFact = (ui: Ui, one: HubDetails['predecessors'][number]): Fact => ({
  term: townTexts(ui.lang).hub.predecessors,
  text: (
    <>
      {townTexts(ui.lang).hub.carriedOn(one.name, longDate(one.carriedOnFrom, ui.lang))}
      {one.layer === 'example' ? <ExampleMark ui={ui} /> : null}
    </>
  ),
  note: one.note ? <Text of={show(one.note, ui.lang)} /> : null,
})

function namesFact(names: readonly HubName[], lang: Language): Fact[] {
  const t = townTexts(lang)
  if (names.length < 2) return []
  return [{ term: t.hub.names, text: names.map((one) => nameWords(one, lang)).join('. ') }]
}

/** «Servicetorget til og med 31. desember 2019» */
export function nameWords(one: Pick<HubName, 'name' | 'validFrom' | 'validTo'>, lang: Language): string {
  const t = townTexts(lang).provider
  const [from, to] = [one.validFrom && longDate(one.validFrom, lang), one.validTo && longDate(one.validTo, lang)]
  if (from && to) return t.nameSpan(one.name, from, to)
  if (from) return t.nameFrom(one.name, from)
  return to ? t.nameUntil(one.name, to) : one.name
}
