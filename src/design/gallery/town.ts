import { catalogueLanguage, inLanguage, type PageLanguage } from '../../platform/i18n/index.ts'
import type { Inks, MarkRule } from '../mark.ts'
import type { HubChip, Ui } from '../ui.ts'

interface GalleryHub {
  slug: string
  name: string
  mark: MarkRule & Inks
  lat: number
  lon: number
}

const hub = (slug: string, name: string, { lat, lon, ...mark }: GalleryHub['mark'] & { lat: number; lon: number }): GalleryHub => ({
  slug,
  name,
  mark,
  lat,
  lon,
})

/** The eight hubs as the identity has them, with the pairs of its table. */
export const HUBS: readonly GalleryHub[] = [
  hub('tofte', 'Tofte', { shape: 'arc', start: 0, step: 2, bright: '#7cb5f5', deep: '#06224a', lat: 59.547, lon: 10.567 }),
  hub('saetre', 'Sætre', { shape: 'arc', start: 3, step: 3, bright: '#6fc47e', deep: '#06281a', lat: 59.68, lon: 10.518 }),
  hub('spikkestad', 'Spikkestad', { shape: 'edge', start: 0, step: 2, bright: '#fb8654', deep: '#360a00', lat: 59.745, lon: 10.337 }),
  hub('holmen', 'Holmen', { shape: 'arc', start: 0, step: 1, bright: '#ffcb2b', deep: '#3a2600', lat: 59.855, lon: 10.487 }),
  hub('slemmestad', 'Slemmestad', { shape: 'edge', start: 0, step: 0, bright: '#55c8bf', deep: '#002c2b', lat: 59.781, lon: 10.496 }),
  hub('heggedal', 'Heggedal', { shape: 'arc', start: 1, step: 1, bright: '#f99fbf', deep: '#4a0626', lat: 59.787, lon: 10.435 }),
  hub('borgen', 'Borgen', { shape: 'edge', start: 2, step: 1, bright: '#bba9f2', deep: '#28115c', lat: 59.817, lon: 10.421 }),
  hub('asker', 'Asker', { shape: 'arc', start: 2, step: 3, bright: '#c7d64a', deep: '#283000', lat: 59.833, lon: 10.435 }),
]

export function chip(slug: string): HubChip {
  const found = HUBS.find((each) => each.slug === slug)
  if (!found) throw new RangeError(`no hub «${slug}» in the gallery`)
  return { slug: found.slug, name: found.name, mark: found.mark }
}

export function galleryUi(assets: Readonly<Record<string, string>>, page: PageLanguage = 'nb', more: Partial<Ui> = {}): Ui {
  return {
    page,
    lang: catalogueLanguage(page),
    href: (path) => inLanguage(page, path),
    path: '/torg/tofte',
    publicUrl: 'http://localhost:3000',
    assets,
    scripts: {},
    stylesheet: '/assets/torg.css',
    hubs: HUBS.map(({ slug, name, mark }) => ({ slug, name, mark })),
    municipality: 'Asker',
    clockNote: 'Klokka er stilt: torsdag 16. januar 2020 11.20.',
    examples: true,
    signedIn: null,
    ...more,
  }
}
