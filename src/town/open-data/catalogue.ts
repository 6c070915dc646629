import { LANGUAGES, type Localized } from '../../platform/content/localized.ts'
import { openDataTexts } from './texts.ts'
import { LICENCE, openDataPaths } from './paths.ts'
import type { Thing, Value } from './rdf.ts'
import type { OpenSet } from './column.ts'
import { OPEN_SETS } from './sets.ts'

const EU = 'http://publications.europa.eu/resource/authority'
const IANA = 'https://www.iana.org/assignments/media-types'

interface Published {
  site: string
  owner: string
  email: string | null
}

/** DCAT-AP-NO: the catalogue, its data sets with how each is had, and the API that serves them. */
export function catalogueGraph(of: Published): Thing[] {
  const { site } = of
  const catalogue: Thing = {
    iri: `${site}${openDataPaths.page}#katalog`,
    a: 'dcat:Catalog',
    says: [
      ['dct:title', localized((t) => t.catalogue(of.owner))],
      ['dct:description', localized((t) => t.catalogueAbout)],
      ['dct:publisher', [publisher(of)]],
      ['dcat:contactPoint', [contact(of)]],
      ['dct:license', [{ iri: LICENCE.uri }]],
      ['dct:language', LANGUAGE_IRIS],
      ['foaf:homepage', [{ iri: site + openDataPaths.page }]],
      ['dcat:dataset', OPEN_SETS.map((set) => ({ iri: iriOf(site, set) }))],
      ['dcat:service', [{ iri: `${site}${openDataPaths.page}#api` }]],
    ],
  }
  return [catalogue, publisher(of), ...OPEN_SETS.map((set) => dataset(set, of)), service(of)]
}

const LANGUAGE_IRIS: Value[] = ['NOB', 'NNO', 'ENG'].map((code) => ({ iri: `${EU}/language/${code}` }))
const iriOf = (site: string, { slug }: OpenSet) => `${site}${openDataPaths.page}#${slug}`

const publisher = ({ site, owner }: Published): Thing => ({
  iri: `${site}${openDataPaths.page}#utgiver`,
  a: 'foaf:Agent',
  says: [
    ['foaf:name', [{ text: owner, lang: 'nb' }]],
    ['foaf:homepage', [{ iri: `${site}/` }]],
  ],
})

/** Where no address is announced, the page says whom to ask. */
const contact = ({ site, owner, email }: Published): Thing => ({
  a: 'vcard:Organization',
  says: [
    ['vcard:fn', [{ text: owner, lang: 'nb' }]],
    ['vcard:hasEmail', email === null ? [] : [{ iri: `mailto:${email}` }]],
    ['vcard:hasURL', [{ iri: site + openDataPaths.page }]],
  ],
})

/** GOVE: government; what happens also belongs to education, culture and sport. */
const themesOf = ({ slug }: OpenSet): Value[] =>
  [...(slug === 'aktiviteter' || slug === 'datoer' ? ['EDUC'] : []), 'GOVE'].map((code) => ({ iri: `${EU}/data-theme/${code}` }))

function dataset(set: OpenSet, of: Published): Thing {
  const { site } = of
  return {
    iri: iriOf(site, set),
    a: 'dcat:Dataset',
    says: [
      ['dct:title', valuesOf(set.title)],
      ['dct:description', valuesOf(set.about)],
      ['dct:identifier', [{ text: iriOf(site, set), type: 'xsd:anyURI' }]],
      ['dct:publisher', [publisher(of)]],
      ['dcat:contactPoint', [contact(of)]],
      ['dcat:theme', themesOf(set)],
      ['dct:accessRights', [{ iri: `${EU}/access-right/PUBLIC` }]],
      ['dct:accrualPeriodicity', [{ iri: `${EU}/frequency/UPDATE_CONT` }]],
      ['dct:language', LANGUAGE_IRIS],
      ['dcat:landingPage', [{ iri: site + openDataPaths.page }]],
      [
        'dcat:distribution',
        [
          distribution(set, site, { format: 'csv', media: 'text/csv', code: 'CSV' }),
          distribution(set, site, { format: 'json', media: 'application/json', code: 'JSON' }),
        ],
      ],
    ],
  }
}

function distribution(set: OpenSet, site: string, { format, media, code }: { format: 'csv' | 'json'; media: string; code: string }): Thing {
  const address = site + openDataPaths.file(set.slug, format)
  return {
    a: 'dcat:Distribution',
    says: [
      ['dct:title', LANGUAGES.map((lang) => ({ text: `${set.title[lang] ?? set.title.nb} (${code})`, lang }))],
      ['dcat:accessURL', [{ iri: address }]],
      ['dcat:downloadURL', [{ iri: address }]],
      ['dct:format', [{ iri: `${EU}/file-type/${code}` }]],
      ['dcat:mediaType', [{ iri: `${IANA}/${media}` }]],
      ['dct:license', [{ iri: LICENCE.uri }]],
    ],
  }
}

const service = (of: Published): Thing => ({
  iri: `${of.site}${openDataPaths.page}#api`,
  a: 'dcat:DataService',
  says: [
    ['dct:title', localized((t) => t.api)],
    ['dct:description', localized((t) => t.apiAbout)],
    ['dct:identifier', [{ text: `${of.site}${openDataPaths.page}#api`, type: 'xsd:anyURI' }]],
    ['dct:publisher', [publisher(of)]],
    ['dcat:contactPoint', [contact(of)]],
    ['dcat:endpointURL', [{ iri: `${of.site}/api/v1` }]],
    ['dcat:endpointDescription', [{ iri: `${of.site}/api/openapi.json` }]],
    ['dct:license', [{ iri: LICENCE.uri }]],
    ['dct:accessRights', [{ iri: `${EU}/access-right/PUBLIC` }]],
    ['dcat:servesDataset', OPEN_SETS.map((set) => ({ iri: iriOf(of.site, set) }))],
  ],
})

const valuesOf = (text: Localized): Value[] => LANGUAGES.flatMap((lang) => (text[lang] === undefined ? [] : [{ text: text[lang], lang }]))
const localized = (words: (t: ReturnType<typeof openDataTexts>) => string): Value[] =>
  LANGUAGES.map((lang) => ({ text: words(openDataTexts(lang)), lang }))
