import { placeOf, scopeKindOf, type PlaceKind, type Scope, type ScopeKind } from './scopes.ts'

/** Roles that staff can have, and where. Rules only: who has which is in `grants.ts`. */
export const ROLES = [
  'municipality_admin',
  'editor',
  'hub_manager',
  'desk_adviser',
  'caseworker',
  'provider_member',
  'volunteer_centre_leader',
  'committee_secretary',
  'committee_member',
  'nominator',
  'privacy_officer',
  'archivist',
] as const
export type Role = (typeof ROLES)[number]

/** A role in a scope, valid today. */
export interface Grant {
  role: Role
  scope: Scope
}

/** Where each role may be held. The database has the same table as a constraint (decision 025). */
export const HELD_AT: Record<Role, readonly ScopeKind[]> = {
  municipality_admin: ['municipality'],
  editor: ['municipality', 'hub'],
  hub_manager: ['municipality', 'hub'],
  desk_adviser: ['municipality', 'hub'],
  caseworker: ['provider', 'service'],
  provider_member: ['provider'],
  volunteer_centre_leader: ['provider'],
  committee_secretary: ['body'],
  committee_member: ['body'],
  nominator: ['body'],
  privacy_officer: ['municipality'],
  archivist: ['municipality'],
}

export const fits = (role: Role, scope: Scope): boolean => HELD_AT[role].includes(scopeKindOf(scope))

/** The only sort of provider that the role is held at; null when any will do. */
export const providerKindFor = (role: Role): string | null => (role === 'volunteer_centre_leader' ? 'volunteer_centre' : null)

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
  'brakes.see',
  'provider.edit',
  'body.see',
  'body.edit',
  'nomination.see',
  'privacy.see',
  'privacy.erase',
  'records.see',
  'desk.act',
  'attendees.see',
  'meeting.host',
  'committee.recruit',
  'organisation.decide',
  'proposal.decide',
  'suggestion.answer',
  'appointment.run',
  'home.visit',
] as const
export type Permission = (typeof PERMISSIONS)[number]

const OF_AN_EDITOR = [
  'workplace.see',
  'hub.edit',
  'municipality.edit',
  'news.write',
  'translations.approve',
  'history.undo',
  'enquiry.answer',
  'brakes.see',
  'provider.edit',
  'body.see',
  'body.edit',
  'proposal.decide',
  'suggestion.answer',
] as const
const AT_A_PROVIDER = ['workplace.see', 'provider.edit', 'enquiry.answer', 'attendees.see', 'meeting.host', 'suggestion.answer'] as const

const MAY: Record<Role, readonly Permission[]> = {
  // Whoever runs everything is not thereby let in to what is kept of people, nor to the log of who did what: those are roles of their own.
  municipality_admin: [...OF_AN_EDITOR, 'hub.add', 'users.grant', 'outbox.see', 'desk.act', 'organisation.decide'],
  editor: OF_AN_EDITOR,
  hub_manager: [
    'workplace.see',
    'hub.edit',
    'news.write',
    'history.undo',
    'enquiry.answer',
    'brakes.see',
    'desk.act',
    'attendees.see',
    'proposal.decide',
    'suggestion.answer',
    'meeting.host',
    'committee.recruit',
    'appointment.run',
  ],
  desk_adviser: ['workplace.see', 'enquiry.answer', 'brakes.see', 'desk.act', 'attendees.see', 'organisation.decide', 'appointment.run'],
  // Whoever goes there: nobody else who sees their day needs to know where somebody lives.
  caseworker: ['workplace.see', 'enquiry.answer', 'appointment.run', 'home.visit'],
  provider_member: AT_A_PROVIDER,
  // At the hubs where the centre is met.
  volunteer_centre_leader: [...AT_A_PROVIDER, 'proposal.decide'],
  committee_secretary: ['workplace.see', 'body.see', 'body.edit', 'nomination.see', 'suggestion.answer'],
  committee_member: ['workplace.see', 'body.see'],
  // The closed room: whoever runs everything does not see who would like to sit.
  nominator: ['workplace.see', 'body.see', 'nomination.see'],
  privacy_officer: ['workplace.see', 'privacy.see', 'privacy.erase'],
  archivist: ['workplace.see', 'records.see'],
}

interface Holder {
  grants: readonly Grant[]
}

/** What covers the municipality covers each place; what covers a place covers nothing else. */
export function can(holder: Holder | null, permission: Permission, scope: Scope): boolean {
  return granting(holder, permission).some((grant) => grant.scope === 'municipality' || grant.scope === scope)
}

/** In at least one scope: enough to see a list, never to change a thing. */
export function canAnywhere(holder: Holder | null, permission: Permission): boolean {
  return granting(holder, permission).length > 0
}

/** The slugs of the places of a sort where the permission holds, or `every`. */
export function placesWhere(holder: Holder | null, permission: Permission, kind: PlaceKind): 'every' | readonly string[] {
  const scopes = granting(holder, permission).map(({ scope }) => scope)
  if (scopes.includes('municipality')) return 'every'
  const places = scopes.map(placeOf)
  return [...new Set(places.flatMap((place) => (place?.kind === kind ? [place.slug] : [])))]
}

export const hubsWhere = (holder: Holder | null, permission: Permission) => placesWhere(holder, permission, 'hub')

/** The scopes themselves, as `hub:tofte`: what questions and the like are about. */
export function scopesWhere(holder: Holder | null, permission: Permission): 'every' | readonly Scope[] {
  const scopes = granting(holder, permission).map(({ scope }) => scope)
  return scopes.includes('municipality') ? 'every' : [...new Set(scopes)]
}

/** All that a holder may do in a scope, of one role or several. */
export const permissionsIn = (holder: Holder, scope: Scope): Permission[] =>
  PERMISSIONS.filter((permission) => can(holder, permission, scope))

export function parseRole(text: string): Role | null {
  return ROLES.find((role) => role === text) ?? null
}

function granting(holder: Holder | null, permission: Permission): readonly Grant[] {
  return (holder?.grants ?? []).filter((grant) => MAY[grant.role].includes(permission))
}
