import { faultAt, packPart, placeText, spot, type ContentFault, type Known, type PartSheet } from '../../../hubs/content/index.ts'
import type { Tx } from '../../../platform/database/index.ts'
import { clearExamples, putExample, readExamples } from './example-rows.ts'
import { ProposalsFile, type ExampleItem } from './example.ts'

interface File {
  proposals: ExampleItem[]
}
type Sheet = PartSheet<File>

/** `proposals/<hub>.yaml` among the examples of the content pack: what people might propose there, and what the hub might answer. */
export const proposalsPart = packPart<File>({
  folder: 'proposals',
  schema: 'proposals',
  title: 'Eksempler på forslag til aktiviteter på et innbyggertorg',
  shape: ProposalsFile,
  check: (sheets, known) => [...ofFiles(sheets, known), ...twice(sheets)],
  put: putAll,
  read: async (db, slug, layer) => ({ proposals: layer === 'example' ? await readExamples(db, slug) : [] }),
  clear: clearExamples,
})

function ofFiles(sheets: readonly Sheet[], { hubs }: Known): ContentFault[] {
  return sheets.flatMap((sheet) => [
    ...(hubs.has(sheet.slug)
      ? []
      : [faultAt(spot(sheet, []), `unknown hub “${sheet.slug}”`, `Known here: ${[...hubs.keys()].join(', ')}`)]),
    ...(sheet.layer === 'example'
      ? []
      : [faultAt(spot(sheet, []), 'nobody has proposed this', 'Move the file to examples/: only people make proposals')]),
  ])
}

function twice(sheets: readonly Sheet[]): ContentFault[] {
  const first = new Map<string, string>()
  return sheets.flatMap((sheet) =>
    sheet.data.proposals.flatMap(({ key }, index) => {
      const at = spot(sheet, ['proposals', index])
      const known = first.get(key)
      if (known !== undefined) return [faultAt(at, `“${key}” is used in ${known}`, 'Give the proposal another key')]
      first.set(key, placeText(at))
      return []
    }),
  )
}

async function putAll(tx: Tx, sheets: readonly Sheet[]): Promise<number> {
  for (const { slug, data } of sheets) for (const item of data.proposals) await putExample(tx, slug, item)
  return sheets.reduce((rows, { data }) => rows + data.proposals.length, 0)
}
