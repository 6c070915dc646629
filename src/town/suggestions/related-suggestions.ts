import type { Link } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { behind, findSuggestions, questionsOf, type AskedBack, type Suggestion } from '../../suggestions/index.ts'

/** So many others are named on its page; all of them have a list. */
const NAMED = 10

/** What a suggestion has to do with others, and what is asked of whoever voiced it. */
export interface Related {
  /** What it was merged with, or parted in: it is answered there. */
  on: readonly Suggestion[]
  isMerged: boolean
  /** What was merged with it, or what it is a part of: the newest of them. */
  from: readonly Suggestion[]
  /** Asked and not replied to yet. */
  waiting: AskedBack | null
}

export async function relatedOf(db: Db, number: number, links: readonly Link[]): Promise<Related> {
  const own = links.filter(({ from, to }) => from.kind === 'suggestion' && from.key === String(number) && to?.kind === 'suggestion')
  const numbers = own.flatMap(({ to }) => (to === null ? [] : [Number(to.key)]))
  const [on, from, questions] = await Promise.all([
    findSuggestions(db, { numbers }),
    behind(db, number).then((all) => findSuggestions(db, { numbers: all.filter((one) => one !== number), standing: true, limit: NAMED })),
    questionsOf(db, number),
  ])
  return {
    on,
    isMerged: own.some(({ kind }) => kind === 'merged_into'),
    from,
    waiting: questions.find(({ closedAt }) => closedAt === null) ?? null,
  }
}
