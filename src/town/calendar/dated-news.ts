import { datedNews, paths } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { senderOf, shortLead } from '../news/news-views.ts'
import { townTexts } from '../texts.ts'
import type { CalendarSource } from './calendar-line.ts'
import { followedSlugs } from './followed.ts'

/** News that tell of a day, on that day. */
export const followedNews: CalendarSource = async (asked) => {
  const { db, ui, picture, span, host } = asked
  const items = await datedNews(db, { ...(await followedSlugs(asked, 'news')), ...span, until: picture.at })
  return items.map((item) => {
    const title = show(item.title, ui.lang).text
    const isSensitive = picture.providers.some(({ slug, sensitive }) => sensitive && slug === item.provider)
    const hub = picture.hubs.find((one) => one.hub.slug === item.hub)?.hub
    return {
      uid: `nytt-${item.hub ?? 'alle'}-${item.key}@${host}`,
      sequence: item.sequence,
      summary: item.layer === 'example' ? `${title} (${townTexts(ui.lang).example})` : title,
      when: { from: item.happensOn, through: item.happensOn },
      description: `${shortLead(show(item.body, ui.lang)).text} ${senderOf(ui, item, picture)}`,
      ...(hub ? { location: hub.name } : {}),
      url: ui.publicUrl + ui.href(paths.newsItem(item.hub, item.key)),
      isSensitive,
    }
  })
}
