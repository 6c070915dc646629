import {
  faultAt,
  inside,
  packPart,
  placeText,
  spot,
  type ContentFault,
  type Known,
  type PartSheet,
  type Spot,
} from '../hubs/content/index.ts'
import type { Layer } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import { reindexServices } from './search-entries.ts'
import { ServicesFile, type ServiceItem } from './service.ts'
import { putService, readServices } from './service-rows.ts'

interface File {
  services: ServiceItem[]
}
type Sheet = PartSheet<File>

/** `services/<provider>.yaml` in each layer of the content pack: what people come about. */
export const servicesPart = packPart<File>({
  folder: 'services',
  schema: 'services',
  title: 'Det en tilbyder hjelper med, med folks egne ord',
  shape: ServicesFile,
  fileOf: 'provider',
  check: (sheets, known) => [...sheets.flatMap((sheet) => ofFile(sheet, known)), ...twice(sheets)],
  put: putAll,
  read: async (db, provider, layer) => ({ services: (await readServices(db, { provider, layer })).map(({ item }) => item) }),
})

function ofFile(sheet: Sheet, { hubs, providers }: Known): ContentFault[] {
  return [
    ...leads(spot(sheet, []), { noun: 'provider', slug: sheet.slug, known: providers }),
    ...sheet.data.services.flatMap((item, index) => {
      const at = spot(sheet, ['services', index])
      const sourceless = sheet.layer !== 'example' && item.source === undefined
      return [
        ...(sourceless ? [faultAt(at, 'the source is missing', 'Add “source:”, or move the row to examples/ if it is an example')] : []),
        ...item.places.flatMap(({ hub }, k) => leads(inside(at, 'places', k, 'hub'), { noun: 'hub', slug: hub, known: hubs })),
      ]
    }),
  ]
}

interface Leading {
  noun: string
  slug: string
  known: ReadonlyMap<string, Layer>
}

function leads(at: Spot, { noun, slug, known }: Leading): ContentFault[] {
  const layer = known.get(slug)
  if (layer === undefined) return [faultAt(at, `unknown ${noun} “${slug}”`, `Known here: ${[...known.keys()].join(', ')}`)]
  return layer === 'example' && at.layer !== 'example'
    ? [faultAt(at, `leads to an example (“${slug}”), which may be turned off`, 'Move what it leads to out of examples/')]
    : []
}

/** The key is the address, so it is one in the whole municipality. */
function twice(sheets: readonly Sheet[]): ContentFault[] {
  const first = new Map<string, string>()
  return sheets.flatMap((sheet) =>
    sheet.data.services.flatMap(({ key }, index) => {
      const at = spot(sheet, ['services', index])
      const known = first.get(key)
      if (known !== undefined) return [faultAt(at, `“${key}” is used in ${known}`, 'Give the service another key')]
      first.set(key, placeText(at))
      return []
    }),
  )
}

async function putAll(tx: Tx, sheets: readonly Sheet[]): Promise<number> {
  let rows = 0
  for (const { slug, layer, data } of sheets) {
    for (const item of data.services) await putService(tx, { provider: slug, layer }, item)
    rows += data.services.length
    await reindexServices(tx, slug)
  }
  return rows
}
