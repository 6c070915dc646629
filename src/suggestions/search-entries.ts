import { entriesOf, words } from '../hubs/search/index.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../platform/database/index.ts'
import { clearSearch, putSearchEntries } from '../platform/search/index.ts'
import { dayOf } from './reading.ts'
import { suggestionPaths } from './paths.ts'
import { suggestionTexts } from './texts.ts'

const SUGGESTION_ENTRY = 'suggestion'

/**
 * Found by the heading that staff have read, by number and place, while everybody can read it; never by what somebody wrote, so that nothing of
 * that is left where it is searched when they are forgotten. In the transaction that changed it.
 */
export async function reindexSuggestions(tx: Tx, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return
  for (const number of numbers) await clearSearch(tx, { kinds: [SUGGESTION_ENTRY], ref: String(number) })
  const rows = await tx
    .selectFrom('suggestion')
    .innerJoin('hub', 'hub.id', 'suggestion.hubId')
    .leftJoin('place', 'place.slug', 'suggestion.place')
    .select(['number', 'suggestion.kind', 'title', 'shownAt', 'hub.slug as hub', 'place.name as place', 'suggestion.layer'])
    .where('number', 'in', [...numbers])
    .where('shownAt', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .execute()
  const entries = rows.flatMap(({ number, kind, title, shownAt, hub, place, layer }) => {
    if (title === null || shownAt === null) return []
    const thing = { kind: SUGGESTION_ENTRY, ref: String(number), path: suggestionPaths.suggestion(number), hub, layer, weight: 1 }
    return entriesOf({ ...thing, validFrom: dayOf(shownAt) }, { nb: title }, (lang) => ({
      summary: words([suggestionTexts(lang).kinds[kind], suggestionTexts(lang).untitled(number), place ?? '']),
      body: '',
    }))
  })
  await putSearchEntries(tx, entries)
}

/** Many are put in at once, and no transaction lasts long. */
const AT_ONCE = 500

/** When the program starts: those that were shown before suggestions were found. Answers with how many. */
export async function indexMissingSuggestions(db: Db): Promise<number> {
  const { rows } = await sql<{ number: number }>`select number from suggestion s
    where shown_at is not null and withdrawn_at is null and title is not null
      and not exists (select from search_entry e where e.kind = ${SUGGESTION_ENTRY} and e.ref = s.number::text)
    order by number`.execute(db)
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const numbers = rows.slice(from, from + AT_ONCE).map(({ number }) => number)
    await db.transaction().execute((tx) => reindexSuggestions(tx, numbers))
  }
  return rows.length
}
