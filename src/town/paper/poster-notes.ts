import { textWidth, type PosterNote, type PosterMet, type Ui } from '../../design/index.ts'
import { deskAt, shownDays, type HubPicture, type OwnersHours } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { weekWords } from './hours.ts'

export interface FootWanted {
  ui: Ui
  hub: HubPicture
  monday: Day
  large: boolean
  /** When the house is next shut or keeps other hours. */
  ahead: readonly PosterNote[]
  /** When somebody is next at the desk, and where somebody is now; empty where somebody is here today. */
  unstaffed: readonly PosterNote[]
  /** What happens that week, in a line. */
  happens: PosterNote | null
  /** What people are needed for that week, in a line. */
  wanted: PosterNote | null
}

interface Foot {
  notes: PosterNote[]
  met: PosterMet | null
  /** More than a few lines: the marks give way to them. */
  crowded: boolean
}

/** Lines the foot has room for, how many of its letters go on one, and from when on it is a long one. */
const ROOM = { plain: { lines: 11, em: 32, few: 6 }, large: { lines: 6, em: 26, few: 6 } }

/** Where, how to call, and of those who are met here as many as there is room for. */
export function footOf(wanted: FootWanted): Foot {
  const room = wanted.large ? ROOM.large : ROOM.plain
  const height = (note: PosterNote) => Math.ceil(textWidth(`${note.term}: ${note.text}${note.example ? ' eksempel' : ''}`) / room.em)
  const heightOf = (notes: readonly PosterNote[]) => notes.reduce((sum, note) => sum + height(note), 0)
  // Whoever is missing is asked for however many are met here: what the building is like goes before they do, and so does what happens.
  const needed = [wanted.wanted].flatMap((note) => note ?? [])
  const layOut = (where: readonly PosterNote[]) => {
    const notes = [...wanted.ahead, ...where]
    const used = heightOf([...notes, ...needed])
    const met = metOf(wanted, { left: room.lines - used, height })
    return { notes, met, lines: used + heightOf(met?.lines ?? []) + (met === null ? 0 : met.more ? 2 : 1) }
  }
  const whole = layOut(whereAndPhone(wanted, { building: !wanted.large }))
  const isTight = needed.length > 0 && (whole.lines > room.few + 2 || (whole.met?.more ?? null) !== null)
  const { notes, met, lines } = isTight ? layOut(whereAndPhone(wanted, { building: false })) : whole
  // Who is met here goes before, and so do the hours, whose letters are measured by what is left.
  const others = lines + heightOf(wanted.unstaffed)
  // The hours of an open house are in the largest letters that are left.
  const few = wanted.hub.hub.status === 'open' ? room.few - 2 : room.few
  const unstaffed = !wanted.large && others <= few ? wanted.unstaffed : []
  const told = lines + (unstaffed.length === 0 ? 0 : others - lines)
  const left = wanted.large ? 0 : Math.max(0, room.few + 2 - told)
  const happens = left > 0 ? [wanted.happens].flatMap((note) => note ?? []) : []
  return { notes: [...unstaffed, ...notes, ...happens, ...needed], met, crowded: told + happens.length > room.few }
}

/** Where not all have room, the last line says that there are more. */
function metOf(wanted: FootWanted, { left, height }: { left: number; height: (note: PosterNote) => number }): PosterMet | null {
  const t = townTexts(wanted.ui.lang).poster
  const all = metNotes(wanted)
  const example = all.length > 0 && all.every((one) => one.example)
  const lines = example ? all.map(({ term, text }) => ({ term, text })) : all
  const upTo = (count: number) => lines.slice(0, count).reduce((sum, note) => sum + height(note), 1)
  if (upTo(lines.length) <= left) return lines.length === 0 ? null : { heading: t.metHere, example, lines, more: null }
  const fitting = lines.filter((_, k) => upTo(k + 1) + 1 <= left)
  if (fitting.length === 0) return { heading: t.metOnline, example: false, lines: [], more: null }
  return { heading: t.metHere, example, lines: fitting, more: t.more }
}

function whereAndPhone({ ui, hub }: FootWanted, { building: asks }: { building: boolean }): PosterNote[] {
  const t = townTexts(ui.lang)
  const { location, phone } = hub.hub
  const building = location?.building && asks ? show(location.building, ui.lang).text : null
  const unknown = t.hub.notAnnounced.toLowerCase()
  const street = location?.street ? [location.street, location.town].filter(Boolean).join(', ') : unknown
  return [
    { term: t.poster.address, text: building ? `${street}. ${building}` : street },
    { term: t.hub.phone, text: phone ?? unknown },
  ]
}

/** «Innbyggerservice: man–fre 10–14», or that it is not announced. */
function metNotes({ ui, hub, monday }: FootWanted): PosterNote[] {
  const t = townTexts(ui.lang)
  const told = deskTold(hub)
  const met = hub.presences.filter((one) => one.state === 'in_service' && one !== told)
  return met.map(({ provider, hours }) => ({
    term: provider.name,
    ...weekOfThem(hours, { monday, lang: ui.lang, untold: t.hub.notAnnounced.toLowerCase() }),
  }))
}

/** Before the hub opens, the sheet says the desk's hours in its large letters. */
const deskTold = (hub: HubPicture) => (hub.hub.status === 'open' ? null : deskAt(hub))

/** «man–fre 10–14», or that it is not announced. */
export function weekOfThem(
  hours: OwnersHours,
  { monday, lang, untold }: { monday: Day; lang: Language; untold: string },
): { text: string; example: boolean } {
  const days = shownDays(hours, monday, addDays(monday, 6))
  const told = days.some((day) => day.hours.state !== 'not_announced')
  const text = weekWords(days, lang) ?? (told ? townTexts(lang).poster.closedThisWeek : untold)
  return { text, example: days.some((day) => day.example) }
}
