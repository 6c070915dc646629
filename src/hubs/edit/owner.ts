import { Fault } from '../../platform/http/errors.ts'
import { hubFaultSaid } from '../fault-texts.ts'
import type { Stored } from '../items/index.ts'
import type { EditableKind } from './editable.ts'
import { asTold } from './told.ts'

/** Whose a thing is besides its hub's: that of the provider who says it, or of a committee. */
export type Owner = `provider:${string}` | `body:${string}`

export function ownerOf(kind: string, item: unknown): Owner | null {
  const { slug, provider } = asTold(item)
  if (kind === 'provider') return `provider:${String(slug)}`
  if (kind === 'committee') return `body:${String(slug)}`
  return typeof provider === 'string' ? `provider:${provider}` : null
}

interface Edited {
  kind: EditableKind
  before: Stored<unknown> | null
  after: Stored<unknown> | null
}

/** Throws `not-allowed` when the thing is another's, before the change or after it. Without an owner all may pass. */
export function mustBeOwn(owner: Owner | undefined, { kind, before, after }: Edited): void {
  if (owner === undefined || [before, after].every((one) => one === null || ownerOf(kind, one.item) === owner)) return
  throw new Fault(
    'not-allowed',
    hubFaultSaid((t) => t.roleTooSmall),
  )
}

/** Whether a change was of what is the owner's, before it and after it. */
export const isChangeOf = (owner: Owner, { kind, before, after }: { kind: string; before: unknown; after: unknown }): boolean =>
  [before, after].every((item) => item === null || ownerOf(kind, item) === owner)
