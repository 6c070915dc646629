import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'

const nb = { faults: { itself: 'De er samlet allerede. Velg et annet innspill.' } }
type MergeTexts = CatalogueOf<typeof nb>
const nn: MergeTexts = { faults: { itself: 'Dei er samla allereie. Vel eit anna innspel.' } }
const en: MergeTexts = { faults: { itself: 'They are merged already. Choose another suggestion.' } }

export const mergeSaid = (words: (t: MergeTexts) => string): Said => saidIn(catalogues<MergeTexts>({ nb, nn, en }), words)
