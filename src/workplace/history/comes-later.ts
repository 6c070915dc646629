import type { Change } from '../../hubs/edit/index.ts'
import { daysInUse } from '../../hubs/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { asRecord } from '../form/localized-value.ts'
import type { Work } from '../work.ts'

/** Hours of whoever is not in operation yet: the pages show them once the opening has come. */
export async function comesLater(db: Db, { hub, providers, today }: Work, { kind, after }: Change): Promise<boolean> {
  if (kind !== 'opening_period' || after === null || hub === null) return false
  const { provider } = asRecord(after)
  const providerId = provider === undefined ? null : (providers.find(({ slug }) => slug === provider)?.id ?? null)
  const { uses } = await daysInUse(db, { known: today })
  return !uses.some(
    ({ hubId, providerId: whose, from, to }) =>
      hubId === hub.id && whose === providerId && (from ?? today) <= today && (to ?? today) >= today,
  )
}
