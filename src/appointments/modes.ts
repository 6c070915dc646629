import type { Language } from '../platform/content/localized.ts'
import type { FreeTime } from './offered.ts'
import { MODES, type BookingRuleItem, type Mode } from './service.ts'
import { appointmentTexts } from './texts.ts'

/** The ways a topic is met; at a hub where nothing else is said. */
export const modesOf = ({ modes }: Pick<BookingRuleItem, 'modes'>): readonly Mode[] => modes ?? ['hub']

/** The field of a form, and part of an address. */
export const MODE = 'mote'

const NAMES: Readonly<Record<Mode, string>> = { hub: 'torg', phone: 'telefon', video: 'video', home: 'hjemme' }
export const modeName = (mode: Mode): string => NAMES[mode]

/** As an address has it, whatever topic it is; undefined for anything that is no way to meet. */
export const namedMode = (text: string): Mode | undefined => MODES.find((mode) => NAMES[mode] === text)

/** At a hub for anything that is no way of this topic. */
export const readMode = (text: string, booking: Pick<BookingRuleItem, 'modes'>): Mode =>
  MODES.find((mode) => NAMES[mode] === text && modesOf(booking).includes(mode)) ?? 'hub'

/** The same for whoever waits: where it is not met at a hub, the first way it is. */
export function readWaitedMode(text: string, booking: Pick<BookingRuleItem, 'modes'>): Mode {
  const ways = modesOf(booking)
  return ways.find((mode) => NAMES[mode] === text) ?? (ways.includes('hub') ? 'hub' : (ways[0] ?? 'hub'))
}

/** Where somebody has gone to be met, or «på telefon». */
export const whereWords = ({ mode, hubName }: { mode: Mode; hubName: string }, lang: Language): string =>
  mode === 'hub' ? hubName : appointmentTexts(lang).modes[mode]

/** From afar it is the same from which hub they answer: each time once, the first first. */
export function timesOfMode(times: readonly FreeTime[], mode: Mode): FreeTime[] {
  if (mode === 'hub') return [...times]
  const starts = new Set<number>()
  return times.filter(({ start }) => !starts.has(start) && starts.add(start))
}

const WAY = 30

/** The way to somebody's home and back is kept free around the visit, as the way between two hubs is. */
export const forMode = (booking: BookingRuleItem, mode: Mode): BookingRuleItem => {
  const way = booking.homeMinutes ?? WAY
  return mode === 'home' ? { ...booking, before: booking.before + way, after: booking.after + way } : booking
}
