import { topicNames } from '../../hubs/index.ts'
import { enquiryKind, followKind } from '../../messages/index.ts'
import { claimKind, membershipKind, type ActKind, type ActKinds } from '../../people/index.ts'
import type { Deps } from '../../platform/http/context.ts'

/** What every kind of act means on a receipt: one line for each. */
export function actKinds({ clock }: Pick<Deps, 'clock'>): ActKinds {
  const names = topicNames(clock)
  const kinds: readonly ActKind[] = [followKind(names), enquiryKind(names), claimKind, membershipKind]
  return new Map(kinds.map((kind) => [kind.name, kind]))
}
