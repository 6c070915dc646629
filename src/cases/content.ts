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
import type { Db, Tx } from '../platform/database/index.ts'
import { caseFaults, FAULT_WORDS } from './case-rule.ts'
import { putCase, putOrgan, readCases, readOrgans } from './case-rows.ts'
import { CasesFile, type CasesData } from './content-file.ts'
import { putHearing, readHearings } from './hearing-rows.ts'
import type { CaseItem } from './political-case.ts'
import { reindexCases } from './search-entries.ts'

type Sheet = PartSheet<CasesData>

/** `cases/<organ>.yaml` in each layer of the content pack: who treats cases, and the cases. */
export const casesPart = packPart<CasesData>({
  folder: 'cases',
  files: async (db) => (await readOrgans(db, {})).map(({ item }) => item.slug),
  schema: 'cases',
  title: 'Et politisk organ og sakene dets',
  shape: CasesFile,
  check: (sheets, known) => [
    ...sheets.flatMap((sheet) => ofOrgan(sheet, sheets)),
    ...sheets.flatMap((sheet) => [...ofRows(sheet, known), ...ofHearings(sheet, known)]),
  ],
  put: putAll,
  read: readSheet,
  clear: async (tx) => {
    await tx.deleteFrom('referral').execute()
    await tx.deleteFrom('statement').execute()
    await tx.deleteFrom('hearing').execute()
    await tx.deleteFrom('politicalCase').execute()
    await tx.deleteFrom('organ').execute()
  },
})

function ofOrgan(sheet: Sheet, sheets: readonly Sheet[]): ContentFault[] {
  const own = sheets.filter(({ slug, data }) => slug === sheet.slug && data.organ !== undefined)
  const at = spot(sheet, ['organ'])
  const { organ } = sheet.data
  if (organ === undefined) {
    const isKnown = own.some(({ layer }) => layer !== 'example' || sheet.layer === 'example')
    return isKnown ? [] : [faultAt(spot(sheet, []), `nobody has said who “${sheet.slug}” is`, 'Add “organ:” with slug and name')]
  }
  return [
    ...(organ.slug === sheet.slug
      ? []
      : [faultAt(inside(at, 'slug'), `is “${organ.slug}”, but the file ${sheet.slug}.yaml`, `Call the file ${organ.slug}.yaml`)]),
    ...(own.length > 1 && own[0] !== sheet ? [faultAt(at, 'is told in another layer too', 'Let the organ stand in one file')] : []),
    ...(sheet.layer !== 'example' && organ.source === undefined ? [faultAt(at, 'the source is missing', 'Add “source:”')] : []),
  ]
}

function ofRows(sheet: Sheet, known: Known): ContentFault[] {
  const first = new Map<string, string>()
  return sheet.data.cases.flatMap((item, index) => {
    const at = spot(sheet, ['cases', index])
    const before = first.get(item.slug)
    first.set(item.slug, before ?? placeText(at))
    return [
      ...(before === undefined ? [] : [faultAt(inside(at, 'number'), `“${item.slug}” is used in ${before}`, 'Each number stands once')]),
      ...(item.organ === sheet.slug
        ? []
        : [faultAt(inside(at, 'organ'), `is “${item.organ}”, but the file ${sheet.slug}.yaml`, `Move it to ${item.organ}.yaml`)]),
      ...(sheet.layer !== 'example' && item.source === undefined
        ? [faultAt(at, 'the source is missing', 'Add “source:”, or move the row to examples/ if it is an example')]
        : []),
      ...strangePlaces(sheet, { item, at }, known),
      ...caseFaults(item).map(({ field, fault }) => faultAt(inside(at, field), FAULT_WORDS[fault].what, FAULT_WORDS[fault].mend)),
    ]
  })
}

function ofHearings(sheet: Sheet, known: Known): ContentFault[] {
  return sheet.data.hearings.flatMap((item, index) => {
    const at = spot(sheet, ['hearings', index])
    return [
      ...(item.organ === sheet.slug
        ? []
        : [faultAt(inside(at, 'organ'), `is “${item.organ}”, but the file ${sheet.slug}.yaml`, `Move it to ${item.organ}.yaml`)]),
      ...(sheet.layer !== 'example' && item.source === undefined ? [faultAt(at, 'the source is missing', 'Add “source:”')] : []),
      ...strangePlaces(sheet, { item, at }, known),
    ]
  })
}

function strangePlaces(sheet: Sheet, { item, at }: { item: Pick<CaseItem, 'places'>; at: Spot }, known: Known): ContentFault[] {
  return item.places.flatMap((slug, k) => {
    const layer = known.places.get(slug)
    const where = inside(at, 'places', k)
    if (layer === undefined) return [faultAt(where, `unknown place “${slug}”`, `Known here: ${[...known.places.keys()].join(', ')}`)]
    return layer === 'example' && sheet.layer !== 'example'
      ? [faultAt(where, `leads to an example (“${slug}”), which may be turned off`, 'Move what it leads to out of examples/')]
      : []
  })
}

async function putAll(tx: Tx, sheets: readonly Sheet[]): Promise<number> {
  for (const { layer, data } of sheets) if (data.organ !== undefined) await putOrgan(tx, data.organ, layer)
  for (const { layer, data } of sheets) for (const item of data.cases) await putCase(tx, item, layer)
  for (const { layer, data } of sheets) for (const item of data.hearings) await putHearing(tx, item, layer)
  await reindexCases(tx)
  return sheets.reduce((rows, { data }) => rows + data.cases.length + data.hearings.length + (data.organ === undefined ? 0 : 1), 0)
}

async function readSheet(db: Db, organ: string, layer: Layer): Promise<CasesData> {
  const [named] = await readOrgans(db, { layer, key: organ })
  const cases = (await readCases(db, { organ, layer })).map(({ item }) => item)
  const hearings = (await readHearings(db, { layer })).flatMap(({ item }) => (item.organ === organ ? [item] : []))
  return named === undefined ? { cases, hearings } : { organ: named.item, cases, hearings }
}
