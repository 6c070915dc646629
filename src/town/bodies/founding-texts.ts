import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  approved: (version: number, day: string) => `Utgave ${version}, godkjent ${day}. Teksten er låst.`,
  elected: 'Valgt på møtet',
  earlier: 'Tidligere utgaver',
  version: (version: number) => `Utgave ${version}`,
  because: (reason: string) => `Rettet fordi: ${reason}`,
  seal: 'Segl',
  again: 'Regn etter selv: ta SHA-256 av seglet til utgaven før, et linjeskift og teksten. Første utgave har ikke noe segl før seg.',
}
export type FoundingPageTexts = CatalogueOf<typeof nb>

const nn: FoundingPageTexts = {
  approved: (version, day) => `Utgåve ${version}, godkjend ${day}. Teksten er låst.`,
  elected: 'Valde på møtet',
  earlier: 'Tidlegare utgåver',
  version: (version) => `Utgåve ${version}`,
  because: (reason) => `Retta fordi: ${reason}`,
  seal: 'Segl',
  again: 'Rekn etter sjølv: ta SHA-256 av seglet til utgåva før, eit linjeskift og teksten. Første utgåve har ikkje noko segl før seg.',
}

const en: FoundingPageTexts = {
  approved: (version, day) => `Version ${version}, approved ${day}. The text is locked.`,
  elected: 'Elected at the meeting',
  earlier: 'Earlier versions',
  version: (version) => `Version ${version}`,
  because: (reason) => `Corrected because: ${reason}`,
  seal: 'Seal',
  again:
    'Check it yourself: take SHA-256 of the seal of the version before, a line break and the text. The first version has no seal before it.',
}

export const foundingPageTexts = catalogues<FoundingPageTexts>({ nb, nn, en })
