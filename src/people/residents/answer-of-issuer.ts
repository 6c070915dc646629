import type { Deps } from '../../platform/http/context.ts'
import type { Answered } from '../../platform/identity/index.ts'
import { citizenIdentity, isTestIssuer, profileOf, SignInRefused } from '../../platform/identity/index.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../../platform/i18n/index.ts'
import { numberHashes, subjectHash } from './identity-hash.ts'
import { isIdentityNumber } from './identity-number.ts'
import type { Identity } from './resident-for.ts'

/** The number that the issuer claimed is missing, malformed, or made for tests. */
export class NoNumber extends SignInRefused {
  constructor() {
    super('not-trusted', new Error('no identity number that can be used'))
  }
}

/** Whom the answer is of. A number is hashed here and goes no further. Throws `NoNumber`. */
export async function identityOf({ db, config }: Pick<Deps, 'db' | 'config'>, issuer: string, answered: Answered): Promise<Identity> {
  const choice = citizenIdentity(config)
  const isTest = choice.kind !== 'issuer' || isTestIssuer(choice.issuer)
  const knowsNumbers = choice.kind !== 'issuer' || profileOf(choice).claims.pid !== null
  if (!knowsNumbers) return { kind: 'subject', hashes: [{ hash: subjectHash(issuer, answered.subject), keyId: null }] }
  if (answered.pid === null || !isIdentityNumber(answered.pid, { isTest })) throw new NoNumber()
  return { kind: 'number', hashes: await numberHashes(db, config, answered.pid) }
}

/** The language that the issuer knows them by, where we have it. */
export const languageOf = ({ locale }: Pick<Answered, 'locale'>, otherwise: PageLanguage): PageLanguage =>
  PAGE_LANGUAGES.find((known) => known === locale?.toLowerCase().slice(0, 2)) ?? otherwise
