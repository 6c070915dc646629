import { recordAudit } from '../people/index.ts'
import { raiseVersions } from '../platform/cache/versions.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import { machineNow, type Instant } from '../platform/time/index.ts'
import { lockSuggestion } from './lock-suggestion.ts'
import { tellVoicer } from './notices.ts'
import type { RuleOfReading } from './reading.ts'
import { reindexSuggestions } from './search-entries.ts'
import { suggestionSaid } from './texts.ts'

export interface Considering {
  number: number
  /** The account of staff. */
  by: string
  /** Town time. */
  at: Instant
}

/**
 * Everybody may read it, under a title that staff have read: it stays when whoever wrote it is forgotten. Throws `not-found`, and `conflict`
 * when it was taken back or its text is forgotten.
 */
export function showSuggestion(db: Db, { title, ...given }: Considering & { title: string }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const locked = await lockSuggestion(tx, given.number)
    if (locked.isWithdrawn || !(await hasText(tx, given.number))) throw meanwhile()
    if (locked.isShown && locked.title === title) return
    await tx
      .updateTable('suggestion')
      .set({ title, ...(locked.isShown ? {} : { shownAt: new Date(given.at) }) })
      .where('number', '=', given.number)
      .execute()
    await freshPages(tx, locked)
    await reindexSuggestions(tx, [given.number])
    if (locked.isShown) return
    await writeReading(tx, { ...given, kind: 'shown', rule: null, reason: null })
    await tellVoicer(tx, { ...locked, title }, { told: 'shown', reason: null, at: given.at })
  })
}

/** Nobody reads the text any more; the matter itself is answered all the same. Throws `not-found`. */
export function hideSuggestion(db: Db, { rule, reason, ...given }: Considering & { rule: RuleOfReading; reason: string }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const locked = await lockSuggestion(tx, given.number)
    await tx.updateTable('suggestion').set({ shownAt: null }).where('number', '=', given.number).execute()
    await freshPages(tx, locked)
    await reindexSuggestions(tx, [given.number])
    await writeReading(tx, { ...given, kind: 'hidden', rule, reason })
    await tellVoicer(tx, locked, { told: 'hidden', reason, at: given.at })
  })
}

/** Pages of hubs, bodies and cases name what everybody can read, and say where it stands. */
export const freshPages = (tx: Tx, { hub }: { hub: string }): Promise<void> => raiseVersions(tx, [`hub:${hub}`], 'suggestion')

const hasText = async (tx: Tx, number: number): Promise<boolean> =>
  (await tx.selectFrom('suggestionText').select('suggestion').where('suggestion', '=', number).executeTakeFirst()) !== undefined

interface NewReading extends Considering {
  kind: 'shown' | 'hidden'
  rule: RuleOfReading | null
  reason: string | null
}

async function writeReading(tx: Tx, { number, by, at, kind, rule, reason }: NewReading): Promise<void> {
  await tx
    .insertInto('suggestionReading')
    .values({ suggestion: number, kind, rule, reason, at: new Date(at), doneBy: by })
    .execute()
  await audit(tx, { number, by, what: kind })
}

/** Ids alone: what was written about it stands with the suggestion. */
export const audit = (tx: Tx, { number, by, what }: { number: number; by: string; what: string }) =>
  recordAudit(tx, { at: new Date(machineNow()), actor: by, action: 'suggestion-considered', subject: `suggestion:${number} ${what}` })

export const meanwhile = () =>
  new Fault(
    'conflict',
    suggestionSaid((t) => t.faults.meanwhile),
  )
