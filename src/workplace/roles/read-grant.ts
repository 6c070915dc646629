import type { RolePlace } from '../../bodies/index.ts'
import { fits, parseRole, parseScope, providerKindFor, type Role, type Scope } from '../../people/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { typedDay, type Day } from '../../platform/time/index.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'

interface TypedGrant {
  role: Role
  scope: Scope
  validFrom: Day
  validTo: Day | null
}

/** What the pressed button sends: «hub_manager hub:tofte». */
export const TAKEN = 'rolle'

export const scopeOf = ({ kind, slug }: RolePlace): Scope => `${kind}:${slug}`

/** Which role, where and when; or all that is wrong with it. */
export function readGrant(
  typed: Typed,
  { work, places }: { work: Work; places: readonly RolePlace[] },
): { grant: TypedGrant | null; faults: readonly FieldFault[] } {
  const { t, today } = work
  const role = parseRole(lineOf(typed, 'role'))
  const asked = parseScope(lineOf(typed, 'scope'))
  const place = places.find((one) => scopeOf(one) === asked)
  const scope = asked === 'municipality' || place !== undefined ? asked : null
  const [from, to] = [lineOf(typed, 'from'), lineOf(typed, 'to')]
  const validFrom = from === '' ? today : typedDay(from, today)
  const validTo = to === '' ? null : typedDay(to, today)
  const faults = [
    ...(role === null ? [{ field: 'role', message: t.faults.choose }] : []),
    ...(scope === null ? [{ field: 'scope', message: t.faults.choose }] : []),
    ...(role === null || scope === null ? [] : unfit(role, { scope, place, work })),
    ...(validFrom === null ? [{ field: 'from', message: t.faults.day }] : []),
    ...(to !== '' && validTo === null ? [{ field: 'to', message: t.faults.day }] : []),
    ...(validFrom !== null && validTo !== null && validTo < validFrom ? [{ field: 'to', message: t.faults.endsEarly }] : []),
  ]
  if (faults.length > 0 || role === null || scope === null || validFrom === null) return { grant: null, faults }
  return { grant: { role, scope, validFrom, validTo }, faults }
}

interface Chosen {
  scope: Scope
  place: RolePlace | undefined
  work: Work
}

/** A role that is not held at such a place. */
function unfit(role: Role, { scope, place, work: { t } }: Chosen): FieldFault[] {
  if (!fits(role, scope)) return [{ field: 'scope', message: t.grants.heldAt[role] }]
  const kind = providerKindFor(role)
  return kind === null || place?.providerKind === kind ? [] : [{ field: 'scope', message: t.grants.heldAt[role] }]
}
