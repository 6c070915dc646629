import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { LAYERS } from '../../platform/content/localized.ts'
import { ITEM_KINDS, type ItemKind, type Scope, type Stored } from '../items/index.ts'
import { approvalKind } from './approval-kind.ts'
import type { KeptElsewhere } from './kept-elsewhere.ts'

/** All that stands in the history of changes, by the name it has there. */
export const EDITABLE = { ...ITEM_KINDS, translation: approvalKind } as const satisfies Record<string, ItemKind>
export type EditableKind = keyof typeof EDITABLE

export function isEditable(name: string): name is EditableKind {
  return Object.hasOwn(EDITABLE, name)
}

/** One thing that can be edited: the kind, what it belongs to, and its key there. */
export type Target = Named<EditableKind> | (Named<string> & { keptBy: KeptElsewhere })

interface Named<Kind> {
  kind: Kind
  scope: Scope
  key: string
}

export const kindOf = (target: Target): ItemKind => ('keptBy' in target ? target.keptBy : EDITABLE[target.kind])

const Recorded = z.looseObject({ layer: z.enum(LAYERS).default('fact') })

/** The item as the history keeps it. A row's layer is no field of it, but undo must put the row back where it lay. */
export function toRecord(of: Stored<unknown> | null): unknown {
  if (of === null || of.layer === 'fact') return of?.item ?? null
  return { ...z.looseObject({}).parse(of.item), layer: of.layer }
}

export function fromRecord(record: unknown): Stored<unknown> | null {
  if (record === null) return null
  const { layer, ...item } = Recorded.parse(record)
  return { item, layer }
}

/** What the history tells, as it would be written today; as it stands when that cannot be. */
export function inShapeOfToday(target: Target, of: Stored<unknown> | null): Stored<unknown> | null {
  const { data, success } = kindOf(target).shape.safeParse(of?.item)
  return of === null || !success ? of : { ...of, item: data }
}

export function isSame(one: Stored<unknown> | null, other: Stored<unknown> | null): boolean {
  return isDeepStrictEqual(plain(one), plain(other))
}

const plain = (of: Stored<unknown> | null): unknown => (of === null ? null : JSON.parse(JSON.stringify(of)))
