import type { Db, Tx } from '../../platform/database/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import type { ItemKind, Scope, Stored } from '../items/index.ts'
import type { Acting } from './acting.ts'

/** A sort of thing of a hub that another slice keeps: with forms, history and undoing as the hubs' own things have. */
export interface KeptElsewhere extends ItemKind {
  /** As it stands in the history of changes. */
  name: string
  /** What must hold of it beside its shape, each at its field. */
  unmet(db: Db, given: { scope: Scope; after: Stored<unknown>; today: Day }): Promise<FieldFault[]>
  /** What follows from it, in the transaction that wrote it. */
  written(tx: Tx, change: { scope: Scope; before: Stored<unknown> | null; after: Stored<unknown> | null }, acting: Acting): Promise<void>
}
