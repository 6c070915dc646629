import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = { hubs: 'Torg', places: 'Steder', themes: 'Temaer', providers: 'Tilbydere' }
type TopicTexts = CatalogueOf<typeof nb>
const nn: TopicTexts = { hubs: 'Torg', places: 'Stader', themes: 'Tema', providers: 'Tilbydarar' }
const en: TopicTexts = { hubs: 'Squares', places: 'Places', themes: 'Subjects', providers: 'Providers' }

export const topicTexts = catalogues<TopicTexts>({ nb, nn, en })
