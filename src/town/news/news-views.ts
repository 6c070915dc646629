import type { NewsView, Ui } from '../../design/index.ts'
import { atHub, paths, type NewsItem, type TownPicture } from '../../hubs/index.ts'
import { show, type Shown } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

/** News as lists show it: always with the sender, and away from its hub's page with where. */
export function newsViews(
  ui: Ui,
  items: readonly NewsItem[],
  town: Pick<TownPicture, 'hubs' | 'providers'> & { here?: string },
): NewsView[] {
  return items.map((item) => {
    const { day } = instantToWall(item.publishedAt.getTime())
    return {
      title: show(item.title, ui.lang),
      href: ui.href(paths.newsItem(item.hub, item.key)),
      date: longDate(day, ui.lang),
      iso: day,
      sender: item.hub !== null && item.hub === town.here ? senderOf(ui, item, town) : senderThere(ui, item, town),
      lead: shortLead(show(item.body, ui.lang)),
      example: item.layer === 'example',
    }
  })
}

/** «Innbyggerservice på Tofte»: «we are on the ground floor» says nothing without it. */
export function senderThere(ui: Ui, item: NewsItem, town: Pick<TownPicture, 'hubs' | 'providers'>): string {
  const sender = senderOf(ui, item, town)
  const hub = town.hubs.find((one) => one.hub.slug === item.hub)?.hub
  return hub === undefined || sender.includes(hub.short) ? sender : `${sender} ${atHub(hub, ui.lang)}`
}

/** Who says it: the provider, else the hub, else the municipality. */
export function senderOf(
  ui: Pick<Ui, 'municipality' | 'lang'>,
  item: Pick<NewsItem, 'hub' | 'provider'>,
  town: Pick<TownPicture, 'hubs' | 'providers'>,
): string {
  const provider = town.providers.find((one) => one.slug === item.provider)
  if (provider) return provider.name
  return town.hubs.find(({ hub }) => hub.slug === item.hub)?.hub.name ?? townTexts(ui.lang).municipality(ui.municipality)
}

/** What lists show of a body. */
export function shortLead(body: Shown): Shown {
  // «2. januar» ends no sentence.
  const first = /^[\s\S]*?(?:[!?]|(?<!\d)\.|\.(?=\s+\p{Lu}|\s*$))(?=\s|$)/u.exec(body.text)?.[0] ?? body.text
  return { ...body, text: shortened(first) }
}

/** A list is for finding: about this much of each, cut between words. */
const ENOUGH = 200

function shortened(text: string): string {
  if (text.length <= ENOUGH) return text
  const cut = text.slice(0, ENOUGH)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), ENOUGH / 2))} …`
}
