import { Text, type TimelineItem } from '../../design/index.ts'
import type { Milestone } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { impreciseDate } from '../../platform/i18n/index.ts'
import { formatImprecise, hasSurelyCome, precisionOf, type Day } from '../../platform/time/index.ts'

export interface StoryOf {
  day: Day
  lang: Language
  /** False leaves out plans that came true: what happened stands there instead. */
  whole: boolean
}

/** Milestones in the order of time, as steps of a timeline. */
export function timelineItems(milestones: readonly Milestone[], { day, lang, whole }: StoryOf): TimelineItem[] {
  const kept = whole ? milestones : milestones.filter((one) => !cameTrue(one, milestones))
  return kept.toSorted(byDate).map((one) => ({
    date: impreciseDate(one, lang),
    ...(precisionOf(one) === 'quarter' ? {} : { iso: formatImprecise(one) }),
    title: <Text of={show(one.title, lang)} />,
    ...(one.body ? { body: <Text of={show(one.body, lang)} /> } : {}),
    state: one.state === 'actual' && hasSurelyCome(one, day) ? 'happened' : 'planned',
    past: one.latest < day,
    example: one.layer === 'example',
  }))
}

/** A plan for what has happened since: the same kind at the same hub. */
export const cameTrue = (one: Milestone, among: readonly Milestone[]) =>
  one.state === 'planned' &&
  one.kind !== 'other' &&
  among.some((other) => other.state === 'actual' && other.kind === one.kind && other.hubId === one.hubId)

const byDate = (a: Milestone, b: Milestone) => order(a.latest, b.latest) || order(a.earliest, b.earliest)
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
