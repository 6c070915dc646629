import type { Db } from '../database/index.ts'
import type { Day } from '../time/index.ts'
import { atPlace, type NamedHub } from './at-place.ts'
import { compoundsOf } from './compounds.ts'
import { find, type Asked, type Found } from './find.ts'
import { markHits, type Piece } from './mark-hits.ts'
import { foldedQuestion, tsquery, wordsAlike, wordsOf, type Synonyms } from './query.ts'
import { likeliestTitle } from './suggest.ts'

export interface Question {
  q: string
  lang: string
  day: Day
  synonyms: Synonyms
  /** Hubs that a word of the question may name. */
  hubs?: readonly NamedHub[]
  limit: number
  /** How many answers have been seen already. */
  after?: number
}

export interface Hit extends Omit<Found, 'summary'> {
  summary: readonly Piece[]
}

export interface Answers {
  hits: readonly Hit[]
  /** How many there are; null when so many have the words that they were not all looked at. */
  total: number | null
  /** What to give as `after` for more; null when there are no more. */
  next: number | null
  /** «Mente du …»: the title most like the question, when nothing was found. */
  suggestion: string | null
}

const FARTHEST = 1_000

/** What is found on a day, the best first (`find` says what that is), with the words that matched marked. */
export async function search(db: Db, question: Question): Promise<Answers> {
  const { q, synonyms } = question
  const query = tsquery(q, synonyms)
  if (query === null) return { hits: [], total: 0, next: null, suggestion: null }
  const after = Math.min(Math.max(question.after ?? 0, 0), FARTHEST)
  const { rows, total, together } = await findAndWiden(db, question, {
    ...question,
    query,
    wider: null,
    at: atPlace(question),
    title: foldedQuestion(q),
    after,
  })
  const words = [...wordsOf(q), ...together]
  const hits = rows.slice(0, question.limit).map((row) => ({ ...row, summary: markHits(row.summary, words) }))
  const suggestion = rows.length === 0 && after === 0 ? await likeliestTitle(db, question) : null
  return { hits, total: after === 0 && rows.length === 0 ? 0 : total, next: nextOf(rows.length, after, question.limit), suggestion }
}

/** Compounds are looked for where the page is not full without them. Where it is, they still make a count untrue; and cost nothing where nothing was counted. */
async function findAndWiden(db: Db, question: Question, asked: Asked) {
  const { q, synonyms, lang } = question
  const { found, total } = await find(db, asked)
  const isFull = found.length > asked.limit
  if (isFull && total === null) return { rows: found, total, together: [] }
  const compounds = await compoundsOf(db, wordsAlike(q, synonyms), lang)
  const together = [...compounds.values()].flat()
  if (together.length === 0 || isFull) return { rows: found, total: together.length === 0 ? total : null, together }
  const wider = await find(db, { ...asked, wider: tsquery(q, synonyms, compounds), at: atPlace(question, compounds) })
  return { rows: wider.found, total: wider.total, together }
}

const nextOf = (found: number, after: number, limit: number) => (found > limit && after < FARTHEST ? after + limit : null)
