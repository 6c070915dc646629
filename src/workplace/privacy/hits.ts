import { actsOfPersons, findActs, kindOf, type Act, type ActKinds, type FoundPerson } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { catalogueLanguage, headingOfAnother, type PageLanguage } from '../../platform/i18n/index.ts'
import { whenWords } from '../history/change-words.ts'
import type { Work } from '../work.ts'

export interface Hit extends FoundPerson {
  /** What was asked for, in words: how the officer knows which of two with one name it is. */
  asked: readonly string[]
}

export async function hitsOf(
  db: Db,
  found: readonly FoundPerson[],
  { kinds, language }: { kinds: ActKinds; language: PageLanguage },
): Promise<Hit[]> {
  const ids = found.map(({ id }) => id)
  const ofPerson = await actsOfPersons(db, ids)
  const acts = await findActs(db, [...new Set([...ofPerson.values()].flat())])
  const heading = async (act: Act) => (await kindOf(kinds, act).describe(db, act, language)).heading
  const said = await Promise.all(
    acts.map(async (act) => [act.id, headingOfAnother(await heading(act), catalogueLanguage(language))] as const),
  )
  const headings = new Map(said)
  return found.map((person) => ({ ...person, asked: (ofPerson.get(person.id) ?? []).flatMap((id) => headings.get(id) ?? []) }))
}

/** One hit in a line: who, what was asked, and when. The officer sees the name, also of those who are named nowhere else. */
export function hitWords({ name, asked, madeAt }: Hit, work: Work): string {
  const { find } = work.t.privacy
  return [name ?? find.unnamed, asked.length === 0 ? find.nothing : asked.join(', '), whenWords(madeAt, work)].join(' · ')
}
