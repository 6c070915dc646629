import type { Topics } from '../../messages/index.ts'
import { can, hubScope, hubsWhere, type DeskReach } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { workOf, type Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

/** A desk somebody serves: of one hub, or of all where they may. */
export interface Counter {
  work: Work
  /** Slug of the hub whose desk it is; null: all of them. */
  hub: string | null
  /** What its lists are about. */
  topics: Topics
  /** Whose acts may be seen here: those of all the hubs somebody serves, also the neighbour's. */
  reach: DeskReach
  /** The address with the hub kept. */
  href: (path: string, more?: Readonly<Record<string, string>>) => string
  switcher: { hubs: Work['ui']['hubs']; hrefOf: (slug: string) => string }
}

/** The desk of `?torg=`, where it is theirs; else the only one they have, else all. */
export async function counterOf(c: Ctx): Promise<Counter> {
  const work = await workOf(c)
  const { ui, who } = work
  const may = hubsWhere(who, 'desk.act')
  const asked = ui.hubs.find(({ slug }) => slug === c.req.query('torg') && can(who, 'desk.act', hubScope(slug)))
  const [only, another] = may === 'every' ? [] : may
  const hub = asked?.slug ?? (another === undefined ? (only ?? null) : null)
  const own = may === 'every' ? 'every' : may.map((slug) => `hub:${slug}`)
  return {
    work,
    hub,
    topics: hub === null ? own : [`hub:${hub}`],
    reach: { topics: own, by: who.id },
    href: (path, more = {}) => ui.href(withQuery(path, { ...(hub === null ? {} : { torg: hub }), ...more })),
    switcher: {
      hubs: may === 'every' ? ui.hubs : ui.hubs.filter(({ slug }) => may.includes(slug)),
      hrefOf: (slug) => ui.href(withQuery(workPaths.counter, { torg: slug })),
    },
  }
}

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString()
  return text === '' ? path : `${path}?${text}`
}
