import { sql } from 'kysely'
import type { Layer } from '../content/localized.ts'
import type { Tx } from '../database/index.ts'
import type { Day } from '../time/index.ts'
import { fold, foldedWords } from './fold.ts'

/** One thing that can be found, in one language. */
export interface SearchEntry {
  kind: string
  /** The thing's own key within its kind. */
  ref: string
  lang: string
  title: string
  /** Shown with the answer; plain text. */
  summary: string
  /** Searched, but not shown: former names, full text. */
  body: string
  path: string
  hub: string | null
  layer: Layer
  validFrom: Day | null
  validTo: Day | null
  /** 1 is usual; more comes before its equals. */
  weight: number
}

/** Adds or replaces what is found, in the transaction that changes the thing itself. */
export function putSearchEntry(tx: Tx, entry: SearchEntry): Promise<void> {
  return putSearchEntries(tx, [entry])
}

const AT_ONCE = 500

export async function putSearchEntries(tx: Tx, entries: readonly SearchEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += AT_ONCE) await put(tx, entries.slice(from, from + AT_ONCE))
}

async function put(tx: Tx, entries: readonly SearchEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    ...entry,
    titleFolded: fold(entry.title),
    summaryFolded: fold(entry.summary),
    bodyFolded: fold(entry.body),
  }))
  await putWords(tx, entries)
  await sql`
    insert into search_entry (kind, ref, lang, title, summary, path, hub, layer, valid_from, valid_to, weight, title_folded, words)
    select e.kind, e.ref, e.lang, e.title, e.summary, e.path, e.hub, e.layer, e."validFrom", e."validTo", e.weight, e."titleFolded",
      setweight(to_tsvector(search_config(e.lang), e."titleFolded"), 'A')
        || setweight(to_tsvector(search_config(e.lang), e."summaryFolded"), 'B')
        || setweight(to_tsvector(search_config(e.lang), e."bodyFolded"), 'C')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (
      kind text, ref text, lang text, title text, summary text, path text, hub text, layer text, "validFrom" date, "validTo" date,
      weight real, "titleFolded" text, "summaryFolded" text, "bodyFolded" text)
    on conflict (kind, ref, lang) do update set
      title = excluded.title, summary = excluded.summary, path = excluded.path, hub = excluded.hub, layer = excluded.layer,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to, weight = excluded.weight,
      title_folded = excluded.title_folded, words = excluded.words`.execute(tx)
}

async function putWords(tx: Tx, entries: readonly SearchEntry[]): Promise<void> {
  const rows = entries.flatMap(({ lang, title, layer }) => foldedWords(title).map((word) => ({ lang, word, layer })))
  await sql`
    insert into search_word (lang, word, layer)
    select distinct e.lang, e.word, e.layer from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (lang text, word text, layer text)
    where not exists (select from search_word known where known.word = e.word and known.lang = e.lang and known.layer = e.layer)`.execute(
    tx,
  )
}

/** Takes away what matches all that is given; nothing given takes all. */
export async function clearSearch(tx: Tx, which: { kinds?: readonly string[]; ref?: string; hub?: string }): Promise<void> {
  let gone = tx.deleteFrom('searchEntry')
  if (which.kinds !== undefined) gone = gone.where('kind', 'in', which.kinds)
  if (which.ref !== undefined) gone = gone.where('ref', '=', which.ref)
  if (which.hub !== undefined) gone = gone.where('hub', '=', which.hub)
  await gone.execute()
  // A word without its title does no harm: what it leads to is looked for.
  if (Object.keys(which).length === 0) await tx.deleteFrom('searchWord').execute()
}
