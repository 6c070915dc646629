import type { Ui } from '../design/index.ts'
import type { Ctx } from '../platform/http/context.ts'
import type { Scope } from './scopes.ts'

/** What the pages here are framed with; made by those who know the hubs and the staff's menu. */
export interface Frame {
  ui: (c: Ctx) => Promise<Ui>
  /** What the places of roles are called; null for the whole municipality. */
  placeNames: (c: Ctx) => Promise<(scope: Scope) => string | null>
  menu: (c: Ctx) => readonly { href: string; label: string; current?: boolean }[]
}
