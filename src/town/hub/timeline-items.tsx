import { Text, type TimelineItem } from '../../design/index.ts'
import { outcomeOf, type Milestone } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { impreciseDate } from '../../platform/i18n/index.ts'
import { townTexts } from '../texts.ts'
import { formatImprecise, hasSurelyCome, mayHaveCome, precisionOf, type Day } from '../../platform/time/index.ts'

export interface StoryOf {
  day: Day
  lang: Language
  /** With the plans that came true, each under what happened. */
  whole: boolean
}

/** Milestones in the order of time, as steps of a timeline. What was planned and then happened is one step. */
export function timelineItems(milestones: readonly Milestone[], story: StoryOf): TimelineItem[] {
  const steps = milestones.filter((one) => outcomeOf(one, milestones) === null).toSorted(byDate)
  return steps.map((one) => stepOf(one, story.whole ? milestones.filter((plan) => outcomeOf(plan, milestones) === one) : [], story))
}

/** What happened on some day of these, and the day is among them, is told as the hub's own page tells it: it opens. */
export function titledOn(one: Milestone, day: Day, lang: Language): Milestone {
  const isSometime = one.kind === 'opening' && one.state === 'actual' && mayHaveCome(one, day) && !hasSurelyCome(one, day)
  return isSometime ? { ...one, title: { nb: townTexts('nb').hub.opens, [lang]: townTexts(lang).hub.opens } } : one
}

function stepOf(one: Milestone, plans: readonly Milestone[], { day, lang }: StoryOf): TimelineItem {
  const happened = one.state === 'actual' && hasSurelyCome(one, day)
  const sometime = one.state === 'actual' && mayHaveCome(one, day)
  const past = one.latest < day
  return {
    date: impreciseDate(one, lang),
    ...(precisionOf(one) === 'quarter' ? {} : { iso: formatImprecise(one) }),
    title: <Text of={show(one.title, lang)} />,
    // An invitation to what has been is of no use to anybody.
    ...(one.body && (happened || !past) ? { body: <Text of={show(one.body, lang)} /> } : {}),
    ...(plans.length > 0 ? { plan: plans.map((plan) => <PlanWords plan={plan} lang={lang} />) } : {}),
    state: happened ? 'happened' : sometime ? 'sometime' : 'planned',
    past,
    example: one.layer === 'example',
  }
}

const PlanWords = ({ plan, lang }: { plan: Milestone; lang: Language }) => (
  <>
    <Text of={show(plan.title, lang)} /> ({impreciseDate(plan, lang)}).{' '}
  </>
)

const byDate = (a: Milestone, b: Milestone) => order(a.latest, b.latest) || order(a.earliest, b.earliest)
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
