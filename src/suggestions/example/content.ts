import { chainTexts, faultInLine } from '../../chain/index.ts'
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
} from '../../hubs/content/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { day } from '../../platform/time/index.ts'
import { clearExamples, putExample, readExamples } from './example-rows.ts'
import { SuggestionsFile, type ExampleItem } from './example.ts'
import { linesOf } from './lines.ts'

interface File {
  suggestions: ExampleItem[]
}
type Sheet = PartSheet<File>

/** `suggestions/<hub>.yaml` among the examples of the content pack: what people might say there, and what became of it. */
export const suggestionsPart = packPart<File>({
  folder: 'suggestions',
  schema: 'suggestions',
  title: 'Eksempler på innspill til et innbyggertorg',
  shape: SuggestionsFile,
  check: (sheets, known) => [...ofFiles(sheets, known), ...twice(sheets), ...sheets.flatMap((sheet) => ofRows(sheet, known))],
  put: putAll,
  read: async (db, slug, layer) => ({ suggestions: layer === 'example' ? await readExamples(db, slug) : [] }),
  clear: clearExamples,
})

function ofFiles(sheets: readonly Sheet[], { hubs }: Known): ContentFault[] {
  return sheets.flatMap((sheet) => [
    ...(hubs.has(sheet.slug)
      ? []
      : [faultAt(spot(sheet, []), `unknown hub “${sheet.slug}”`, `Known here: ${[...hubs.keys()].join(', ')}`)]),
    ...(sheet.layer === 'example'
      ? []
      : [faultAt(spot(sheet, []), 'nobody has said this', 'Move the file to examples/: only people make suggestions')]),
  ])
}

function twice(sheets: readonly Sheet[]): ContentFault[] {
  const first = new Map<string, string>()
  return sheets.flatMap((sheet) =>
    sheet.data.suggestions.flatMap(({ key }, index) => {
      const at = spot(sheet, ['suggestions', index])
      const known = first.get(key)
      if (known !== undefined) return [faultAt(at, `“${key}” is used in ${known}`, 'Give the suggestion another key')]
      first.set(key, placeText(at))
      return []
    }),
  )
}

function ofRows(sheet: Sheet, { places }: Known): ContentFault[] {
  return sheet.data.suggestions.flatMap((item, index) => {
    const at = spot(sheet, ['suggestions', index])
    const strange = item.place === undefined || places.has(item.place)
    return [
      ...(strange ? [] : [faultAt(inside(at, 'place'), `unknown place “${item.place}”`, `Known here: ${[...places.keys()].join(', ')}`)]),
      ...ofChain(sheet, { item, at }),
    ]
  })
}

/** Any day does: the chain is the same. */
const SOME_DAY = day('2026-01-01')

function ofChain(sheet: Sheet, { item, at }: { item: ExampleItem; at: Spot }): ContentFault[] {
  const known = new Set(sheet.data.suggestions.map(({ key }) => key))
  const strangers = item.steps.flatMap(({ of, to }, k) =>
    [of, to].flatMap((thing) =>
      thing?.kind === 'suggestion' && !known.has(thing.key)
        ? [faultAt(inside(at, 'steps', k), `the file has no suggestion “${thing.key}”`, `Known here: ${[...known].join(', ')}`)]
        : [],
    ),
  )
  const found = faultInLine(linesOf({ hub: sheet.slug, item, from: SOME_DAY }))
  const wrong =
    found === null
      ? []
      : [faultAt(inside(at, 'steps', found.index - 1), chainTexts('en').faults[found.fault], 'Mend the step, or take it away')]
  return [...strangers, ...wrong]
}

async function putAll(tx: Tx, sheets: readonly Sheet[]): Promise<number> {
  for (const { slug, data } of sheets) for (const item of data.suggestions) await putExample(tx, slug, item)
  return sheets.reduce((rows, { data }) => rows + data.suggestions.length, 0)
}
