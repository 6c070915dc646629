import { dayNumber, day, type DayNumber } from '../time/index.ts'

/** Easter Sunday of a Gregorian year, by the computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): DayNumber {
  const [century, ofCentury, golden] = [Math.floor(year / 100), year % 100, year % 19]
  const skippedMoons = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - skippedMoons + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return marchFirst(year) + 21 + epact + toSunday - 7 * late
}

const marchFirst = (year: number) => dayNumber(day(`${String(year).padStart(4, '0')}-03-01`))
