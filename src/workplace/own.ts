import { isOwn, type Owner } from '../hubs/edit/index.ts'
import type { Stored } from '../hubs/items/index.ts'
import type { Work } from './work.ts'

/** Of the things of a sort, those somebody may edit here: all, or what is the provider's or the committee's own. */
export const ownAmong = <T extends Stored<unknown>>({ own }: Work, kind: string, items: readonly T[]): T[] =>
  items.filter(({ item }) => own === null || isOwn(own.owner, kind, item))

/** The thing when it may be edited here; null for another's, as for what is not there. */
export const ownOrNull = (work: Work, kind: string, stored: Stored<unknown> | null): Stored<unknown> | null =>
  stored === null ? null : (ownAmong(work, kind, [stored])[0] ?? null)

/** For the intention, which asks again under its lock. */
export const ownerIn = ({ own }: Work): { owner?: Owner } => (own === null ? {} : { owner: own.owner })
