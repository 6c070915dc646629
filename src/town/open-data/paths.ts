/** Addresses, without the language prefix: open data has none. */
export const openDataPaths = {
  page: '/apne-data',
  file: (set: string, format: 'csv' | 'json') => `/apne-data/${set}/${format}`,
  catalogue: (format: 'turtle' | 'jsonld') => `/apne-data/katalog/${format}`,
}

/** Norsk lisens for offentlige data, and how EU's list of licences names it. */
export const LICENCE = {
  name: 'NLOD 2.0',
  page: 'https://data.norge.no/nlod/no/2.0',
  uri: 'http://publications.europa.eu/resource/authority/licence/NLOD_2_0',
}
