import type { At } from './find.ts'
import { foldedWords } from './fold.ts'
import { tsquery, wordsOf, type Compounds, type Synonyms } from './query.ts'

/** A hub by the names that people use. */
export interface NamedHub {
  slug: string
  names: readonly string[]
}

interface Asked {
  q: string
  hubs?: readonly NamedHub[]
  synonyms: Synonyms
}

/** «babysang tofte»: the words, and where. Null where no hub is named, or several, or nothing else is asked for. */
export function atPlace({ q, hubs = [], synonyms }: Asked, compounds?: Compounds): At | null {
  const words = wordsOf(q)
  const isName = (word: string, { names }: NamedHub) => names.some((name) => foldedWords(name).join('') === word)
  const named = hubs.filter((hub) => words.some((word) => isName(word, hub)))
  const [hub] = named
  if (hub === undefined || named.length > 1) return null
  const query = tsquery(words.filter((word) => !isName(word, hub)).join(' '), synonyms, compounds)
  return query === null ? null : { hub: hub.slug, query }
}
