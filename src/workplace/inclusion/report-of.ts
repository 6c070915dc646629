import type { Context } from 'hono'
import {
  AGE_BANDS,
  attendanceOf,
  FEW,
  figuresOfDates,
  inclusionOf,
  languageName,
  sessionsIn,
  shareOf,
  type Attendance,
  type Inclusion,
  type Session,
} from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { addDays, daysBetween, type Day } from '../../platform/time/index.ts'
import { periodOf, type Period } from '../records/period.ts'
import type { Work } from '../work.ts'

export interface Report {
  /** As it was asked for; the last three months when nothing was. */
  period: Period
  from: Day
  to: Day
  errors: readonly FormError[]
  counted: Inclusion
  /** How many were there, where somebody counted. */
  attendance: Attendance
}

const LAST_DAYS = 90
const MOST_DAYS = 800

/** What was offered at the hub in a period: dates that were on, and to whom; and how many came, never who. */
export async function reportOf(c: Context<Env>, work: Work): Promise<Report> {
  const period = periodOf(c, work)
  const to = period.to ?? work.today
  const from = period.from ?? addDays(to, 1 - LAST_DAYS)
  const days = daysBetween(from, to)
  const wrong = days < 0 || days > MOST_DAYS ? [{ field: 'til', text: work.t.inclusion.tooLong }] : []
  const errors = [...period.errors, ...(period.errors.length > 0 ? [] : wrong)]
  const { db } = c.get('deps')
  const hub = work.hub?.slug
  const sessions = errors.length > 0 ? [] : await sessionsIn(db, { filter: { hub, from, to }, known: work.today })
  const figures = errors.length > 0 || hub === undefined ? [] : await figuresOfDates(db, { hub, from, to })
  const led = new Set(work.providers.filter(isResidents).map(({ slug }) => slug))
  const isLed = ({ organisers: [first], senderIsVoluntary }: Session) => (first === undefined ? senderIsVoluntary : led.has(first))
  return { period, from, to, errors, counted: inclusionOf(sessions, isLed), attendance: attendanceOf(figures) }
}

/** Clubs, volunteers and congregations: neither the municipality nor business. A volunteer centre is residents' work, whoever runs it. */
const isResidents = ({ municipal, kind }: Work['providers'][number]) =>
  municipal === null ? kind === 'volunteer_centre' : !municipal && kind !== 'business' && kind !== 'municipal_service'

export interface Line {
  what: string
  count: number
}

/** The lines of the report, each part by its heading. */
export function partsOf({ counted }: Report, { t, lang }: Work): readonly { title: string; lines: readonly Line[] }[] {
  const { inclusion: i } = t
  const line = (what: string, count: number): Line => ({ what, count })
  return [
    {
      title: i.open,
      lines: [
        line(i.free, counted.free),
        line(i.dropIn, counted.dropIn),
        line(i.stepFree, counted.stepFree),
        line(i.hearingLoop, counted.hearingLoop),
        line(i.childrenWelcome, counted.childrenWelcome),
      ],
    },
    {
      title: i.together,
      lines: [
        line(i.residentLed, counted.residentLed),
        line(i.intergenerational, counted.intergenerational),
        line(i.culture, counted.culture),
      ],
    },
    { title: i.ages, lines: [line(i.allAges, counted.allAges), ...AGE_BANDS.map((band) => line(i.band[band], counted.ages[band]))] },
    { title: i.languages, lines: counted.languages.map(([code, count]) => line(capital(languageName(code, lang)), count)) },
  ]
}

/** How many people came, where anybody counted: figures of people are as small as figures of dates are before they are hidden. */
export const attendanceLines = ({ attendance }: Report, { t }: Work): readonly Line[] =>
  attendance.dates === 0
    ? []
    : [
        { what: t.inclusion.countedDates, count: attendance.dates },
        { what: t.inclusion.present, count: attendance.present },
        { what: t.inclusion.came, count: attendance.came },
        { what: t.inclusion.walkIns, count: attendance.walkIns },
      ]

/** «12», «færre enn 5» */
export const countWords = (count: number, { t }: Work): string => (count > 0 && count < FEW ? t.inclusion.fewer(FEW) : String(count))

/** «40 %»; nothing where it is not told. */
export function shareWords(count: number, all: number, { t }: Work): string {
  const share = shareOf(count, all)
  return share === null ? t.inclusion.notTold : t.inclusion.percent(share)
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
