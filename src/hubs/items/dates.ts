import { dayNumber, instantToWall, parseDay, parseImprecise, wallToInstant, type Day } from '../../platform/time/index.ts'

/** «2021-Q1» as the two columns it is kept in. The text has passed its shape. */
export function impreciseColumns(text: string): { earliest: Day; latest: Day } {
  const date = parseImprecise(text)
  if (date === null) throw new RangeError(`«${text}» is not a date with a precision`)
  return date
}

/** `2020-01-02T09:00` on the wall here, as an instant. The text has passed its shape. */
export function instantOf(wall: string): Date {
  const day = parseDay(wall.slice(0, 10))
  if (day === null) throw new RangeError(`«${wall}» is not a wall time`)
  return new Date(wallToInstant(dayNumber(day), Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))))
}

export function wallOf(instant: Date): string {
  const { day, minutes } = instantToWall(instant.getTime())
  return `${day}T${clock(minutes)}`
}

/** 615 → «10:15»; 1440 is «24:00». */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
