import { isChangeOf, ownersOf, type Change, type Target } from '../../hubs/edit/index.ts'
import { hubSlugOf } from '../../hubs/items/index.ts'
import { can, hubScope, type Staff } from '../../people/index.ts'
import { asRecord } from '../form/localized-value.ts'

/** Whoever may do a thing may take it back. */
export const mayUndo =
  (who: Staff) =>
  (change: Change, { kind, scope, key }: Target): boolean => {
    if (kind === 'translation') return can(who, 'translations.approve', 'municipality')
    if (isOwn(who, change)) return true
    if (kind === 'body') return can(who, 'body.edit', `body:${key}`)
    if (kind === 'hub') return isContactOnly(change) ? can(who, 'history.undo', hubScope(key)) : can(who, 'hub.add', 'municipality')
    const slug = hubSlugOf(scope)
    return can(who, 'history.undo', slug === null ? 'municipality' : hubScope(slug))
  }

/** What somebody edits as the provider's own; of the provider itself, what it says and no more. */
function isOwn(who: Staff, { kind, before, after }: Change): boolean {
  const all = ownersOf(kind, after ?? before).filter((one) => isChangeOf(one, { kind, before, after }))
  // Of a body itself the rule below speaks; what it says is its own.
  if (kind !== 'body' && all.some((one) => one.startsWith('body:') && can(who, 'body.edit', one))) return true
  const owners = all.filter((one) => one.startsWith('provider:'))
  if (kind === 'provider' && (before === null || after === null || beside(OWN_TEXT, before) !== beside(OWN_TEXT, after))) return false
  return owners.some((one) => can(who, 'provider.edit', one))
}

const OWN_TEXT = ['description', 'phone', 'email', 'source']
const beside = (left: readonly string[], record: unknown) =>
  JSON.stringify(
    Object.entries(asRecord(record))
      .filter(([name]) => !left.includes(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )

/** Phone, e-mail and place on the map are the hub manager's; names and addresses are not. */
function isContactOnly({ before, after }: Change): boolean {
  if (before === null || after === null) return false
  const rest = (record: unknown) =>
    JSON.stringify(['slug', 'names', 'order', 'mark', 'formerSlugs'].map((name) => asRecord(record)[name] ?? null))
  return rest(before) === rest(after)
}
