import { faultAt, inside, packPart, placeText, spot, type ContentFault, type Known, type PartSheet } from '../hubs/content/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { BodiesFile, type BodyItem } from './body.ts'
import { bodyFaults, FAULT_WORDS } from './body-rule.ts'
import { putBody, readBodies } from './body-rows.ts'
import { reindexBodies } from './search-entries.ts'
import { successionFault } from './succession-rule.ts'

interface File {
  bodies: BodyItem[]
}
type Sheet = PartSheet<File>

/** `bodies/<hub>.yaml` in each layer of the content pack: the bodies whose local base is that hub. */
export const bodiesPart = packPart<File>({
  folder: 'bodies',
  schema: 'bodies',
  title: 'Nærdemokratiske organer ved et innbyggertorg',
  shape: BodiesFile,
  check: (sheets, known) => [...twice(sheets), ...successors(sheets), ...sheets.flatMap((sheet) => ofRows(sheet, known))],
  put: putAll,
  read: async (db, hub, layer) => ({ bodies: (await readBodies(db, { hub, layer })).map(({ item }) => item) }),
  clear: async (tx) => {
    await tx.deleteFrom('body').execute()
  },
})

/** The slug is an address, so it is one in the whole municipality. */
function twice(sheets: readonly Sheet[]): ContentFault[] {
  const first = new Map<string, string>()
  return sheets.flatMap((sheet) =>
    sheet.data.bodies.flatMap(({ slug }, index) => {
      const at = inside(spot(sheet, ['bodies', index]), 'slug')
      const known = first.get(slug)
      if (known !== undefined) return [faultAt(at, `“${slug}” is used in ${known}`, 'Give the body another slug')]
      first.set(slug, placeText(at))
      return []
    }),
  )
}

/** Whoever takes over is among them, and nobody takes over from themselves in the end. */
function successors(sheets: readonly Sheet[]): ContentFault[] {
  const all = new Map(sheets.flatMap(({ data }) => data.bodies.map((item) => [item.slug, item] as const)))
  return sheets.flatMap((sheet) =>
    sheet.data.bodies.flatMap((item, index) => {
      const fault = successionFault(item, all)
      const at = inside(spot(sheet, ['bodies', index]), 'successor')
      if (fault === null) return []
      return fault === 'successor_ring'
        ? [faultAt(at, 'takes over from itself in the end', 'Let the last of them have no successor')]
        : [faultAt(at, `unknown body “${item.successor ?? ''}”`, `Known here: ${[...all.keys()].join(', ')}`)]
    }),
  )
}

function ofRows(sheet: Sheet, known: Known): ContentFault[] {
  return sheet.data.bodies.flatMap((item, index) => {
    const at = spot(sheet, ['bodies', index])
    const strange = item.places.flatMap((slug, place) => {
      const layer = known.places.get(slug)
      const where = inside(at, 'places', place)
      if (layer === undefined) return [faultAt(where, `unknown place “${slug}”`, `Known here: ${[...known.places.keys()].join(', ')}`)]
      return layer === 'example' && sheet.layer !== 'example'
        ? [faultAt(where, `leads to an example (“${slug}”), which may be turned off`, 'Move what it leads to out of examples/')]
        : []
    })
    return [
      ...(sheet.layer !== 'example' && item.source === undefined
        ? [faultAt(at, 'the source is missing', 'Add “source:”, or move the row to examples/ if it is an example')]
        : []),
      ...ofHub(sheet, { item, index }, known),
      ...strange,
      ...item.contactTimes.flatMap(({ hub }, k) =>
        known.hubs.has(hub)
          ? []
          : [faultAt(inside(at, 'contactTimes', k, 'hub'), `unknown hub “${hub}”`, `Known here: ${[...known.hubs.keys()].join(', ')}`)],
      ),
      ...bodyFaults(item).map(({ path, fault }) => faultAt(inside(at, ...path), FAULT_WORDS[fault].what, FAULT_WORDS[fault].mend)),
    ]
  })
}

function ofHub(sheet: Sheet, { item, index }: { item: BodyItem; index: number }, { hubs }: Known): ContentFault[] {
  const at = inside(spot(sheet, ['bodies', index]), 'hub')
  if (!hubs.has(item.hub)) return [faultAt(at, `unknown hub “${item.hub}”`, `Known here: ${[...hubs.keys()].join(', ')}`)]
  return item.hub === sheet.slug
    ? []
    : [faultAt(at, `the hub is “${item.hub}”, but the file ${sheet.slug}.yaml`, `Move it to ${item.hub}.yaml`)]
}

async function putAll(tx: Tx, sheets: readonly Sheet[]): Promise<number> {
  for (const { layer, data } of sheets) for (const item of data.bodies) await putBody(tx, item, layer)
  await reindexBodies(tx)
  return sheets.reduce((rows, { data }) => rows + data.bodies.length, 0)
}
