import { FOR_WHOM, hubsAsked, type ForWhom, type SessionFilter } from '../../activities/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { addDays, dayNumber, weekdayOf, type Day } from '../../platform/time/index.ts'
import { keptDay, momentOf, type Moment } from '../as-of.ts'
import { townSaid } from '../texts.ts'

/** The parameters of an address that say what is asked for, as they are written in it. */
export type Choices = Readonly<Partial<Record<Parameter, string>>>
export const PARAMETERS = [
  'torg',
  'naer',
  'nar',
  'for',
  'alder',
  'sprak',
  'gratis',
  'mott-opp',
  'barn-med',
  'trinnfritt',
  'teleslynge',
  'lett-norsk',
  'kultur',
  'pa-tvers',
  'q',
] as const
export type Parameter = (typeof PARAMETERS)[number]

/** What a page with filters reads of its address: for the cache. */
export const READ = ['dato', ...PARAMETERS]

export interface AskedFor {
  moment: Moment
  choices: Choices
  filter: SessionFilter
}

const FOR: Record<string, ForWhom> = { barn: 'children', ungdom: 'youth', voksne: 'adults', eldre: 'seniors' }
export const forWord = (whom: ForWhom) => Object.keys(FOR).find((word) => FOR[word] === whom) ?? ''

/** Monday to Sunday: as an address has them, and as people write them. */
export const WEEKDAY_WORDS = [
  { word: 'mandag', names: ['mandag', 'måndag', 'monday'] },
  { word: 'tirsdag', names: ['tirsdag', 'tysdag', 'tuesday'] },
  { word: 'onsdag', names: ['onsdag', 'wednesday'] },
  { word: 'torsdag', names: ['torsdag', 'thursday'] },
  { word: 'fredag', names: ['fredag', 'friday'] },
  { word: 'lordag', names: ['lørdag', 'laurdag', 'saturday'] },
  { word: 'sondag', names: ['søndag', 'sunday'] },
] as const

/** Whether «nar» is a day by its name. */
export const isWeekdayWord = (nar: string | undefined) => WEEKDAY_WORDS.some(({ word }) => word === nar)

/** Reads the filter of a list, calendar or feed. Throws `bad-request` for a value that means nothing. */
export function askedFor(c: Ctx): AskedFor {
  const moment = momentOf(c)
  const given = PARAMETERS.flatMap((name) => {
    const value = c.req.query(name)?.trim() ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
  return askedOf(moment, Object.fromEntries(given))
}

/** Throws `bad-request` for a choice that means nothing. */
export const askedOf = (moment: Moment, choices: Choices): AskedFor => ({
  moment,
  choices,
  filter: { ...daysOf(choices, moment.day), ...filterOf(choices) },
})

function filterOf(choices: Choices): Omit<SessionFilter, 'from' | 'to'> {
  const yes = (name: Parameter) => (choices[name] === undefined ? undefined : choices[name] === '1' ? true : wrong(choices[name]))
  const access = [
    ...(yes('trinnfritt') ? (['step_free'] as const) : []),
    ...(yes('teleslynge') ? (['hearing_loop'] as const) : []),
    ...(yes('lett-norsk') ? (['easy_norwegian'] as const) : []),
  ]
  const { for: whom, alder, sprak } = choices
  const [, youngest = '', oldest = youngest] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(alder ?? '') ?? []
  if (alder !== undefined && (youngest === '' || Number(oldest) < Number(youngest))) wrong(alder)
  if (sprak !== undefined && !/^[a-z]{2,3}$/.test(sprak)) wrong(sprak)
  return {
    ...hubsAsked(choices.torg),
    forWhom: whom === undefined ? undefined : (FOR[whom] ?? wrong(whom)),
    ages: alder === undefined ? undefined : { from: Number(youngest), to: Number(oldest) },
    language: sprak,
    free: yes('gratis'),
    dropIn: yes('mott-opp'),
    childrenWelcome: yes('barn-med'),
    culture: yes('kultur'),
    intergenerational: yes('pa-tvers'),
    access: access.length === 0 ? undefined : access,
    q: choices.q?.slice(0, 80),
  }
}

/** Today, tomorrow, the weekend that is or comes, one of the next seven days by its name, or all seven. */
function daysOf({ nar }: Choices, today: Day): { from: Day; to: Day } {
  if (nar === undefined || nar === 'uka') return { from: today, to: addDays(today, 6) }
  if (nar === 'i-dag') return { from: today, to: today }
  if (nar === 'i-morgen') return { from: addDays(today, 1), to: addDays(today, 1) }
  const weekday = weekdayOf(dayNumber(today))
  const named = WEEKDAY_WORDS.findIndex(({ word }) => word === nar) + 1
  if (named > 0) {
    const day = addDays(today, (named - weekday + 7) % 7)
    return { from: day, to: day }
  }
  if (nar !== 'i-helga') return wrong(nar)
  return { from: weekday >= 6 ? today : addDays(today, 6 - weekday), to: addDays(today, 7 - weekday) }
}

function wrong(word: string): never {
  throw new Fault(
    'bad-request',
    townSaid((t) => t.activities.wrongFilter(word.slice(0, 40))),
  )
}

/** The address of a list with one choice changed; null takes it away. The day looked at is kept. */
export function withChoice(
  path: string,
  { choices, moment }: AskedFor,
  change: Choices | Readonly<Partial<Record<Parameter, null>>>,
): string {
  const chosen: Record<string, string | null | undefined> = { ...choices, ...change }
  const day = keptDay(moment)
  const query = new URLSearchParams()
  if (day !== undefined) query.set('dato', day)
  for (const name of PARAMETERS) if (typeof chosen[name] === 'string') query.set(name, chosen[name])
  return query.size === 0 ? path : `${path}?${query.toString()}`
}

export const WHOM_WORDS = FOR_WHOM.map((whom) => ({ whom, word: forWord(whom) }))
