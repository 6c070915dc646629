import { faultAt, inside, packPart, placeText, spot, type Known, type PartSheet, type Spot } from '../hubs/content/index.ts'
import type { ContentFault } from '../hubs/content/index.ts'
import { hubScope } from '../hubs/items/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { publicHoliday } from '../platform/holidays/index.ts'
import { townClock } from '../platform/time/index.ts'
import { ActivitiesFile, type ActivityItem } from './activity.ts'
import { claimRooms } from './claim-rooms.ts'
import { listActivities, putActivity } from './activity-rows.ts'
import { layOutDates, loadDaysOff, wholeWindow } from './lay-out-dates.ts'
import { faultOfRhythm } from './recurrence/index.ts'
import { reindexActivities } from './search-entries.ts'
import { RULE_FAULTS } from './rule-faults.ts'

interface File {
  activities: ActivityItem[]
}
type Sheet = PartSheet<File>

/** `activities/<hub>.yaml` in each layer of the content pack. */
export const activitiesPart = packPart<File>({
  folder: 'activities',
  schema: 'activities',
  title: 'Det som skjer på et innbyggertorg',
  shape: ActivitiesFile,
  check: (sheets, known) => [...ofFiles(sheets, known), ...twice(sheets), ...sheets.flatMap((sheet) => ofRows(sheet, known))],
  put: putAll,
  read: async (db, slug, layer) => ({ activities: await listActivities(db, hubScope(slug), { layer }) }),
})

function ofFiles(sheets: readonly Sheet[], { hubs }: Known): ContentFault[] {
  return sheets
    .filter(({ slug }) => !hubs.has(slug))
    .map((sheet) => faultAt(spot(sheet, []), `unknown hub “${sheet.slug}”`, `Known here: ${[...hubs.keys()].join(', ')}`))
}

/** The key is part of the address, so it is one in the whole municipality. */
function twice(sheets: readonly Sheet[]): ContentFault[] {
  const first = new Map<string, string>()
  return sheets.flatMap((sheet) =>
    sheet.data.activities.flatMap(({ key }, index) => {
      const at = spot(sheet, ['activities', index])
      const known = first.get(key)
      if (known !== undefined) return [faultAt(at, `“${key}” is used in ${known}`, 'Give the activity another key')]
      first.set(key, placeText(at))
      return []
    }),
  )
}

/** Rooms that the house does not have, and those that leave with the examples. */
function ofRooms(sheet: Sheet, { item, at }: { item: ActivityItem; at: Spot }, { rooms }: Known): ContentFault[] {
  const wanted: [string | undefined, Spot][] = [
    [item.roomKey, inside(at, 'roomKey')],
    ...item.changes.map(({ roomKey }, k): [string | undefined, Spot] => [roomKey, inside(at, 'changes', k, 'roomKey')]),
  ]
  return wanted.flatMap(([key, where]) => {
    const layer = key === undefined ? 'fact' : rooms.get(`${sheet.slug}.${key}`)
    const here = [...rooms.keys()].filter((one) => one.startsWith(`${sheet.slug}.`)).map((one) => one.slice(sheet.slug.length + 1))
    if (layer === undefined) return [faultAt(where, `unknown room “${key}”`, `Known here: ${here.join(', ') || 'none'}`)]
    return layer === 'example' && sheet.layer !== 'example'
      ? [faultAt(where, `leads to an example (“${key}”), which may be turned off`, 'Move what it leads to out of examples/')]
      : []
  })
}

function ofRows(sheet: Sheet, known: Known): ContentFault[] {
  const { providers } = known
  return sheet.data.activities.flatMap((item, index) => {
    const at = spot(sheet, ['activities', index])
    const sourceless = sheet.layer !== 'example' && item.source === undefined
    const strange = item.organisers.flatMap((slug, place) => {
      const layer = providers.get(slug)
      const where = inside(at, 'organisers', place)
      if (layer === undefined) return [faultAt(where, `unknown provider “${slug}”`, `Known here: ${[...providers.keys()].join(', ')}`)]
      return layer === 'example' && sheet.layer !== 'example'
        ? [faultAt(where, `leads to an example (“${slug}”), which may be turned off`, 'Move what it leads to out of examples/')]
        : []
    })
    return [
      ...(sourceless ? [faultAt(at, 'the source is missing', 'Add “source:”, or move the row to examples/ if it is an example')] : []),
      ...strange,
      ...ofRooms(sheet, { item, at }, known),
      ...ofDates(item).map(({ path, what, mend }) => faultAt(inside(at, ...path), what, mend)),
    ]
  })
}

interface Wrong {
  path: (string | number)[]
  what: string
  mend: string
}

/** School holidays are local content: a rule must fire without them. A change of a day that no rule gives is for staff to look at. */
function ofDates(item: ActivityItem): Wrong[] {
  const off = { isSchoolHoliday: () => false, isRedDay: (day: Parameters<typeof publicHoliday>[0]) => publicHoliday(day) !== null }
  return item.rhythms.flatMap((rhythm, k): Wrong[] => {
    const fault = faultOfRhythm(rhythm, off)
    return fault === null ? [] : [{ path: ['rhythms', k], ...RULE_FAULTS[fault] }]
  })
}

async function putAll(tx: Tx, sheets: readonly Sheet[]): Promise<number> {
  const today = townClock(null).today()
  let rows = 0
  for (const { slug, layer, data } of sheets) {
    for (const item of data.activities) {
      const id = await putActivity(tx, { scope: hubScope(slug), layer }, item)
      const span = wholeWindow(item, today)
      await layOutDates(tx, [{ id, layer, item }], { span, off: await loadDaysOff(tx, span) })
      if (item.roomKey !== undefined || item.changes.some(({ roomKey }) => roomKey !== undefined))
        await claimRooms(tx, { activities: [id], span, at: townClock(null).now() })
    }
    rows += data.activities.length
    await reindexActivities(tx, slug)
  }
  return rows
}
