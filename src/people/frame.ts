import type { Ui } from '../design/index.ts'
import type { Ctx } from '../platform/http/context.ts'

/** What the pages here are framed with; made by those who know the hubs and the staff's menu. */
export interface Frame {
  ui: (c: Ctx) => Promise<Ui>
  menu: (c: Ctx) => readonly { href: string; label: string; current?: boolean }[]
}
