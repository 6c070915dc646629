import { Fault } from '../../platform/http/errors.ts'
import { hubFaultSaid } from '../fault-texts.ts'
import type { Stored } from '../items/index.ts'
import { asTold } from './told.ts'

/** Whose a thing is besides its hub's: that of the provider who says it, or of a committee. */
export type Owner = `provider:${string}` | `body:${string}`

/** All whose it is: something may have several behind it, and each of them may edit it. */
export function ownersOf(kind: string, item: unknown): Owner[] {
  const { slug, provider, organisers, bodySlug } = asTold(item)
  if (kind === 'provider') return [`provider:${String(slug)}`]
  if (kind === 'body') return [`body:${String(slug)}`]
  if (typeof bodySlug === 'string') return [`body:${bodySlug}`]
  const named = typeof provider === 'string' ? [provider] : Array.isArray(organisers) ? organisers : []
  return named.map((one): Owner => `provider:${String(one)}`)
}

export const isOwn = (owner: Owner, kind: string, item: unknown): boolean => ownersOf(kind, item).includes(owner)

interface Edited {
  kind: string
  before: Stored<unknown> | null
  after: Stored<unknown> | null
}

/** Throws `not-allowed` when the thing is another's, before the change or after it. Without an owner all may pass. */
export function mustBeOwn(owner: Owner | undefined, { kind, before, after }: Edited): void {
  if (owner === undefined || [before, after].every((one) => one === null || isOwn(owner, kind, one.item))) return
  throw new Fault(
    'not-allowed',
    hubFaultSaid((t) => t.roleTooSmall),
  )
}

/** Whether a change was of what is the owner's, before it and after it. */
export const isChangeOf = (owner: Owner, { kind, before, after }: { kind: string; before: unknown; after: unknown }): boolean =>
  [before, after].every((item) => item === null || isOwn(owner, kind, item))
