import type { Ui } from '../design/index.ts'
import { openingHoursSpecification, paths, type HubLocation, type HubPicture, type ProviderOnDay, type TownPicture } from '../hubs/index.ts'
import { show } from '../platform/content/localized.ts'
import { addDays } from '../platform/time/index.ts'
import { townTexts } from './texts.ts'

/** How far ahead days that differ are told. */
const DAYS = 56

/**
 * A hub as schema.org GovernmentOffice with the hours that are announced. Examples are left out: a search
 * engine cannot show the word «eksempel».
 */
export function hubJsonLd(ui: Ui, { hub, house }: HubPicture, { day }: TownPicture): object[] {
  const url = ui.publicUrl + ui.href(paths.hub(hub.slug))
  const { openingHoursSpecification: usual, specialOpeningHoursSpecification: special } = openingHoursSpecification(
    house.announced.rules,
    day,
    addDays(day, DAYS),
  )
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      '@id': url,
      name: hub.name,
      url,
      ...addressOf(hub.location),
      ...(hub.phone ? { telephone: hub.phone } : {}),
      ...(usual.length > 0 ? { openingHoursSpecification: usual } : {}),
      ...(special.length > 0 ? { specialOpeningHoursSpecification: special } : {}),
    },
    breadcrumbs(ui, [
      { name: townTexts(ui.lang).list.title, path: paths.hubs },
      { name: hub.short, path: paths.hub(hub.slug) },
    ]),
  ]
}

/** A municipal service and where it is met, as schema.org GovernmentService; others than the municipality as Organization. */
export function providerJsonLd(ui: Ui, provider: ProviderOnDay, picture: TownPicture): object {
  const url = ui.publicUrl + ui.href(paths.provider(provider.slug))
  const description = show(provider.description, ui.lang).text
  const known = { '@context': 'https://schema.org', '@id': url, name: provider.name, url, description }
  if (provider.municipal !== true) return { ...known, '@type': 'Organization' }
  const met = picture.hubs.filter(({ presences }) => presences.some((one) => one.provider.id === provider.id && one.state === 'in_service'))
  return {
    ...known,
    '@type': 'GovernmentService',
    serviceOperator: { '@type': 'GovernmentOrganization', name: ui.municipality },
    availableChannel: met.map(({ hub }) => ({
      '@type': 'ServiceChannel',
      serviceLocation: { '@type': 'GovernmentOffice', '@id': ui.publicUrl + ui.href(paths.hub(hub.slug)), name: hub.name },
    })),
  }
}

function addressOf(location: HubLocation | null): object {
  if (!location?.street || location.layer === 'example') return {}
  const { street, postcode, town } = location
  return {
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      ...(postcode ? { postalCode: postcode } : {}),
      ...(town ? { addressLocality: town } : {}),
      addressCountry: 'NO',
    },
  }
}

/** The way from the front page to this one. */
export function breadcrumbs(ui: Ui, steps: readonly { name: string; path: string }[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, k) => ({ '@type': 'ListItem', position: k + 1, name, item: ui.publicUrl + ui.href(path) })),
  }
}
