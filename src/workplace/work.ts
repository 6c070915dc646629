import {
  detailsOnDay,
  hubsOnDay,
  municipality,
  presencesOnDay,
  providersOnDay,
  sharedMilestones,
  uiOf,
  type HubOnDay,
  type Milestone,
  type Municipality,
  type ProviderOnDay,
  type Room,
} from '../hubs/index.ts'
import { findServices } from '../appointments/index.ts'
import { bodyOnDay } from '../bodies/index.ts'
import { hearingsOnDay, organsOnDay, type HearingOnDay, type NamedOrgan } from '../cases/index.ts'
import type { Acting, Owner } from '../hubs/edit/index.ts'
import { hubScope, type Scope } from '../hubs/items/index.ts'
import type { Choice, Ui } from '../design/index.ts'
import { requireStaff, type Staff, type TopicGroup } from '../people/index.ts'
import { show, type Language } from '../platform/content/localized.ts'
import type { Db } from '../platform/database/index.ts'
import type { Ctx } from '../platform/http/context.ts'
import { notFound } from '../platform/http/errors.ts'
import type { Day, Instant } from '../platform/time/index.ts'
import { lyingWith, type Lying } from './suggestions/lying-with.ts'
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
  /** Whose things alone are edited here: a provider's or a committee's. Null: all of the hub's or the municipality's. */
  own: Own | null
  /** Address of its overview, without language prefix. */
  base: string
  /** «Tofte», «Kommunen» */
  name: string
  municipality: string
  /** Its name in addresses and in the history. */
  municipalityKey: string
  hubs: readonly HubOnDay[]
  providers: readonly ProviderOnDay[]
  /** Topics that a time is booked about; on the pages of the municipality alone. */
  bookedTopics: readonly Choice[]
  /** Who treats political cases. */
  organs: readonly NamedOrgan[]
  hearings: readonly HearingOnDay[]
  /** What residents have said that lies with the committee, or that it has sent on; nothing elsewhere. */
  lying: readonly Lying[]
  /** All that can be followed, in the reader's language. */
  topicGroups: readonly TopicGroup[]
  /** Those of them who are met at the hub, or known to be coming. */
  present: readonly ProviderOnDay[]
  /** The rooms of the hub. */
  rooms: readonly Room[]
  /** What has happened and what was planned, at the hub or for the whole municipality. */
  milestones: readonly Milestone[]
}

export interface Own {
  owner: Owner
  kind: 'provider' | 'body'
  slug: string
  name: string
  /** Address of its overview, without language prefix. */
  base: string
}

/** The work of the `:hub` parameter; the municipality when there is none; of a `:provider` or a `:body` alone where there is one. Throws `not-found`. */
export async function workOf(c: Ctx): Promise<Work> {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const [ui, hubs, providers, owner, topicGroups, treated] = await Promise.all([
    uiOf(c),
    hubsOnDay(db, today),
    providersOnDay(db, today),
    municipality(db),
    topics.groups(c.get('deps'), c.get('language')),
    whatIsTreated(db, today),
  ])
  const slug = c.req.param('hub')
  const hub = slug === undefined ? null : (hubs.find((one) => one.slug === slug) ?? null)
  if (slug !== undefined && hub === null) throw notFound(workSaid((t) => t.notFound.hub(slug)))
  const presences = hub === null ? [] : await presencesOnDay(db, providers, { day: today })
  const own = await ownOf(c, { providers, lang: ui.lang, today })
  return {
    ui,
    t: workTexts(ui.lang),
    lang: ui.lang,
    who: requireStaff(c),
    today,
    now: clock.now(),
    hub,
    hubs,
    providers,
    topicGroups,
    bookedTopics: hub === null && own === null ? await bookedTopics(db, today, ui.lang) : [],
    ...treated,
    present: providers.filter(({ id }) => presences.some((one) => one.hubId === hub?.id && one.provider.id === id)),
    rooms: hub === null ? [] : (await detailsOnDay(db, hub.id, { day: today })).rooms,
    milestones: hub?.milestones ?? (await sharedMilestones(db, today)),
    scope: hub === null ? 'municipality' : hubScope(hub.slug),
    own,
    lying: own?.kind === 'body' ? await lyingWith(db, own.slug, today) : [],
    base: baseOf(own, hub),
    name: own?.name ?? hub?.short ?? workTexts(ui.lang).hubs.municipality,
    ...townOf(owner),
  }
}

const townOf = (owner: Municipality | undefined) => ({ municipality: owner?.name ?? '', municipalityKey: owner?.slug ?? '' })

function baseOf(own: Own | null, hub: HubOnDay | null): string {
  if (own === null) return hub === null ? workPaths.municipality : workPaths.hub(hub.slug)
  return hub === null ? own.base : `${own.base}/torg/${hub.slug}`
}

async function bookedTopics(db: Db, today: Day, lang: Language): Promise<Choice[]> {
  const services = await findServices(db, { day: today, known: today })
  return services.filter(({ booking }) => booking !== null).map(({ key, title }) => ({ value: key, label: show(title, lang).text }))
}

async function whatIsTreated(db: Db, today: Day): Promise<Pick<Work, 'organs' | 'hearings'>> {
  const [organs, hearings] = await Promise.all([organsOnDay(db, today), hearingsOnDay(db, today)])
  return { organs, hearings }
}

async function ownOf(c: Ctx, { providers, lang, today }: Pick<Work, 'providers' | 'lang' | 'today'>): Promise<Own | null> {
  const [provider, body] = [c.req.param('provider'), c.req.param('body')]
  if (provider !== undefined) {
    const found = providers.find(({ slug }) => slug === provider)
    if (!found) throw notFound(workSaid((t) => t.notFound.provider))
    return { owner: `provider:${provider}`, kind: 'provider', slug: provider, name: found.name, base: workPaths.provider(provider) }
  }
  if (body === undefined) return null
  const found = await bodyOnDay(c.get('deps').db, body, today)
  if (!found) throw notFound(workSaid((t) => t.notFound.body))
  return { owner: `body:${body}`, kind: 'body', slug: body, name: show(found.name, lang).text, base: workPaths.body(body) }
}

export const actingAt = ({ who, today, now }: Work): Acting => ({ actor: { id: who.id, name: who.name }, today, at: now })

/** What stands as source of what somebody here writes, unless they name another: «Asker kommune, torgvert». In bokmål, as the content is. */
export function ownSource({ who, hub, own, municipality: name }: Work): string {
  if (own?.kind === 'provider') return own.name
  const roles = who.grants.filter(({ scope }) => scope === 'municipality' || scope === `hub:${hub?.slug ?? ''}` || scope === own?.owner)
  const [role] = roles.toSorted((a, b) => Number(a.scope === 'municipality') - Number(b.scope === 'municipality'))
  const { ownSource: said, roles: words } = workTexts('nb')
  return said(name, role === undefined ? words.editor : words[role.role])
}
