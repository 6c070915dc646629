import { lastSaidWith } from '../../chain/index.ts'
import { meetingsOnDay } from '../../meetings/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { findSuggestions } from '../../suggestions/index.ts'
import { askedOf } from '../cases/asked-of.ts'
import { titleOf } from '../suggestions/words.ts'
import { mattersOf, type Matter, type Sources } from './matter.ts'

/** What a body has had to do by a day: what it was asked, what stands on its agendas, and what was sent on to it. */
export async function mattersOfBody(db: Db, slug: string, { day, known }: { day: Day; known: Day }): Promise<Matter[]> {
  const [meetings, asked, suggestions] = await Promise.all([
    meetingsOnDay(db, known),
    askedOf(db, { slug }, known),
    suggestionsWith(db, slug, known),
  ])
  return mattersOf({ day, meetings: meetings.filter(({ bodySlug }) => bodySlug === slug), asked, suggestions })
}

/** Those that everybody may read. What was merged or parted is answered as what it became. */
async function suggestionsWith(db: Db, slug: string, until: Day): Promise<Sources['suggestions']> {
  const links = await lastSaidWith(db, { kind: 'suggestion', holder: { kind: 'body', key: slug }, until })
  const last = new Map(links.filter(({ to }) => to?.kind !== 'suggestion').map((link) => [Number(link.from.key), link]))
  const found = await findSuggestions(db, { numbers: [...last.keys()] })
  return found
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap((one) => {
      const link = last.get(one.number)
      return link === undefined ? [] : [{ number: one.number, title: named(one), last: link }]
    })
}

const named = (one: Parameters<typeof titleOf>[0]): Localized => ({
  nb: titleOf(one, 'nb'),
  ...(one.shownAt === null || one.title === null ? { nn: titleOf(one, 'nn'), en: titleOf(one, 'en') } : {}),
})
