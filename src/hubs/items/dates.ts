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
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
