import { activityPaths, clockWords, sessionId, sessionsIn, type Session } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import { townPicture, uiOf, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { atom, tagUri, type AtomEntry } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fullDate, listOf } from '../../platform/i18n/index.ts'
import { addDays, day, startOfDay } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { askedFor, READ, withChoice } from './asked.ts'
import { factsOf } from './day-list.tsx'
import { senderNames } from './senders.ts'

// RFC 4151 wants a day on which the address was ours; the municipality's pages began with the merger.
const OURS_SINCE = day('2020-01-01')

/** `/aktiviteter/atom`: what the list shows with the same choices, an entry for each date. */
export async function activitiesFeed(c: Ctx): Promise<Response> {
  const { db } = c.get('deps')
  const asked = askedFor(c)
  const [ui, picture, sessions] = await Promise.all([
    uiOf(c),
    townPicture(db, asked.moment),
    sessionsIn(db, { filter: asked.filter, known: asked.moment.known }),
  ])
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(asked.moment.today, 1)), query: READ })
  const query = withChoice('', asked, {})
  const body = atom({
    id: tagUri(ui.publicUrl, OURS_SINCE, `aktiviteter${query}`),
    title: townTexts(ui.lang).activities.title,
    lang: ui.lang,
    url: ui.publicUrl + ui.href(withChoice(activityPaths.list, asked, {})),
    selfUrl: ui.publicUrl + ui.href(withChoice(activityPaths.listFeed, asked, {})),
    updatedAt: startOfDay(asked.moment.today),
    entries: sessions.map((session) => entryOf(session, ui, picture)),
  })
  return c.body(body, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
}

function entryOf(session: Session, ui: Ui, picture: TownPicture): AtomEntry {
  const { activities: t, example } = townTexts(ui.lang)
  const title = show(session.title, ui.lang)
  const at = startOfDay(picture.day)
  const when = `${fullDate(session.day, ui.lang)}, ${clockWords(session, ui.lang)}`
  const hub = picture.hubs.find((one) => one.hub.slug === session.hub)?.hub.name ?? session.hub
  const senders = listOf(senderNames(session, picture, ui), ui.lang)
  return {
    id: tagUri(ui.publicUrl, OURS_SINCE, `aktiviteter/${sessionId(session)}/${session.sequence}`),
    title: session.layer === 'example' ? `${title.text} (${example})` : title.text,
    summary: `${when}. ${hub}. ${factsOf(session, ui).join(' ')} ${t.by(senders)}`,
    url: ui.publicUrl + ui.href(activityPaths.activity(session.key)),
    author: senders,
    publishedAt: at,
    updatedAt: at,
    ...(session.layer === 'example' ? { categories: [example] } : {}),
    lang: title.lang,
  }
}
