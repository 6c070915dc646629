import { basename } from 'node:path'
import { townClock } from '../../platform/time/index.ts'
import { duplicates } from './checks/duplicates.ts'
import { unknownPlans } from './checks/plans.ts'
import { brokenReferences, knownRooms, knownThings, type Unread } from './checks/references.ts'
import { unmetRequirements } from './checks/requirements.ts'
import { faultAt, hubsOf, inside, isMadeUp, sourcedRows, spot } from './checks/rows.ts'
import { overlappingValidity } from './checks/validity.ts'
import { pathText, type ContentFault } from './fault.ts'
import { readPack, type Pack, type Reading } from './pack.ts'
import type { Sheet } from './sheet.ts'

/** Every fault of a content pack, in the order of files and lines. Empty: it can be loaded. */
export async function checkContent(directory: string, options: Reading): Promise<ContentFault[]> {
  return (await readChecked(directory, options)).faults
}

export async function readChecked(directory: string, options: Reading): Promise<{ pack: Pack; faults: ContentFault[] }> {
  const { pack, faults: unreadable } = await readPack(directory, options)
  const faults = [
    ...unreadable,
    ...missingSources(pack),
    ...wrongHubs(pack),
    ...municipalities(pack, unreadable),
    ...duplicates(pack),
    ...brokenReferences(pack, unread(pack)),
    ...unknownPlans(pack),
    ...overlappingValidity(pack),
    ...unmetRequirements(pack, townClock(null).today()),
    ...partFaults(pack),
  ]
  return { pack, faults: faults.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)) }
}

function partFaults(pack: Pack): ContentFault[] {
  // The rows of a part lead to providers and places: judged without them, each would be called lost.
  if (unread(pack).has('provider') || unread(pack).has('place')) return []
  const { hub, provider, place } = knownThings(pack)
  const wrong = [...pack.wrong.slugs].map((slug) => [slug, 'fact'] as const)
  const [hubs, providers] = [new Map([...wrong, ...hub]), new Map([...wrong, ...provider])]
  const known = { hubs, providers, rooms: knownRooms(pack), places: place }
  return pack.parts.flatMap(({ part, sheets }) =>
    part.check(sheets, known).filter((fault) => !isOfMadeUp(fault, sheets) && !isOfLost(fault, pack)),
  )
}

/**
 * It is told of what was put in the place of something wrong, which has its own fault: of that itself, of a part of the row that it is in,
 * or of anything in a row whose very kind is not known.
 */
function isOfMadeUp(fault: ContentFault, sheets: readonly Sheet<unknown>[]): boolean {
  const madeUp = sheets.filter(({ file }) => file === fault.file).flatMap((sheet) => sheet.madeUp)
  return madeUp.some((known) => {
    const [list = '', row = 0, ...fields] = known
    const inRow = pathText([list, row])
    const isInside = isTextWithin(fault.path, inRow) && fault.path !== inRow && isTextWithin(pathText(known), fault.path)
    return (
      isInside ||
      isTextWithin(fault.path, pathText(known)) ||
      (fields.some((field) => DECISIVE.has(field)) && isTextWithin(fault.path, inRow))
    )
  })
}

/** It is told of what leads to a row whose own key is wrong. */
const isOfLost = ({ what }: ContentFault, { wrong }: Pack) => [...wrong.slugs].some((slug) => what.includes(`“${slug}”`))

const DECISIVE = new Set<string | number>(['kind', 'type'])

const isTextWithin = (path: string, outer: string) => path.startsWith(outer) && /^($|[.[])/.test(path.slice(outer.length))

function missingSources(pack: Pack): ContentFault[] {
  return sourcedRows(pack)
    .filter(({ item, at }) => at.layer !== 'example' && item.source === undefined)
    .map(({ at }) => faultAt(at, 'the source is missing', 'Add “source:”, or move the row to examples/ if it is an example'))
}

function wrongHubs(pack: Pack): ContentFault[] {
  return hubsOf(pack)
    .filter(({ item, slug, at }) => item.slug !== slug && !isMadeUp(inside(at, 'slug')))
    .map(({ item, slug, at }) =>
      faultAt(
        inside(at, 'slug'),
        `the hub is called “${item.slug}”, but the file ${slug}.yaml`,
        `Call the file ${item.slug}.yaml, or correct slug`,
      ),
    )
}

function municipalities(pack: Pack, unreadable: readonly ContentFault[]): ContentFault[] {
  const told = pack.municipality.filter((sheet) => sheet.data.municipality !== undefined)
  const misplaced = told
    .filter((sheet) => sheet.layer !== 'fact')
    .map((sheet) =>
      faultAt(
        spot(sheet, ['municipality']),
        'the municipality stands outside facts',
        'A database has one municipality: let it stand in facts/municipality.yaml',
      ),
    )
  if (told.length > 0 || unreadable.some((fault) => basename(fault.file) === 'municipality.yaml' || fault.what.includes('“facts”')))
    return misplaced
  const file = pack.municipality[0]?.file ?? 'facts/municipality.yaml'
  return [
    {
      file,
      line: 1,
      path: 'municipality',
      what: 'the municipality is missing',
      mend: 'Add “municipality:” with slug and name in facts/municipality.yaml',
    },
  ]
}

/** A file that could not be read may have anything of its sort in it. Hubs are known by the names of their files. */
function unread({ wrong }: Pack): Unread {
  const files = new Set([...wrong.files].map((file) => basename(file)))
  const broken = new Set<'provider' | 'place' | 'former' | 'theme'>()
  if (files.has('providers.yaml')) broken.add('provider')
  if (files.has('places.yaml')) broken.add('place')
  if (files.has('municipality.yaml')) broken.add('former').add('theme')
  return broken
}
