import { hubsOnDay, municipality, presencesOnDay, providersOnDay, uiOf, type HubOnDay, type ProviderOnDay } from '../hubs/index.ts'
import type { Acting } from '../hubs/edit/index.ts'
import { hubScope, type Scope } from '../hubs/items/index.ts'
import type { Ui } from '../design/index.ts'
import { requireStaff, type Staff, type TopicGroup } from '../people/index.ts'
import type { Language } from '../platform/content/localized.ts'
import type { Ctx } from '../platform/http/context.ts'
import { notFound } from '../platform/http/errors.ts'
import type { Day, Instant } from '../platform/time/index.ts'
import { topics } from './topics.ts'
import { workSaid, workTexts, type WorkTexts } from './texts.ts'
import { workPaths } from './work-paths.ts'

/** What somebody is at work on: a hub, or the municipality as a whole. Every page and form here is given it. */
export interface Work {
  ui: Ui
  t: WorkTexts
  lang: Language
  who: Staff
  today: Day
  now: Instant
  /** Null: what concerns the whole municipality. */
  hub: HubOnDay | null
  scope: Scope
  /** Address of its overview, without language prefix. */
  base: string
  /** «Tofte», «Kommunen» */
  name: string
  municipality: string
  hubs: readonly HubOnDay[]
  providers: readonly ProviderOnDay[]
  /** All that can be followed, in the reader's language. */
  topicGroups: readonly TopicGroup[]
  /** Those of them who are met at the hub, or known to be coming. */
  present: readonly ProviderOnDay[]
}

/** The work of the `:hub` parameter; the municipality when there is none. Throws `not-found`. */
export async function workOf(c: Ctx): Promise<Work> {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const [ui, hubs, providers, owner, topicGroups] = await Promise.all([
    uiOf(c),
    hubsOnDay(db, today),
    providersOnDay(db, today),
    municipality(db),
    topics.groups(c.get('deps'), c.get('language')),
  ])
  const slug = c.req.param('hub')
  const hub = slug === undefined ? null : (hubs.find((one) => one.slug === slug) ?? null)
  if (slug !== undefined && hub === null) throw notFound(workSaid((t) => t.notFound.hub(slug)))
  const presences = hub === null ? [] : await presencesOnDay(db, providers, { day: today })
  const t = workTexts(ui.lang)
  return {
    ui,
    t,
    lang: ui.lang,
    who: requireStaff(c),
    today,
    now: clock.now(),
    hub,
    hubs,
    providers,
    topicGroups,
    present: providers.filter(({ id }) => presences.some((one) => one.hubId === hub?.id && one.provider.id === id)),
    scope: hub === null ? 'municipality' : hubScope(hub.slug),
    base: hub === null ? workPaths.municipality : workPaths.hub(hub.slug),
    name: hub?.short ?? t.hubs.municipality,
    municipality: owner?.name ?? '',
  }
}

export const actingAt = ({ who, today, now }: Work): Acting => ({ actor: { id: who.id, name: who.name }, today, at: now })

/** What stands as source of what somebody here writes, unless they name another: «Asker kommune, torgvert». In bokmål, as the content is. */
export function ownSource({ who, hub, municipality: name }: Work): string {
  const roles = who.grants.filter(({ scope }) => scope === 'municipality' || scope === `hub:${hub?.slug ?? ''}`)
  const [role] = roles.toSorted((a, b) => Number(a.scope === 'municipality') - Number(b.scope === 'municipality'))
  const { ownSource: said, roles: words } = workTexts('nb')
  return said(name, role === undefined ? words.editor : words[role.role])
}
