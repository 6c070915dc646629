import { onwardFromAll, type Link } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { addDays, startOfDay, type Day } from '../../platform/time/index.ts'
import { findSuggestions, thingOf, voicesOf, type Suggestion, type Voices } from '../../suggestions/index.ts'

/** So many are named; all of them have a list. */
const SHOWN = 6

/** What several may have said in their own words, as it lies now. */
export interface MostSaid {
  suggestion: Suggestion
  voices: Voices
}

export interface SaidHere {
  today: Day
  /** Of all that was said there. */
  numbers: ReadonlySet<number>
  most: readonly MostSaid[]
  links: readonly Link[]
}

/** What everybody can read about some places, what was merged as one, by how many stand behind it. */
export async function mostSaidHere(db: Db, { places, today }: { places: readonly string[]; today: Day }): Promise<SaidHere> {
  const until = new Date(startOfDay(addDays(today, 1)))
  const found = await findSuggestions(db, { places, onlyShown: true, standing: true, until })
  const own = await linksOf(db, found)
  const homes = [...new Set(found.map(({ number }) => homeOf(number, own)))]
  const [lying, voices] = await Promise.all([findSuggestions(db, { numbers: homes, onlyShown: true, standing: true }), voicesOf(db, homes)])
  const most = lying
    .map((suggestion) => ({ suggestion, voices: voices(suggestion.number) }))
    .toSorted((a, b) => behindIt(b) - behindIt(a) || b.suggestion.number - a.suggestion.number)
    .slice(0, SHOWN)
  const links = await linksOf(
    db,
    most.map(({ suggestion }) => suggestion),
  )
  return { today, numbers: new Set(found.map(({ number }) => number)), most, links }
}

const behindIt = ({ voices: { said, supporters } }: MostSaid): number => said + supporters

const linksOf = async (db: Db, some: readonly Suggestion[]): Promise<Link[]> =>
  some.length === 0
    ? []
    : onwardFromAll(
        db,
        some.map(({ number }) => thingOf(number)),
      )

/** What it was merged with, step by step; itself where it was not. The chain has no rings. */
function homeOf(number: number, links: readonly Link[]): number {
  const on = links.find(({ kind, from }) => kind === 'merged_into' && from.key === String(number))
  return on?.to === undefined || on.to === null ? number : homeOf(Number(on.to.key), links)
}
