import { Section, Table } from '../../design/index.ts'
import { actsOfPersons, findActs, kindOf, type ActKinds } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { catalogueLanguage, headingOfAnother, type PageLanguage } from '../../platform/i18n/index.ts'
import { whenWords } from '../history/change-words.ts'
import { Lines } from '../lines.tsx'
import type { Work } from '../work.ts'

/** One thing somebody has asked for, as its receipt says it. */
export interface Asked {
  heading: string
  facts: readonly string[]
  at: Date
  isOff: boolean
}

export async function askedBy(
  c: Ctx,
  personId: string,
  { kinds, language }: { kinds: ActKinds; language: PageLanguage },
): Promise<Asked[]> {
  const { db } = c.get('deps')
  const lang = catalogueLanguage(language)
  const acts = await findActs(db, (await actsOfPersons(db, [personId])).get(personId) ?? [])
  return Promise.all(
    acts.map(async (act) => {
      const { heading, facts } = await kindOf(kinds, act).describe(db, act, language)
      return {
        heading: headingOfAnother(heading, lang),
        facts: facts.map(({ term, text }) => `${term}: ${text}`),
        at: act.at,
        isOff: act.cancelledAt !== null,
      }
    }),
  )
}

/** Before the tables: what they are about, in the words of the receipts. */
export function AskedFor({ work, asked }: { work: Work; asked: readonly Asked[] }) {
  const { person: p, find } = work.t.privacy
  if (asked.length === 0) return null
  return (
    <Section title={find.asked} id="bedt-om" close>
      <Table
        caption={find.asked}
        head={[find.asked, p.receipt, find.since]}
        rows={asked.map(({ heading, facts, at, isOff }) => ({
          cells: [heading, <Lines lines={facts} />, <Lines lines={[whenWords(at, work), isOff ? work.t.counter.found.off : null]} />],
        }))}
      />
    </Section>
  )
}
