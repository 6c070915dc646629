import type { Change, Target } from '../../hubs/edit/index.ts'
import { hubSlugOf } from '../../hubs/items/index.ts'
import { can, hubScope, type Staff } from '../../people/index.ts'
import { asRecord } from '../form/localized-value.ts'

/** Whoever may do a thing may take it back. */
export const mayUndo =
  (who: Staff) =>
  (change: Change, { kind, scope, key }: Target): boolean => {
    if (kind === 'translation') return can(who, 'translations.approve', 'municipality')
    if (kind === 'hub') return isContactOnly(change) ? can(who, 'history.undo', hubScope(key)) : can(who, 'hub.add', 'municipality')
    const slug = hubSlugOf(scope)
    return can(who, 'history.undo', slug === null ? 'municipality' : hubScope(slug))
  }

/** Phone, e-mail and place on the map are the hub manager's; names and addresses are not. */
function isContactOnly({ before, after }: Change): boolean {
  if (before === null || after === null) return false
  const rest = (record: unknown) =>
    JSON.stringify(['slug', 'names', 'order', 'mark', 'formerSlugs'].map((name) => asRecord(record)[name] ?? null))
  return rest(before) === rest(after)
}
