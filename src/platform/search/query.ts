import { fold, foldedWords } from './fold.ts'

/** Words or phrases that mean the same: `['servicetorget', 'innbyggerservice']`. */
export type Synonyms = readonly (readonly string[])[]

/** Longer questions are cut: nobody reads the answer to two hundred words. */
const MOST_WORDS = 12
const LONGEST_WORD = 40
const LONGEST_QUESTION = 400

/** The words that are searched for. */
export function wordsOf(question: string): string[] {
  return foldedWords(question.slice(0, LONGEST_QUESTION))
    .filter((word, at, all) => !isSmall(word) || at === all.length - 1)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
}

/** Small words that PostgreSQL's list has with their rings, as they are folded; «a» is the English article too. The last one may be the beginning of a word. */
const SMALL = new Set(['å', 'på', 'så', 'nå', 'når', 'også', 'være', 'vært', 'gå'].flatMap(foldedWords))
const isSmall = (word: string) => SMALL.has(word)

/** A question in PostgreSQL's query language, in the parts that `asTsquery` puts together. */
export interface Query {
  /** All words but the last, each or what means the same. */
  rest: string
  last: string
  /** The last one as the beginning of a longer word, by its own letters: of its stem «kafe» would begin «kaffe» too. */
  beginning: string
}

/**
 * All words of a question. With `compounds` also what is put together with one of them (`compoundsOf`). Built from letters
 * and digits alone, so nothing typed can act as an operator. Null when there is no word in it.
 */
export function tsquery(question: string, synonyms: Synonyms, compounds: Compounds = new Map()): Query | null {
  const terms = termsOf(wordsOf(question), synonyms)
  const last = terms.at(-1)
  if (last === undefined) return null
  const [own = []] = last.phrases
  return {
    rest: terms
      .slice(0, -1)
      .map((term) => written(term, compounds))
      .join(' & '),
    last: written(last, compounds),
    beginning: own.length === 1 ? `'${own[0]}':*` : '',
  }
}

/** The words that compounds are looked for of: those of the question, and single words that mean the same. */
export const wordsAlike = (question: string, synonyms: Synonyms): string[] =>
  termsOf(wordsOf(question), synonyms).flatMap(({ phrases }) => phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : [])))

/** Words of titles that are put together with a word, by that word. */
export type Compounds = ReadonlyMap<string, readonly string[]>

/** One word or phrase of the question, and what means the same. */
interface Term {
  /** As it was asked for first. */
  phrases: readonly (readonly string[])[]
}

function termsOf(words: readonly string[], synonyms: Synonyms): Term[] {
  const groups = synonyms.map((group) => group.map((phrase) => foldedWords(phrase)))
  const terms: Term[] = []
  for (let at = 0; at < words.length;) {
    const found = phraseAt(words, at, groups)
    const length = found?.length ?? 1
    terms.push({ phrases: [words.slice(at, at + length), ...(found?.others ?? [])] })
    at += length
  }
  return terms
}

function written({ phrases }: Term, compounds: Compounds): string {
  const parts = phrases.map((phrase) => phrase.map((word) => `'${word}'`).join(' <-> '))
  const together = phrases.flatMap((phrase) => (phrase.length === 1 ? (compounds.get(phrase[0] ?? '') ?? []) : []))
  const all = [...parts, ...together.map((word) => `'${word}'`)]
  return all.length === 1 ? all.join('') : `(${all.join(' | ')})`
}

interface Found {
  /** How many of the words are the phrase. */
  length: number
  others: string[][]
}

function phraseAt(words: readonly string[], at: number, groups: readonly string[][][]): Found | null {
  for (const group of groups) {
    const phrase = group.find((known) => known.length > 0 && known.every((word, i) => isFormOf(words[at + i], word)))
    if (phrase) return { length: phrase.length, others: group.filter((other) => other !== phrase && other.length > 0) }
  }
  return null
}

const ENDINGS = /^(e|a|s|en|et|er|ene|ens|ets|ne|r)?$/
const SHORTEST_STEM = 3

/** Whether two folded words are one word in two forms: «servicetorg» and «servicetorget», «skøyter» and «skøytene». */
export function isFormOf(word: string | undefined, known: string): boolean {
  if (word === undefined || word === known) return word === known
  let stem = 0
  while (stem < word.length && word[stem] === known[stem]) stem += 1
  return stem >= SHORTEST_STEM && ENDINGS.test(word.slice(stem)) && ENDINGS.test(known.slice(stem))
}

/** What a whole title is compared with. */
export const foldedQuestion = (question: string) => fold(question.slice(0, LONGEST_QUESTION)).trim()
