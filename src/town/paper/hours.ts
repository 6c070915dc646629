import { hubTexts, spanWords, stretches, weekPattern, type DayHours, type Opening, type ShownDay } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { spokenTime, weekdayShort } from '../../platform/i18n/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

/** A day's hours as they are read from afar: the times, and what must be known of them besides. */
export interface PaperHours {
  /** «9–21.30», «Stengt» */
  times: string
  /** «betjent 9–16», «1. juledag»; null when the times say it all. */
  note: string | null
}

/** One may come from the first hour to the last, whoever is there; when somebody is, stands beside. */
export function paperHours(day: DayHours, lang: Language): PaperHours {
  const t = hubTexts(lang).hours
  if (day.state === 'not_announced') return { times: t.notAnnounced, note: day.because && whyWords(day.because, lang) }
  if (day.state === 'closed') return { times: t.closed, note: day.because && whyWords(day.because, lang) }
  const walkIn = day.openings.filter(isWalkIn)
  const others = day.openings.filter((opening) => !isWalkIn(opening))
  const notes = [...staffWords(walkIn, lang), ...nightWords(day.openings, lang)]
  if (walkIn.length > 0) notes.push(...others.map((one) => `${times([one], lang)} ${hubTexts(lang).mode[one.mode]}`))
  else notes.push(...new Set(others.map(({ mode }) => hubTexts(lang).mode[mode])))
  return { times: times(walkIn.length > 0 ? walkIn : others, lang), note: notes.join(', ') || null }
}

/** «man–ons, fre 8–22, betjent 10–16; lør–søn 8–22, selvbetjent»; null when it is not open on any of the days. */
export function weekWords(days: readonly ShownDay[], lang: Language): string | null {
  const runs = new Map<string, Run[]>()
  for (const line of weekPattern(days.map((day) => day.hours)).filter(({ hours }) => hours.state === 'open')) {
    const { times: at, note } = paperHours(line.hours, lang)
    const words = note === null ? at : `${at}, ${note}`
    runs.set(words, [...(runs.get(words) ?? []), ...line.runs])
  }
  const lines = [...runs].map(
    ([words, all]) =>
      `${joined(all)
        .map((run) => runWords(run, lang))
        .join(', ')} ${words}`,
  )
  return lines.length === 0 ? null : lines.join('; ')
}

interface Run {
  from: Day
  to: Day
}

/** Days whose hours differ in what is not told here are one run when they follow each other. */
function joined(runs: readonly Run[]): Run[] {
  const known: Run[] = []
  for (const { from, to } of runs.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = known.at(-1)
    if (last && addDays(last.to, 1) === from) last.to = to
    else known.push({ from, to })
  }
  return known
}

function runWords({ from, to }: Run, lang: Language): string {
  return from === to ? weekdayShort(from, lang) : `${weekdayShort(from, lang)}–${weekdayShort(to, lang)}`
}

const isWalkIn = ({ mode }: Opening) => mode === 'staffed' || mode === 'self_service'

function times(openings: readonly Opening[], lang: Language): string {
  const short = (minutes: number) => (minutes > 1440 ? minutes - 1440 : minutes)
  return stretches(openings)
    .map(({ from, to }) => spanWords({ opens: from, closes: short(to) }, lang))
    .join(', ')
}

function staffWords(walkIn: readonly Opening[], lang: Language): string[] {
  const staffed = walkIn.filter(({ mode }) => mode === 'staffed')
  if (staffed.length === walkIn.length) return []
  return [staffed.length === 0 ? hubTexts(lang).mode.self_service : townTexts(lang).poster.staffed(times(staffed, lang))]
}

function nightWords(openings: readonly Opening[], lang: Language): string[] {
  const latest = Math.max(...openings.map(({ closes }) => closes))
  return latest > 1440 ? [townTexts(lang).poster.pastMidnight(spokenTime(latest, lang))] : []
}

type Because = NonNullable<DayHours['because']>

function whyWords(because: Because, lang: Language): string | null {
  switch (because.kind) {
    case 'weekly':
      return null
    case 'holiday':
    case 'untold_holiday':
      return show(because.name, lang).text
    case 'closure':
      return show(because.reason, lang).text
    case 'override':
      return because.title && show(because.title, lang).text
  }
}
