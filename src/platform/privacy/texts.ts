import { catalogues } from '../i18n/index.ts'
import type { Basis } from './register.ts'

type BasisWords = Readonly<Record<Basis, string>>

const nb: BasisWords = {
  consent: 'Du har bedt om det (samtykke, personvernforordningen art. 6 nr. 1 a)',
  task: 'Kommunens oppgaver (art. 6 nr. 1 e)',
  duty: 'Lovpålagt (art. 6 nr. 1 c)',
  security: 'Sikkerhet og etterprøving (art. 6 nr. 1 e og art. 32)',
}
const nn: BasisWords = {
  consent: 'Du har bede om det (samtykke, personvernforordninga art. 6 nr. 1 a)',
  task: 'Oppgåvene til kommunen (art. 6 nr. 1 e)',
  duty: 'Lovpålagt (art. 6 nr. 1 c)',
  security: 'Tryggleik og etterprøving (art. 6 nr. 1 e og art. 32)',
}
const en: BasisWords = {
  consent: 'You have asked for it (consent, GDPR art. 6 (1) a)',
  task: 'The municipality’s tasks (art. 6 (1) e)',
  duty: 'Required by law (art. 6 (1) c)',
  security: 'Security and accountability (art. 6 (1) e and art. 32)',
}

/** Why something may be kept, in words. */
export const basisWords = catalogues<BasisWords>({ nb, nn, en })
