import { faultAt, inside, packPart, placeText, spot, type ContentFault, type Known, type PartSheet } from '../../hubs/content/index.ts'
import { hubScope } from '../../hubs/items/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { NeedsFile, type NeedItem } from './need.ts'
import { listNeeds, putNeed } from './need-rows.ts'
import { reindexNeeds } from './search-entries.ts'

interface File {
  needs: NeedItem[]
}
type Sheet = PartSheet<File>

/** `volunteers/<hub>.yaml` in each layer of the content pack: what people are needed for. After the activities that it may follow. */
export const volunteersPart = packPart<File>({
  folder: 'volunteers',
  schema: 'volunteers',
  title: 'Det et innbyggertorg trenger frivillige til',
  shape: NeedsFile,
  check: (sheets, known) => [...ofFiles(sheets, known), ...twice(sheets), ...sheets.flatMap((sheet) => ofRows(sheet, known))],
  put: putAll,
  read: async (db, slug, layer) => ({ needs: await listNeeds(db, hubScope(slug), { layer }) }),
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
    sheet.data.needs.flatMap(({ key }, index) => {
      const at = spot(sheet, ['needs', index])
      const known = first.get(key)
      if (known !== undefined) return [faultAt(at, `“${key}” is used in ${known}`, 'Give the need another key')]
      first.set(key, placeText(at))
      return []
    }),
  )
}

function ofRows(sheet: Sheet, { providers }: Known): ContentFault[] {
  return sheet.data.needs.flatMap((item, index) => {
    const at = spot(sheet, ['needs', index])
    const sourceless = sheet.layer !== 'example' && item.source === undefined
    const layer = item.provider === undefined ? sheet.layer : providers.get(item.provider)
    const unknown = layer === undefined
    const leads = layer === 'example' && sheet.layer !== 'example'
    const where = inside(at, 'provider')
    return [
      ...(sourceless ? [faultAt(at, 'the source is missing', 'Add “source:”, or move the row to examples/ if it is an example')] : []),
      ...(unknown ? [faultAt(where, `unknown provider “${item.provider}”`, `Known here: ${[...providers.keys()].join(', ')}`)] : []),
      ...(leads
        ? [faultAt(where, `leads to an example (“${item.provider}”), which may be turned off`, 'Move what it leads to out of examples/')]
        : []),
    ]
  })
}

async function putAll(tx: Tx, sheets: readonly Sheet[]): Promise<number> {
  let rows = 0
  for (const { slug, layer, data } of sheets) {
    for (const item of data.needs) await putNeed(tx, { scope: hubScope(slug), layer }, item)
    rows += data.needs.length
    await reindexNeeds(tx, slug)
  }
  return rows
}
