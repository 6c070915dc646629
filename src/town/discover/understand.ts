import { languageName } from '../../activities/index.ts'
import { foldedWords } from '../../platform/search/index.ts'
import { LANGUAGES } from '../../platform/content/localized.ts'
import { WEEKDAY_WORDS, type Choices, type Parameter } from '../activities/asked.ts'
import { readAges } from './read-ages.ts'

/** What a line of words asks of the programme, and the words that are no choice. */
export interface Understood {
  choices: Choices
  /** As they were typed. */
  rest: string
}

/** A hub by the names that people use. */
export interface NamedHub {
  slug: string
  names: readonly string[]
}

type Phrases = readonly (readonly [Parameter, string, readonly string[]])[]

/** What people ask for something in. */
const SPOKEN = ['en', 'uk', 'ar', 'pl', 'so', 'ti', 'fa', 'ur', 'tr', 'ru', 'lt', 'es', 'fr', 'de', 'ku', 'ta', 'th', 'zh'] as const

// In bokmål, nynorsk and English alike: nobody changes the page's language to write «this weekend».
const PHRASES: Phrases = [
  ['nar', 'i-dag', ['i dag', 'idag', 'i kveld', 'i ettermiddag', 'today', 'tonight', 'this afternoon']],
  ['nar', 'i-morgen', ['i morgen', 'i morgon', 'imorgen', 'imorgon', 'tomorrow']],
  [
    'nar',
    'i-helga',
    ['i helga', 'i helgen', 'i helgi', 'til helga', 'til helgen', 'helga', 'helgen', 'this weekend', 'at the weekend', 'weekend'],
  ],
  ...WEEKDAY_WORDS.map(({ word, names }) => ['nar', word, names.flatMap((name) => [`på ${name}`, `on ${name}`, name])] as const),
  ['nar', 'uka', ['denne uka', 'denne uken', 'denne veka', 'i uka', 'i veka', 'this week']],
  [
    'for',
    'barn',
    ['for barn', 'barn', 'småbarn', 'for born', 'for unger', 'unger', 'ungar', 'for children', 'children', 'for kids', 'kids'],
  ],
  ['for', 'ungdom', ['for ungdom', 'ungdom', 'ungdommer', 'tenåringer', 'tenåringar', 'for youth', 'youth', 'teenagers', 'teens']],
  ['for', 'voksne', ['for voksne', 'voksne', 'for vaksne', 'vaksne', 'for adults', 'adults']],
  [
    'for',
    'eldre',
    ['for eldre', 'eldre', 'seniorer', 'seniorar', 'pensjonister', 'pensjonistar', 'for seniors', 'seniors', 'older people'],
  ],
  ['gratis', '1', ['gratis', 'free', 'free of charge', 'for free', 'koster ingenting', 'kostar ingenting', 'koster ikke noe']],
  ['mott-opp', '1', ['uten påmelding', 'utan påmelding', 'drop in', 'without sign up', 'no sign up', 'bare møte opp', 'berre møte opp']],
  ['barn-med', '1', ['barn kan være med', 'barn kan vere med', 'med barn', 'children welcome', 'with children', 'with kids']],
  ['trinnfritt', '1', ['trinnfritt', 'rullestol', 'step free', 'wheelchair']],
  ['teleslynge', '1', ['teleslynge', 'hearing loop']],
  ['lett-norsk', '1', ['lett norsk', 'easy norwegian', 'simple norwegian']],
  ['kultur', '1', ['kultur', 'culture']],
  ['pa-tvers', '1', ['på tvers av generasjoner', 'på tvers av generasjonar', 'across generations']],
  ...SPOKEN.map((code) => ['sprak', code, LANGUAGES.map((lang) => `${lang === 'en' ? 'in' : 'på'} ${languageName(code, lang)}`)] as const),
]

/** Words between the choices, which ask for nothing. */
const FILLERS = new Set(
  foldedWords(
    `hva hvad kva skjer det som er noe noko for en ei ein dem dei de i på og med til å gjøre gjere finne finst fins finnes aktivitet aktiviteter aktivitetar
    program ting nær ved a an what is on whats s there to do in at the and with near something anything things activities activity events`,
  ),
)

/** Asked alone or of a place, it is of the days ahead. */
const WHATS_ON = ['hva skjer', 'hvad skjer', 'kva skjer', 'det som skjer', 'what is on', 'whats on', 'what s on'].map(foldedWords)

const MOST_WORDS = 12
const LONGEST = 400

/**
 * Reads «gratis for barn i helga på Tofte» by rule: the longest phrase first, from left to right. Null when no word of
 * it is a choice, so that a search for anything else is left alone. A name of a place alone is no choice.
 */
export function understand(line: string, hubs: readonly NamedHub[]): Understood | null {
  const { ages, rest: withoutAges } = readAges(line.slice(0, LONGEST))
  const words = wordsIn(withoutAges)
  const choices: Partial<Record<Parameter, string>> = ages === null ? {} : { alder: ages }
  const rest: string[] = []
  for (let at = 0; at < words.length;) {
    const found = phraseAt(words, at)
    if (found === null) rest.push(words[at]?.typed ?? '')
    else choices[found.parameter] ??= found.value
    at += found?.length ?? 1
  }
  if (Object.keys(choices).length === 0) {
    if (!WHATS_ON.some((phrase) => isSaid(words, phrase))) return null
    choices.nar = 'uka'
  }
  return { choices: { ...choices, ...placeIn(rest, hubs) }, rest: restOf(rest, hubs) }
}

interface Word {
  typed: string
  folded: string
}

const wordsIn = (line: string): Word[] =>
  (line.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS).map((typed) => ({ typed, folded: foldedWords(typed).join('') }))

const isSaid = (words: readonly Word[], phrase: readonly string[]) =>
  words.some((_, at) => phrase.every((word, k) => words[at + k]?.folded === word))

const KNOWN = PHRASES.flatMap(([parameter, value, phrases]) =>
  phrases.map((phrase) => ({ parameter, value, words: foldedWords(phrase) })),
).toSorted((one, other) => other.words.length - one.words.length)

function phraseAt(words: readonly Word[], at: number): { parameter: Parameter; value: string; length: number } | null {
  const found = KNOWN.find((phrase) => phrase.words.every((word, k) => words[at + k]?.folded === word))
  return found === undefined ? null : { parameter: found.parameter, value: found.value, length: found.words.length }
}

/** A hub by its name, or a postcode to begin nearest. */
function placeIn(rest: readonly string[], hubs: readonly NamedHub[]): Choices {
  const hub = rest.map((word) => hubNamed(word, hubs)).find((one) => one !== undefined)
  const postcode = rest.find(isPostcode)
  return { ...(hub === undefined ? {} : { torg: hub.slug }), ...(postcode === undefined ? {} : { naer: postcode }) }
}

const restOf = (rest: readonly string[], hubs: readonly NamedHub[]) =>
  rest
    .filter((word) => !isPostcode(word) && hubNamed(word, hubs) === undefined && !foldedWords(word).every((one) => FILLERS.has(one)))
    .join(' ')

const hubNamed = (word: string, hubs: readonly NamedHub[]) =>
  hubs.find(({ names }) => names.some((name) => foldedWords(name).join('') === foldedWords(word).join('')))

const isPostcode = (word: string) => /^\d{4}$/.test(word)
