import type { FieldFault } from '../../platform/http/errors.ts'
import type { Work } from '../work.ts'

export const LONGEST_SLUG = 60
/** The work pages have an address of their own that no provider can take. */
const RESERVED = 'ny'

export function providerSlugFaults(slug: string, { t }: Work): FieldFault[] {
  const isRight = /^[a-z][a-z0-9-]{1,59}$/.test(slug) && slug !== RESERVED
  return isRight ? [] : [{ field: 'slug', message: t.nouns.provider.slugWrong }]
}
