import { ExampleMark, NewsList, Page, PageTitle, Prose, Text, type Ui } from '../../design/index.ts'
import { newsItem, newsUntil, paths, townPicture, uiOf, type NewsItem, type TownPicture } from '../../hubs/index.ts'
import { asDescription } from '../../platform/content/shortened.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { clockTime, fullDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf, newsCut } from '../as-of.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { actPaths } from '../act/paths.ts'
import { actPageTexts } from '../act/texts.ts'
import { townSaid, townTexts } from '../texts.ts'
import { Linked } from './linked.tsx'
import { newsViews, senderThere } from './news-views.ts'

/** How many items the list holds; the feed has as many. */
export const NEWS_SHOWN = 50

/** `/nytt`: news of all hubs, newest first. */
export async function newsPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  // All there is to show stands on one page: another number is an address of nothing.
  if ((c.req.query('side') ?? '1') !== '1') throw notFound(townSaid((t) => t.error.noSuchNewsPage))
  const [ui, picture, items] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    newsUntil(db, { until: newsCut(c, moment), limit: NEWS_SHOWN }),
  ])
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato'] })
  const t = townTexts(ui.lang)
  return c.html(
    <Page
      ui={ui}
      title={t.news.title}
      description={t.news.description}
      noindex={!picture.live}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.news} />}
      feeds={[{ href: ui.href(paths.newsFeed), title: t.news.title, type: 'application/atom+xml' }]}
    >
      <PageTitle title={t.news.title}>
        <p>
          <a href={ui.href(actPaths.followMany)}>{actPageTexts(ui.lang).follow.titleMany}</a>
        </p>
        <p>
          <a href={ui.href(paths.newsFeed)}>{t.news.feed}</a>
        </p>
      </PageTitle>
      <div class="sec close">
        {items.length === 0 ? <p>{t.front.noNews}</p> : <NewsList ui={ui} items={newsViews(ui, items, picture)} alone />}
      </div>
    </Page>,
  )
}

/** `/torg/:hub/nytt/:key` and `/nytt/:key`: one item, with its sender. */
export async function newsItemPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment)])
  const hub = c.req.param('hub') === undefined ? null : await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const item = await newsItem(db, { hubId: hub?.hub.id ?? null, key: c.req.param('key') ?? '', until: newsCut(c, moment) })
  if (!item) throw notFound(townSaid((t) => t.error.noSuchNews))
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato'] })
  return c.html(<NewsItemPage ui={ui} picture={picture} item={{ ...item, hub: hub?.hub.slug ?? null }} />)
}

function NewsItemPage({ ui, picture, item }: { ui: Ui; picture: TownPicture; item: NewsItem }) {
  const t = townTexts(ui.lang).news
  const { day, minutes } = instantToWall(item.publishedAt.getTime())
  const title = show(item.title, ui.lang)
  const body = show(item.body, ui.lang)
  const hub = picture.hubs.find((one) => one.hub.slug === item.hub)?.hub
  return (
    <Page
      ui={ui}
      title={title.text}
      description={asDescription(body.text)}
      {...(hub ? { hub: hub.slug } : {})}
      noindex={!picture.live}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.newsItem(item.hub, item.key)} />}
    >
      <PageTitle title={<Text of={title} />}>
        {item.happensOn === null ? null : (
          <p>
            <strong>{t.happens(fullDate(item.happensOn, ui.lang))}</strong>
          </p>
        )}
        <p>
          {t.published(`${fullDate(day, ui.lang)} ${clockTime(minutes, ui.lang)}`)}, {senderThere(ui, item, picture)}
          {item.layer === 'example' ? <ExampleMark ui={ui} /> : null}
        </p>
      </PageTitle>
      <Prose>
        {body.text.split(/\n{2,}/).map((paragraph) => (
          <p>
            {body.fallback ? (
              <span class="other" lang={body.lang}>
                <Linked text={paragraph} />
              </span>
            ) : (
              <Linked text={paragraph} />
            )}
          </p>
        ))}
        <p>
          <a href={ui.href(hub ? paths.hub(hub.slug) : paths.news)}>{t.back(hub?.short ?? t.title)}</a>
        </p>
      </Prose>
    </Page>
  )
}
