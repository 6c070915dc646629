/** A line without the ages that it names, and the ages as an address has them: `3`, `0-3`. Null: it names none. */
export interface AgesRead {
  ages: string | null
  rest: string
}

const OLDEST = 120
const NUMBERS = ['ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti']

// In bokmål, nynorsk and English alike, as the rest of the line is read.
const UNIT = String.raw`\s*-?\s*(?:åring(?:er|ar|en)?|års?|years?(?:[ -]olds?)?)(?!\p{L})`
const BETWEEN = String.raw`\s*(?:[-–—]|til|to|og|and)\s*`
const BEFORE = String.raw`(?<![\p{L}\p{N}])`
const WHOM = '(?:barn|småbarn|born|unger|ungar|ungdom|ungdommer|alder|kids|children|ages?|aged)'

const RANGES = [
  new RegExp(String.raw`${BEFORE}(?:(?:mellom|fra|frå|between|from)\s+)?(\d{1,3})${BETWEEN}(\d{1,3})${UNIT}`, 'iu'),
  // «barn 0–3»: without the word for years the numbers may be hours, so they must stand after whom they are the ages of.
  new RegExp(String.raw`(?<=${BEFORE}${WHOM}\s+)(\d{1,3})\s*[-–—]\s*(\d{1,3})(?!\s*[\p{L}\p{N}])`, 'iu'),
]
const UP_TO = new RegExp(String.raw`${BEFORE}(?:under|opptil|opp til|inntil|til og med|up to)\s+(\d{1,3})${UNIT}`, 'iu')
const FROM = new RegExp(String.raw`${BEFORE}(?:over|eldre enn|fra|frå|older than)\s+(\d{1,3})${UNIT}`, 'iu')
const ONE = new RegExp(String.raw`${BEFORE}(\d{1,3})${UNIT}`, 'iu')
const IN_WORDS = new RegExp(String.raw`${BEFORE}(${NUMBERS.join('|')}|syv)åring(?:er|ar|en)?(?!\p{L})`, 'iu')

/** «0–3 år», «mellom 4 og 6 år», «3-åring», «treåringer», «barn 0–3», «over 67 år», «ages 7 to 12 years». */
export function readAges(line: string): AgesRead {
  for (const range of RANGES) {
    const read = taken(line, range, ([, from = '', to = '']) => [Number(from), Number(to)])
    if (read !== null) return read
  }
  return (
    taken(line, UP_TO, ([, to = '']) => [0, Number(to)]) ??
    taken(line, FROM, ([, from = '']) => [Number(from), OLDEST]) ??
    taken(line, ONE, ([, age = '']) => [Number(age), Number(age)]) ??
    taken(line, IN_WORDS, ([, word = '']) => [inWords(word), inWords(word)]) ?? { ages: null, rest: line }
  )
}

function taken(line: string, form: RegExp, agesOf: (found: RegExpExecArray) => [number, number]): AgesRead | null {
  const found = form.exec(line)
  if (found === null) return null
  const [from, to] = agesOf(found)
  if (from > to || to > OLDEST) return { ages: null, rest: line }
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`
  return { ages: from === to ? String(from) : `${from}-${to}`, rest }
}

const inWords = (word: string): number => (word.toLowerCase() === 'syv' ? 7 : NUMBERS.indexOf(word.toLowerCase()) + 1)
