import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml'

export type SheetName = 'municipality' | 'providers' | 'places' | 'synonyms' | 'hub'

/** What reads the same when it is left out. */
const DEFAULTS: Record<string, unknown> = {
  nextDay: false,
  mode: 'staffed',
  override: false,
  onHolidays: 'closed',
  announcedAsFirst: false,
  isDesk: false,
  frontDesk: false,
  sensitive: false,
  audience: 'everyone',
  childrenWelcome: false,
  culture: false,
  intergenerational: false,
  trial: false,
}
const EMPTY_LISTS = [
  'themes',
  'places',
  'exceptions',
  'formerSlugs',
  'offers',
  'otherNames',
  'formerMunicipalities',
  'languages',
  'access',
  'skip',
  'extra',
  'except',
  'changes',
  'organisers',
  'steps',
]
const ON_ONE_LINE = new Set([
  'organisers',
  'languages',
  'access',
  'skip',
  'extra',
  'except',
  'days',
  'codes',
  'themes',
  'places',
  'otherNames',
  'formerSlugs',
  'mark',
  'position',
  'preposition',
])

export function hasContent(sheet: object): boolean {
  return Object.values(sheet).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null))
}

/** A file of a pack, `depth` folders below the pack's own. Same data, same bytes. */
export function writeYaml(name: string, sheet: object, depth: number): string {
  const filled = Object.fromEntries(Object.entries(sheet).filter(([, value]) => value !== null && !isEmptyList(value)))
  const document = new Document(lean(filled))
  visit(document, {
    Scalar: (_, scalar) => {
      // Older YAML reads 09:00 as a number of minutes.
      if (typeof scalar.value === 'string' && /^\d\d:\d\d$/.test(scalar.value)) scalar.type = Scalar.QUOTE_SINGLE
    },
    Pair: (_, { key, value }) => {
      const short = isScalar(key) && typeof key.value === 'string' && ON_ONE_LINE.has(key.value)
      if (short && (isMap(value) || (isSeq(value) && value.items.every(isScalar)))) value.flow = true
    },
    Seq: (_, list, path) => {
      if (name === 'synonyms' && path.length > 3) list.flow = true
    },
  })
  return `${schemaLine(name, depth)}\n${document.toString({ lineWidth: 120, flowCollectionPadding: true })}`
}

/** Tells an editor which schema to check against while someone writes. */
export function schemaLine(name: string, depth: number): string {
  return `# yaml-language-server: $schema=${'../'.repeat(depth)}schema/${name}.json`
}

function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, field]) => field !== DEFAULTS[key] && !(EMPTY_LISTS.includes(key) && isEmptyList(field)))
  return Object.fromEntries(kept.filter(([, field]) => field !== undefined).map(([key, field]) => [key, lean(field)]))
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
