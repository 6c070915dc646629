/** Roles that staff can have, and where. Rules only: who has which is in `grants.ts`. */
export const ROLES = ['municipality_admin', 'editor', 'hub_manager', 'desk_adviser', 'privacy_officer'] as const
export type Role = (typeof ROLES)[number]

/** Where a role counts: everywhere, or at one hub by its slug. */
export type Scope = 'municipality' | `hub:${string}`

/** A role in a scope, valid today. */
export interface Grant {
  role: Role
  scope: Scope
}

export const PERMISSIONS = [
  'workplace.see',
  'hub.edit',
  'hub.add',
  'municipality.edit',
  'news.write',
  'translations.approve',
  'history.undo',
  'users.grant',
  'outbox.see',
  'enquiry.answer',
  'privacy.see',
  'privacy.erase',
  'desk.act',
  'organisation.decide',
] as const
export type Permission = (typeof PERMISSIONS)[number]

const MAY: Record<Role, readonly Permission[]> = {
  // Whoever runs everything is not thereby let in to what is kept of people: that is a role of its own, and giving it is written down.
  municipality_admin: PERMISSIONS.filter((permission) => !permission.startsWith('privacy.')),
  editor: ['workplace.see', 'hub.edit', 'municipality.edit', 'news.write', 'translations.approve', 'history.undo', 'enquiry.answer'],
  hub_manager: ['workplace.see', 'hub.edit', 'news.write', 'history.undo', 'enquiry.answer', 'desk.act'],
  desk_adviser: ['workplace.see', 'enquiry.answer', 'desk.act', 'organisation.decide'],
  privacy_officer: ['workplace.see', 'privacy.see', 'privacy.erase'],
}

interface Holder {
  grants: readonly Grant[]
}

export const hubScope = (slug: string): Scope => `hub:${slug}`

/** What covers the municipality covers each hub; what covers a hub covers nothing else. */
export function can(holder: Holder | null, permission: Permission, scope: Scope): boolean {
  return granting(holder, permission).some((grant) => grant.scope === 'municipality' || grant.scope === scope)
}

/** In at least one scope: enough to see a list, never to change a thing. */
export function canAnywhere(holder: Holder | null, permission: Permission): boolean {
  return granting(holder, permission).length > 0
}

/** The slugs of the hubs where the permission holds, or `every`. */
export function hubsWhere(holder: Holder | null, permission: Permission): 'every' | readonly string[] {
  const scopes = granting(holder, permission).map((grant) => grant.scope)
  if (scopes.includes('municipality')) return 'every'
  return [...new Set(scopes.map((scope) => scope.slice('hub:'.length)))]
}

export function parseRole(text: string): Role | null {
  return ROLES.find((role) => role === text) ?? null
}

/** Reads `municipality` or `hub:<slug>`; null when it is neither. Says nothing of whether the hub exists. */
export function parseScope(text: string): Scope | null {
  const slug = /^hub:([a-z][a-z0-9-]{1,39})$/.exec(text)?.[1]
  if (slug !== undefined) return hubScope(slug)
  return text === 'municipality' ? text : null
}

/** A role over everything cannot be held at one hub. */
export function fits(role: Role, scope: Scope): boolean {
  return (role !== 'municipality_admin' && role !== 'privacy_officer') || scope === 'municipality'
}

function granting(holder: Holder | null, permission: Permission): readonly Grant[] {
  return (holder?.grants ?? []).filter((grant) => MAY[grant.role].includes(permission))
}
