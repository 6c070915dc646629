import { day } from '../platform/time/index.ts'
import type { Link, NewLink, OnwardKind, OwnKind, Thing } from './link.ts'

export const thing = (kind: Thing['kind'], key: string | number): Thing => ({ kind, key: String(key) })
export const TOFTE = { kind: 'hub', key: 'tofte' } as const

const SAID = { day: day('2020-01-10'), holder: TOFTE, title: 'Benk ved stranda', due: null, reason: null, closedBasis: null } as const

type More = Partial<Omit<NewLink, 'to' | 'kind' | 'from'>>

export const said = (from: Thing, kind: OwnKind, more: More = {}): NewLink => ({ ...SAID, ...more, from, kind, to: null })

export const leads = ([from, to]: readonly [Thing, Thing], kind: OnwardKind, more: More = {}): NewLink => ({
  ...SAID,
  ...more,
  from,
  kind,
  to,
})

export const numbered = (links: readonly NewLink[]): Link[] => links.map((link, k) => ({ ...link, id: k + 1 }))
