import { isDeepStrictEqual } from 'node:util'
import { recordRevision } from '../platform/audit/revision.ts'
import { raiseVersions } from '../platform/cache/versions.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import type { Acting } from '../hubs/edit/index.ts'
import { caseFaults, type CaseFault } from './case-rule.ts'
import { putCase, readCases, readOrgans } from './case-rows.ts'
import type { TableRow } from './case-table.ts'
import { caseSlug, PoliticalCase, type CaseItem } from './political-case.ts'
import { tellCase } from './tell-followers.ts'
import { reindexCases } from './search-entries.ts'

type LineFault = CaseFault | 'organ_unknown' | 'place_unknown' | 'twice' | 'shape' | 'example'

/** What came of one line: of a wrong one, each field with its fault. */
export interface LineReport {
  line: number
  /** «kommunestyret 32/19», as far as it could be read. */
  title: string
  outcome: 'added' | 'changed' | 'same' | 'wrong'
  faults: readonly { field: string; fault: LineFault }[]
}

export interface ImportReport {
  lines: readonly LineReport[]
  /** How many cases were written. */
  written: number
}

interface Import {
  rows: readonly TableRow[]
  /** Writes what is good though other lines are wrong. */
  partial: boolean
  /** Says what would come of it, and writes nothing. */
  dryRun: boolean
  /** What stands as source where a line names none. */
  source: string
}

/**
 * Registers cases from another system, in one transaction: all or, when any line is wrong, none, unless `partial`. A case that is here already
 * is changed, and what it said before stays in the history.
 */
export function importCases(db: Db, given: Import, acting: Acting): Promise<ImportReport> {
  return db.transaction().execute(async (tx) => {
    // Those who edit the municipality's things wait for each other, as in putItem.
    await tx.selectFrom('municipality').select('slug').forNoKeyUpdate().execute()
    const judged = await judge(tx, given, acting)
    const lines = judged.map(({ report }) => report)
    const isRefused = lines.some(({ outcome }) => outcome === 'wrong') && !given.partial
    if (given.dryRun || isRefused) return { lines, written: 0 }
    return { lines, written: await write(tx, judged, acting) }
  })
}

interface Judged {
  report: LineReport
  before: CaseItem | null
  item: CaseItem | null
}

async function judge(tx: Tx, { rows, source }: Import, { today }: Acting): Promise<Judged[]> {
  const [stored, organs, places] = [
    new Map((await readCases(tx, {})).map((one) => [one.item.slug, one])),
    new Set((await readOrgans(tx, {})).map(({ item }) => item.slug)),
    new Set((await tx.selectFrom('place').select('slug').execute()).map(({ slug }) => slug)),
  ]
  const seen = new Set<string>()
  return rows.map(({ line, fields }) => {
    const [organ, year, number] = (['organ', 'year', 'number'] as const).map((name) => wordOf(fields[name]))
    const slug = caseSlug({ organ: organ ?? '', year: Number(year), number: Number(number) })
    const title = `${organ} ${number}/${year?.slice(-2)}`
    const known = stored.get(slug)
    const told = { source, ...known?.item, ...fields, slug, knownFrom: known?.item.knownFrom ?? today }
    const parsed = PoliticalCase.safeParse(told)
    if (!parsed.success)
      return wrong(
        line,
        title,
        parsed.error.issues.map(({ path }) => ({ field: String(path[0]), fault: 'shape' })),
      )
    const item = parsed.data
    const faults: LineReport['faults'] = [
      ...caseFaults(item),
      ...(organs.has(item.organ) ? [] : [{ field: 'organ', fault: 'organ_unknown' as const }]),
      ...item.places.filter((one) => !places.has(one)).map(() => ({ field: 'places', fault: 'place_unknown' as const })),
      ...(seen.has(slug) ? [{ field: 'number', fault: 'twice' as const }] : []),
      ...(known?.layer === 'example' ? [{ field: 'number', fault: 'example' as const }] : []),
    ]
    seen.add(slug)
    if (faults.length > 0) return wrong(line, title, faults)
    const before = known?.item ?? null
    const outcome = before === null ? 'added' : isDeepStrictEqual(before, item) ? 'same' : 'changed'
    return { report: { line, title, outcome, faults }, before, item: outcome === 'same' ? null : item }
  })
}

/** What was typed, when it is a word at all. */
const wordOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '?')

const wrong = (line: number, title: string, faults: LineReport['faults']): Judged => ({
  report: { line, title, outcome: 'wrong', faults },
  before: null,
  item: null,
})

async function write(tx: Tx, judged: readonly Judged[], { actor, at }: Acting): Promise<number> {
  let written = 0
  for (const { item, before } of judged) {
    if (item === null) continue
    await putCase(tx, item, 'fact')
    const change = { at: new Date(at), actor, kind: 'political_case', scope: 'municipality', key: item.slug }
    await recordRevision(tx, { ...change, before, after: item })
    await tellCase(tx, { before, after: item }, at)
    written += 1
  }
  if (written === 0) return 0
  await reindexCases(tx)
  await raiseVersions(tx, ['town'], 'political_case')
  return written
}
