import { newsUntil, paths, townPicture, uiOf, type HubPicture, type NewsItem, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { atom, tagUri, type AtomEntry } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { day, startOfDay } from '../../platform/time/index.ts'
import type { Ui } from '../../design/index.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { NEWS_SHOWN } from '../news/page.tsx'
import { senderOf } from '../news/news-views.ts'
import { townTexts } from '../texts.ts'

// RFC 4151 wants a day on which the address was ours; the municipality's pages began with the merger.
const OURS_SINCE = day('2020-01-01')

/** `/nytt/atom` and `/torg/:hub/nytt/atom`: what the news list shows, for feed readers. */
export async function newsFeed(c: Ctx) {
  const { db, clock } = c.get('deps')
  const picture = await townPicture(db, { day: clock.today(), at: clock.now(), live: true })
  const hub = c.req.param('hub') === undefined ? null : await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const ui = await uiOf(c)
  const items = await newsUntil(db, { ...(hub ? { hubId: hub.hub.id } : {}), until: picture.at, limit: NEWS_SHOWN })
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: [] })
  return c.body(feedOf(ui, items, { hub, picture }), 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
}

function feedOf(ui: Ui, items: readonly NewsItem[], { hub, picture }: { hub: HubPicture | null; picture: TownPicture }): string {
  const t = townTexts(ui.lang).news
  const path = hub ? paths.hub(hub.hub.slug) : paths.news
  const selfPath = hub ? paths.hubNewsFeed(hub.hub.slug) : paths.newsFeed
  return atom({
    id: tagUri(ui.publicUrl, OURS_SINCE, `nytt/${hub?.hub.slug ?? 'alle'}`),
    title: hub ? `${t.title}: ${hub.hub.name}` : t.title,
    lang: ui.lang,
    url: ui.publicUrl + ui.href(path),
    selfUrl: ui.publicUrl + ui.href(selfPath),
    updatedAt: items[0]?.publishedAt.getTime() ?? startOfDay(picture.day),
    entries: items.map((item) => entryOf(ui, item, picture)),
  })
}

function entryOf(ui: Ui, item: NewsItem, picture: TownPicture): AtomEntry {
  const [title, body] = [show(item.title, ui.lang), show(item.body, ui.lang)]
  const example = townTexts(ui.lang).example
  return {
    id: tagUri(ui.publicUrl, OURS_SINCE, `nytt/${item.hub ?? 'alle'}/${item.key}`),
    title: item.layer === 'example' ? `${title.text} (${example})` : title.text,
    summary: body.text,
    url: ui.publicUrl + ui.href(paths.newsItem(item.hub, item.key)),
    author: senderOf(ui, item, picture),
    publishedAt: item.publishedAt.getTime(),
    updatedAt: item.publishedAt.getTime(),
    ...(item.layer === 'example' ? { categories: [example] } : {}),
    lang: title.lang,
  }
}
