import { createHash } from 'node:crypto'
import { foldedWords } from '../../platform/search/index.ts'
import { dayNumber, typedClock, typedDay, weekdayOf, type Day } from '../../platform/time/index.ts'
import { ACTIVITY_KINDS, AUDIENCES, type ActivityKind, type Audience } from '../activity.ts'
import { clockOf, ruleOf, type Skip } from '../recurrence/index.ts'
import { activityTexts } from '../texts.ts'
import type { Column } from './columns.ts'
import type { SheetRow } from './read-sheet.ts'
import type { SheetFault } from './texts.ts'

export interface RowFault {
  column: Column
  why: SheetFault
}

export interface Belongs {
  hub: string
  /** Whose all of it is, when it is a provider that brings it; null: as each row says. */
  provider: string | null
  /** Those that a row may name, by slug and by name. */
  providers: readonly { slug: string; name: string }[]
  source: string
  today: Day
}

/** A row as an activity, or what must be mended in it: all of it at once. */
export function itemOfRow({ cells }: SheetRow, belongs: Belongs): { item: unknown; faults: readonly RowFault[] } {
  const faults: RowFault[] = []
  const cell = (column: Column) => cells[column] ?? ''
  const read = <T>(column: Column, value: T | null, why: SheetFault): T | undefined => {
    if (value === null) faults.push({ column, why })
    return value ?? undefined
  }
  const title = read('tittel', cell('tittel') || null, 'missing')
  const kind = read('slag', kindOf(cell('slag')), 'kind')
  const from = read('dato', typedDay(cell('dato'), belongs.today), 'day')
  const seats = cell('plasser') === '' ? undefined : read('plasser', wholeOf(cell('plasser'), 1, 10_000), 'number')
  const item = {
    key: keyOf(title ?? '', `${belongs.hub} ${from ?? ''} ${cell('fra')}`),
    kind,
    title: { nb: title },
    ...(cell('om') === '' ? {} : { body: { nb: cell('om') } }),
    audience: cell('for') === '' ? 'everyone' : read('for', audienceOf(cell('for')), 'audience'),
    ...(cell('pris') === '' ? {} : { price: read('pris', wholeOf(cell('pris').replace(/ ?kr\.?$/i, ''), 0, 100_000), 'number') }),
    ...(cell('sted') === '' ? {} : { room: { nb: cell('sted') } }),
    organisers: organisersOf(cell('arrangør'), belongs) ?? read('arrangør', null, 'provider'),
    ...(seats === undefined ? {} : { attend: 'sign_up', signUp: { per: 'date', seats } }),
    rhythms: [rhythmOf(cell, from, { belongs, read })],
    changes: [],
    source: belongs.source,
    knownFrom: belongs.today,
  }
  return { item, faults }
}

type Read = <T>(column: Column, value: T | null, why: SheetFault) => T | undefined

/** «uke» is every week on the weekday of the first date. */
function rhythmOf(cell: (column: Column) => string, from: Day | undefined, { belongs, read }: { belongs: Belongs; read: Read }) {
  const [at, ends] = (['fra', 'til'] as const).map((column) =>
    cell(column) === '' ? null : (read(column, typedClock(cell(column)), 'clock') ?? null),
  )
  const every = read('hver', intervalOf(cell('hver')), 'every') ?? 0
  const to = cell('siste') === '' ? null : (read('siste', typedDay(cell('siste'), belongs.today), 'day') ?? null)
  if (to !== null && from !== undefined && to < from) read('siste', null, 'early')
  const skip = read('ikke', skipsOf(cell('ikke')), 'skip') ?? []
  const isWeekly = every > 0 && from !== undefined
  return {
    from,
    ...(to === null ? {} : { to }),
    ...(isWeekly ? { rule: ruleOf({ every: 'week', interval: every, days: [weekdayOf(dayNumber(from))] }) } : {}),
    ...(at == null ? {} : { at: clockOf(at) }),
    ...(at == null || ends == null ? {} : { ends: clockOf(ends) }),
    skip,
  }
}

const plain = (text: string) => text.trim().toLowerCase()

const kindOf = (text: string): ActivityKind | null =>
  ACTIVITY_KINDS.find(
    (kind) => plain(text) === kind || (['nb', 'nn', 'en'] as const).some((lang) => activityTexts(lang).kinds[kind] === plain(text)),
  ) ?? null

/** «barn» as well as «for barn». */
const audienceOf = (text: string): Audience | null =>
  AUDIENCES.find((audience) =>
    [audience, ...(['nb', 'nn', 'en'] as const).map((lang) => activityTexts(lang).audiences[audience])].some(
      (word) => word.replace(/^for /, '') === plain(text).replace(/^for /, ''),
    ),
  ) ?? null

function wholeOf(text: string, least: number, most: number): number | null {
  if (plain(text) === 'gratis') return 0
  return /^\d{1,6}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most ? Number(text) : null
}

/** Weeks between; 0: once. */
function intervalOf(text: string): number | null {
  if (text === '') return 0
  if (plain(text) === 'uke' || plain(text) === 'veke' || plain(text) === 'week') return 1
  return /^(annenhver|annankvar|2\.?) ?(uke|veke)$/.test(plain(text)) ? 2 : null
}

function skipsOf(text: string): Skip[] | null {
  const words = text
    .split(/[,/+]| og /)
    .map(plain)
    .filter((word) => word !== '')
  const skips = words.map((word): Skip | null =>
    /^sk[ou]leferi/.test(word) ? 'school_holidays' : /^(røde|raude) da/.test(word) ? 'red_days' : null,
  )
  return skips.some((skip) => skip === null) ? null : skips.filter((skip) => skip !== null)
}

function organisersOf(text: string, { provider, providers }: Belongs): string[] | null {
  if (provider !== null) return [provider]
  if (text === '') return []
  const found = providers.find(({ slug, name }) => slug === plain(text) || plain(name) === plain(text))
  return found === undefined ? null : [found.slug]
}

/** «kor-3fa90c12»: the same row taken in twice is the same activity. */
function keyOf(title: string, where: string): string {
  const name = foldedWords(title)
    .join('-')
    .replaceAll(/[^a-z0-9-]/g, '')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
  return `${name === '' ? 'aktivitet' : name}-${createHash('sha256').update(`${title} ${where}`).digest('hex').slice(0, 8)}`
}
