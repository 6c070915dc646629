import { dayWords, shownDays, type DayHours, type HubPicture } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { dayAndMonth, dayRange, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

/** Days in a row on which the house is not as it usually is, for one reason. */
export interface Ahead {
  from: Day
  to: Day
  /** «Stengt 3.–4. desember: Maling», «Andre tider torsdag 24. desember: 10–14». */
  text: string
  example: boolean
}

const DAYS = 28
/** So far is looked for the end of what begins within them. */
const END_DAYS = 84
const SOON_DAYS = 14

/** What one must know before setting out one of the next four weeks: the house is shut, or keeps other hours. Holidays are in the almanac. */
export function closuresAhead(hub: HubPicture, day: Day, lang: Language): Ahead[] {
  if (hub.hub.status !== 'open') return []
  const runs: (Omit<Ahead, 'text'> & { isClosed: boolean; why: string })[] = []
  for (const { hours, example } of shownDays(hub.house, addDays(day, 1), addDays(day, END_DAYS))) {
    const said = differs(hours, lang)
    if (said === null) continue
    const last = runs.at(-1)
    const goesOn =
      last?.why === said.why && last.isClosed === said.isClosed && last.example === example && addDays(last.to, 1) === hours.day
    if (last && goesOn) last.to = hours.day
    else runs.push({ from: hours.day, to: hours.day, example, ...said })
  }
  return runs
    .filter(({ from }) => from <= addDays(day, DAYS))
    .map(({ isClosed, why, ...run }) => ({ ...run, text: words({ ...run, isClosed, why }, lang) }))
}

/** The next one, when it is near enough to be said first. A closure that runs is told with its last day, and comes no more. */
export function closureSoon(hub: HubPicture, day: Day, lang: Language): Ahead | null {
  const [today] = shownDays(hub.house, day, day)
  const running = today?.hours.because?.kind === 'closure' ? today.hours.because.to : day
  const next = closuresAhead(hub, day, lang).find(({ from }) => from > running)
  return next !== undefined && next.from <= addDays(day, SOON_DAYS) ? next : null
}

function differs(hours: DayHours, lang: Language): { isClosed: boolean; why: string } | null {
  const { because, title } = hours
  if (because?.kind === 'closure') return { isClosed: true, why: show(because.reason, lang).text }
  if (because?.kind === 'override') return { isClosed: true, why: because.title === null ? '' : show(because.title, lang).text }
  if (!hours.isException || because !== null) return null
  const times = dayWords(hours, lang)
  return { isClosed: false, why: title === null ? times : `${times}, ${show(title, lang).text}` }
}

function words({ from, to, isClosed, why }: { from: Day; to: Day; isClosed: boolean; why: string }, lang: Language): string {
  const t = townTexts(lang).hub
  const when = from === to ? `${weekdayName(from, lang)} ${dayAndMonth(from, lang)}` : dayRange(from, to, lang)
  return isClosed ? t.closedOn(when, why) : t.otherHoursOn(when, why)
}
