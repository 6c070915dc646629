import { foldedWords } from '../../platform/search/index.ts'

interface Described {
  title: string
  body: string
}

/** Words that say nothing of what somebody wants to do. */
const COMMON = new Set(
  'aktivitet aktiviteter alle andre barn borgere dette eller ellers etter flere folk fredag gang gjerne gratis have hver hvert hyggelig ikke innbyggere kaffe kunne kveld kvelder lordag mandag mange mellom mote motes noen noe nye onsdag over sammen samling skal sondag sted tirsdag torg torget torsdag treff trenger ungdom vare vere vaere ville voksne with that this have evening everybody together people want would'.split(
    ' ',
  ),
)

/** How many letters two words must have in common from the first on: «skating» and «skatekveld» are of the same thing. */
const STEM = 5
const SHORTEST = 4

/**
 * Those that may be the same thing, the likest first: a stem of the title in common, or two of title and text. A rule that can be explained; it
 * hints and never decides.
 */
export function similarTo<T extends Described>(wanted: Described, among: readonly T[], most: number): T[] {
  const [title, all] = [stemsOf(wanted.title), stemsOf(`${wanted.title} ${wanted.body}`)]
  return among
    .map((one) => {
      const [ownTitle, own] = [stemsOf(one.title), stemsOf(`${one.title} ${one.body}`)]
      return { one, titles: shared(title, ownTitle), texts: shared(all, own) }
    })
    .filter(({ titles, texts }) => titles > 0 || texts > 1)
    .toSorted((a, b) => b.titles - a.titles || b.texts - a.texts)
    .slice(0, most)
    .map(({ one }) => one)
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = foldedWords(text).filter((word) => word.length >= SHORTEST && !COMMON.has(word))
  return new Set(words.map((word) => word.slice(0, STEM)))
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((stem) => other.has(stem)).length
