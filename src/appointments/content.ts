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
import type { CaseworkerItem } from './caseworker.ts'
import { listCaseworkers, putCaseworker } from './caseworker-rows.ts'
import { reindexServices } from './search-entries.ts'
import { layHoursAside, takeHoursBack } from './work-hours/keep-hours.ts'
import { ServicesFile, type ServiceItem } from './service.ts'
import { putService, readServices } from './service-rows.ts'

interface File {
  services: ServiceItem[]
  caseworkers: CaseworkerItem[]
}
type Sheet = PartSheet<File>

/** `services/<provider>.yaml` in each layer of the content pack: what people come about. */
export const servicesPart = packPart<File>({
  folder: 'services',
  schema: 'services',
  title: 'Det en tilbyder hjelper med, med folks egne ord',
  shape: ServicesFile,
  fileOf: 'provider',
  check: (sheets, known) => [
    ...sheets.flatMap((sheet) => ofFile(sheet, known)),
    ...twice(sheets, 'services'),
    ...twice(sheets, 'caseworkers'),
    ...ofCaseworkers(sheets),
  ],
  clear: layHoursAside,
  put: putAll,
  read: async (db, provider, layer) => ({
    services: (await readServices(db, { provider, layer })).map(({ item }) => item),
    caseworkers: await listCaseworkers(db, { provider, layer }),
  }),
})

function ofFile(sheet: Sheet, { hubs, providers }: Known): ContentFault[] {
  return [
    ...leads(spot(sheet, []), { noun: 'provider', slug: sheet.slug, known: providers }),
    ...sheet.data.services.flatMap((item, index) => {
      const at = spot(sheet, ['services', index])
      return [
        ...sourceless(sheet, item, at),
        ...item.places.flatMap(({ hub }, k) => leads(inside(at, 'places', k, 'hub'), { noun: 'hub', slug: hub, known: hubs })),
      ]
    }),
    ...sheet.data.caseworkers.flatMap((item, index) => {
      const at = spot(sheet, ['caseworkers', index])
      return [
        ...sourceless(sheet, item, at),
        ...item.hours.flatMap(({ hub }, k) => leads(inside(at, 'hours', k, 'hub'), { noun: 'hub', slug: hub, known: hubs })),
      ]
    }),
  ]
}

/** A caseworker takes appointments for services that are there and can be booked; both have keys of their own. */
function ofCaseworkers(sheets: readonly Sheet[]): ContentFault[] {
  const bookable = new Set(sheets.flatMap(({ data }) => data.services.filter(({ booking }) => booking !== undefined).map(({ key }) => key)))
  return sheets.flatMap((sheet) =>
    sheet.data.caseworkers.flatMap(({ services }, index) =>
      services.flatMap((key, k) =>
        bookable.has(key)
          ? []
          : [
              faultAt(
                spot(sheet, ['caseworkers', index, 'services', k]),
                `“${key}” is no service that can be booked`,
                'Give it “booking:”, or take it away',
              ),
            ],
      ),
    ),
  )
}

function sourceless({ layer }: Sheet, { source }: { source?: string | undefined }, at: Spot): ContentFault[] {
  if (layer === 'example' || source !== undefined) return []
  return [faultAt(at, 'the source is missing', 'Add “source:”, or move the row to examples/ if it is an example')]
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

/** A key is in addresses, or names somebody's hours: one in the whole municipality. */
function twice(sheets: readonly Sheet[], noun: 'services' | 'caseworkers'): ContentFault[] {
  const first = new Map<string, string>()
  return sheets.flatMap((sheet) =>
    sheet.data[noun].flatMap(({ key }, index) => {
      const at = spot(sheet, [noun, index])
      const known = first.get(key)
      if (known !== undefined) return [faultAt(at, `“${key}” is used in ${known}`, 'Choose another key')]
      first.set(key, placeText(at))
      return []
    }),
  )
}

async function putAll(tx: Tx, sheets: readonly Sheet[]): Promise<number> {
  let rows = 0
  for (const { slug, layer, data } of sheets) {
    for (const item of data.services) await putService(tx, { provider: slug, layer }, item)
    for (const item of data.caseworkers) await putCaseworker(tx, { provider: slug, layer }, item)
    rows += data.services.length + data.caseworkers.length
    await reindexServices(tx, slug)
  }
  await takeHoursBack(tx)
  return rows
}
