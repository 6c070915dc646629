import { timeChoices, type Bookable, type FreeTime } from '../../appointments/index.ts'
import type { Choice } from '../../design/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ofAnother } from '../../platform/i18n/index.ts'
import { addDays, instantToWall, parseDay, type Day } from '../../platform/time/index.ts'
import type { Counter } from '../counter/counter.ts'

/** Where whoever asks can come, and from which day: all hubs and now, until they say otherwise. */
export const WHERE = 'ved'
export const FROM = 'fra'

/** As many times as one reads out on the phone. */
const SHOWN = 12

/** What is nonsense is left out. */
export const wantedOf = (typed: Typed): { hub: string | undefined; from: Day | undefined } => ({
  hub: lineOf(typed, WHERE) === '' ? undefined : lineOf(typed, WHERE),
  from: parseDay(lineOf(typed, FROM)) ?? undefined,
})

/** Said of them, to whoever has them on the phone. */
export const choicesFor = (times: readonly FreeTime[], showing: Parameters<typeof timeChoices>[1]): Choice[] =>
  timeChoices(times, showing).map((choice) => ({ ...choice, label: ofAnother(choice.label, showing.ui.lang) }))

/** The first, with all of the last day that is begun; and the day from which there are more, null where there are none. */
export function readOut(times: readonly FreeTime[]): { shown: readonly FreeTime[]; later: Day | null } {
  const last = times[SHOWN - 1]
  if (last === undefined) return { shown: times, later: null }
  const { day } = instantToWall(last.start)
  const shown = times.filter(({ start }) => instantToWall(start).day <= day)
  return { shown, later: shown.length < times.length ? addDays(day, 1) : null }
}

export const isMoreThanRead = (times: readonly FreeTime[]): boolean => readOut(times).later !== null

interface Props {
  counter: Counter
  service: Bookable
  hubs: readonly HubOnDay[]
  /** The page it is on. */
  path: string
  /** What the address keeps: topic, interpreter, what else. */
  kept: Readonly<Record<string, string>>
  typed: Typed
  later: Day | null
}

/** «Bare Sætre», «seinere»: one press each. */
export function WhereAndWhen({ counter: { work, href }, path, service, hubs, kept, typed, later }: Props) {
  const t = work.t.appointments
  const { hub, from } = wantedOf(typed)
  const met = hubs.filter(({ slug }) => service.places.some((place) => place.hub === slug))
  const to = (change: Readonly<Record<string, string>>) =>
    href(path, { ...kept, ...(hub === undefined ? {} : { [WHERE]: hub }), ...change })
  return (
    <nav class="row-acts" aria-label={t.whereAndWhen}>
      {hub === undefined ? <strong>{t.anyHub}</strong> : <a href={to({ [WHERE]: '' })}>{t.anyHub}</a>}{' '}
      {met.map(({ slug, short }) => (slug === hub ? <strong>{short}</strong> : <a href={to({ [WHERE]: slug })}>{short}</a>))}{' '}
      {from === undefined ? null : <a href={to({})}>{t.sooner}</a>} {later === null ? null : <a href={to({ [FROM]: later })}>{t.later}</a>}
    </nav>
  )
}
