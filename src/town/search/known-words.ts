import { listSynonyms, townPicture } from '../../hubs/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { foldedWords, type NamedHub, type Synonyms } from '../../platform/search/index.ts'
import type { Moment } from '../as-of.ts'

/** What search knows of words: those that mean the same, and the names of the hubs on that day. */
export async function knownWords(db: Db, moment: Moment): Promise<{ synonyms: Synonyms; hubs: readonly NamedHub[] }> {
  const [synonyms, { hubs }] = await Promise.all([listSynonyms(db), townPicture(db, moment)])
  return { synonyms, hubs: hubs.map(({ hub }) => ({ slug: hub.slug, names: [hub.short, hub.slug] })) }
}

/** The line without the names of hubs: what was looked for at one of them. Null where none is named, or nothing else is asked for. */
export function withoutHubs(line: string, hubs: readonly NamedHub[]): string | null {
  const words = line.split(/\s+/)
  const isName = (word: string) => hubs.some(({ names }) => names.some((name) => foldedWords(name).join('') === foldedWords(word).join('')))
  const rest = words.filter((word) => !isName(word))
  return rest.length === words.length || foldedWords(rest.join(' ')).length === 0
    ? null
    : rest.join(' ').replace(/\s+(?:på|i|ved|at|in)$/i, '')
}
