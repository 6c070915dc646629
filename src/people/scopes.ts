/** The sorts of things a role can be held at. */
export const SCOPE_KINDS = ['municipality', 'hub', 'provider', 'body', 'service'] as const
export type ScopeKind = (typeof SCOPE_KINDS)[number]
export type PlaceKind = Exclude<ScopeKind, 'municipality'>

/** Where a role counts: everywhere, or at one hub, provider, committee or service by its slug. */
export type Scope = 'municipality' | `${PlaceKind}:${string}`

export const hubScope = (slug: string): Scope => `hub:${slug}`
export const providerScope = (slug: string): Scope => `provider:${slug}`

/** `hub:tofte` is a hub, Tofte; what covers the municipality has no slug. */
export function placeOf(scope: Scope): { kind: PlaceKind; slug: string } | null {
  const [word, slug] = scope.split(':')
  const kind = SCOPE_KINDS.find((one) => one === word)
  return kind === undefined || kind === 'municipality' || slug === undefined ? null : { kind, slug }
}

export const scopeKindOf = (scope: Scope): ScopeKind => placeOf(scope)?.kind ?? 'municipality'

/** Reads `municipality`, or a sort and a slug such as `hub:tofte`; null when it is neither. Says nothing of whether it exists. */
export function parseScope(text: string): Scope | null {
  const [, kind, slug] = /^(hub|provider|body|service):([a-z][a-z0-9-]{1,59})$/.exec(text) ?? []
  if (slug !== undefined) return `${SCOPE_KINDS.find((one): one is PlaceKind => one === kind) ?? 'hub'}:${slug}`
  return text === 'municipality' ? text : null
}
