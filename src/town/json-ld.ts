import type { Ui } from '../design/index.ts'
import { openingHoursSpecification, paths, type HubLocation, type HubPicture, type TownPicture } from '../hubs/index.ts'
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
