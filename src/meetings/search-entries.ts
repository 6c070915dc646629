import { entriesOf, textIn, words } from '../hubs/search/index.ts'
import type { Stored } from '../hubs/items/index.ts'
import { show, type Language, type Localized } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import { longDate } from '../platform/i18n/index.ts'
import { clearSearch, putSearchEntries, type SearchEntry } from '../platform/search/index.ts'
import type { AgendaEntry } from './agenda-item.ts'
import type { MeetingItem } from './body-meeting.ts'
import { readAgenda, readMeetings } from './meeting-rows.ts'
import { bodyMeetingPaths } from './paths.ts'
import { meetingTexts } from './texts.ts'

const KIND = 'body_meeting'

/** After a change of any meeting or agenda, in the transaction that made it. */
export async function reindexMeetings(tx: Tx): Promise<void> {
  await clearSearch(tx, { kinds: [KIND] })
  const bodies = new Map((await tx.selectFrom('body').select(['slug', 'name']).execute()).map(({ slug, name }) => [slug, name]))
  const agenda = (await readAgenda(tx, {})).map(({ item }) => item)
  const entries = (await readMeetings(tx, {})).flatMap((one) =>
    entriesOfMeeting(one, {
      name: bodies.get(one.item.bodySlug) ?? { nb: one.item.bodySlug },
      items: agenda.filter(({ bodySlug, meeting }) => bodySlug === one.item.bodySlug && meeting === one.item.number),
    }),
  )
  await putSearchEntries(tx, entries)
}

/** Found by its body, and by the titles and papers of its agenda; of a closed item by the public title alone. */
function entriesOfMeeting(
  { item, layer }: Stored<MeetingItem>,
  { name, items }: { name: Localized; items: readonly AgendaEntry[] },
): SearchEntry[] {
  const path = bodyMeetingPaths.meeting(item.bodySlug, item.number)
  const thing = { kind: KIND, ref: item.key, path, hub: item.hub, layer, validFrom: item.knownFrom, weight: 1 }
  const titleIn = (lang: Language) => meetingTexts(lang).named(item.number, show(name, lang).text)
  return entriesOf(thing, { nb: titleIn('nb'), nn: titleIn('nn'), en: titleIn('en') }, (lang) => ({
    summary: words([`${longDate(item.day, lang)}.`, items.map(({ title }) => show(title, lang).text).join(' · ')]),
    body: words(
      items.flatMap(({ closed, fullTitle, paper, outcome }) =>
        closed ? [] : [textIn(lang, fullTitle), textIn(lang, paper), textIn(lang, outcome)],
      ),
    ),
  }))
}
