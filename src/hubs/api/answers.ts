import type { z } from 'zod'
import { moment } from '../../platform/openapi/index.ts'
import { formatImprecise, isoWithOffset, type ImpreciseDate } from '../../platform/time/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { DayHours } from '../opening-hours/index.ts'
import { paths } from '../paths.ts'
import type { HubPicture } from '../picture.ts'
import type { Milestone } from '../queries/milestones.ts'
import type { NewsItem } from '../queries/news-on-day.ts'
import type { PresenceOnDay, ProviderOnDay } from '../queries/providers-on-day.ts'
import type { ProviderName } from '../queries/provider-page.ts'
import type { HoursAnswer, HubAnswer, NewsAnswer, ProviderAnswer } from './shapes.ts'

/** Rows as the API gives them. `site` is the public address, without a slash at the end. */
export function hubAnswer({ hub, presences }: HubPicture, site: string): z.input<typeof HubAnswer> {
  const { location } = hub
  return {
    slug: hub.slug,
    name: hub.name,
    shortName: hub.short,
    status: hub.status,
    position: { lat: hub.lat, lon: hub.lon, withinMetres: hub.withinM },
    address: location && {
      street: location.street,
      postcode: location.postcode,
      town: location.town,
      building: location.building,
      layer: location.layer,
    },
    phone: hub.phone,
    email: hub.email,
    opening: hub.opening && milestoneAnswer(hub.opening),
    milestones: hub.milestones.map(milestoneAnswer),
    presence: presences.map(presenceAnswer),
    url: site + paths.hub(hub.slug),
    layer: hub.layer,
  }
}

export function milestoneAnswer(milestone: Milestone) {
  const { key, kind, state, title, body, link, cameOf, source, layer } = milestone
  return { key, kind, state, date: imprecise(milestone), title, body, link, cameOf, source, layer }
}

function presenceAnswer({ provider, state, from, until, note, layer }: PresenceOnDay) {
  return { provider: provider.slug, name: provider.name, state, from: imprecise(from), to: until, note, layer }
}

const imprecise = ({ earliest, latest }: ImpreciseDate) => ({ text: formatImprecise({ earliest, latest }), earliest, latest })

type DayAnswer = z.input<typeof HoursAnswer>['hours'][number]['announced'][number]

export function dayAnswer(hours: DayHours): DayAnswer {
  return {
    day: hours.day,
    state: hours.state,
    openings: hours.openings.map(({ start, end, mode }) => ({
      start: isoWithOffset(start),
      end: isoWithOffset(end),
      localStart: isoWithOffset(start).slice(0, 16),
      localEnd: isoWithOffset(end).slice(0, 16),
      mode,
    })),
    because: hours.because?.kind ?? null,
    reason: reasonOf(hours),
  }
}

function reasonOf({ because }: DayHours): Localized | null {
  switch (because?.kind) {
    case 'holiday':
    case 'untold_holiday':
      return because.name
    case 'closure':
      return because.reason
    case 'override':
      return because.title
    default:
      return null
  }
}

export function providerAnswer(
  provider: ProviderOnDay,
  { hubs, names, site }: { hubs: readonly HubPicture[]; names: readonly ProviderName[]; site: string },
): z.input<typeof ProviderAnswer> {
  const { id: _id, position: _position, frontDesk: _frontDesk, sensitive: _sensitive, ...shown } = provider
  const met = hubs.flatMap(({ hub, presences }) =>
    presences.filter((one) => one.provider.id === provider.id).map(({ state }) => ({ hub: hub.slug, state })),
  )
  return {
    ...shown,
    names: names.map((one) => ({ name: one.name, from: one.validFrom, to: one.validTo })),
    hubs: met,
    url: site + paths.provider(provider.slug),
  }
}

export function newsAnswer(item: NewsItem, site: string): z.input<typeof NewsAnswer> {
  const { key, hub, provider, title, body, happensOn, layer } = item
  return {
    key,
    hub,
    provider,
    title,
    body,
    publishedAt: moment(item.publishedAt.getTime()),
    happensOn,
    url: site + paths.newsItem(hub, key),
    layer,
  }
}
