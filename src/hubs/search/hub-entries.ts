import type { Language, Layer } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { SearchEntry } from '../../platform/search/index.ts'
import type { Day } from '../../platform/time/index.ts'
import {
  hubScope,
  readFacilities,
  readHubs,
  readLocations,
  readMilestones,
  readNews,
  readOffers,
  readPredecessors,
  readRooms,
  type HubItem,
  type Scope,
} from '../items/index.ts'
import { paths } from '../paths.ts'
import { hubTexts } from '../texts.ts'
import { currentName, entriesOf, later, nameInAll, ownIn, textIn, words } from './entry.ts'
import { hoursEntries } from './hours-entries.ts'
import { newsEntries } from './news-entries.ts'
import { placesOfHub } from './place-entries.ts'
import { presenceEntries } from './presence-entries.ts'
import { searchTexts } from './texts.ts'

/** Everything that can be found about one hub, but for its places and committees. */
export async function hubEntries(db: Db, slug: string): Promise<SearchEntry[]> {
  const scope = hubScope(slug)
  const [found] = await readHubs(db, scope, {})
  if (!found) return []
  const at: Place = { slug, name: currentName(found.item), scope }
  return [
    ...(await nameEntries(db, at, found)),
    ...(await hoursEntries(db, { hub: found.item, layer: found.layer })),
    ...(await presenceEntries(db, at)),
    ...(await offerEntries(db, at)),
    ...(await thingEntries(db, at)),
    ...(await milestoneEntries(db, at)),
    ...newsEntries(slug, await readNews(db, scope, {})),
  ]
}

interface Place {
  slug: string
  name: string
  scope: Scope
}

async function nameEntries(db: Db, { slug, scope }: Place, { item, layer }: { item: HubItem; layer: Layer }): Promise<SearchEntry[]> {
  const places = await placesOfHub(db, slug)
  // An example is no part of what is said of a fact: it may be switched off.
  const locations = (await readLocations(db, scope, {})).filter((one) => one.layer !== 'example')
  const predecessors = (await readPredecessors(db, scope, {})).filter((one) => one.layer !== 'example')
  const names = item.names.flatMap(({ name, short }) => [name, short])
  return item.names.flatMap((name, index) => {
    const validFrom = later(item.knownFrom, name.from)
    const thing = {
      kind: 'hub',
      ref: index === 0 ? slug : `${slug}.${index}`,
      path: paths.hub(slug),
      hub: slug,
      layer,
      validFrom,
      validTo: name.to,
      weight: 4,
    }
    return entriesOf(thing, nameInAll(name.name), (lang) => {
      const t = searchTexts(lang)
      const addresses = locations.flatMap(({ item: at }) => [textIn(lang, at.building), at.street, at.postcode, at.town])
      return {
        summary: places.length === 0 ? t.hub : t.hubFor(places.join(', ')),
        body: words([...names, ...addresses, item.formerMunicipality, ...predecessors.map((one) => one.item.name)]),
      }
    })
  })
}

async function offerEntries(db: Db, at: Place): Promise<SearchEntry[]> {
  return (await readOffers(db, at.scope, {})).flatMap(({ item, layer }) => {
    const thing = {
      kind: 'offer',
      ref: `${at.slug}/${item.key}`,
      path: paths.hub(at.slug),
      hub: at.slug,
      layer,
      validFrom: item.knownFrom,
      validTo: item.to,
      weight: 1,
    }
    return entriesOf(thing, item.title, (lang) => ({
      summary: words([searchTexts(lang).at(at.name), ownIn(lang, item.body)]),
      body: item.provider,
    }))
  })
}

async function thingEntries(db: Db, at: Place): Promise<SearchEntry[]> {
  const rooms = await readRooms(db, at.scope, {})
  const of = ({ key, knownFrom, to }: { key: string; knownFrom: Day; to?: Day | undefined }, layer: Layer) => {
    return { ref: `${at.slug}/${key}`, hub: at.slug, layer, validFrom: knownFrom, validTo: to }
  }
  const toBorrow = rooms
    .filter(({ item }) => !item.isDesk)
    .flatMap(({ item, layer }) => {
      const thing = { ...of(item, layer), kind: 'room', path: `${paths.rooms(at.slug)}#${item.key}`, weight: 0.8 }
      return entriesOf(thing, item.name, (lang) => ({
        summary: words([searchTexts(lang).at(at.name), ownIn(lang, item.note)]),
        body: searchTexts(lang).roomWords,
      }))
    })
  const facilities = (await readFacilities(db, at.scope, {}))
    .filter(({ item }) => item.state === 'yes' || item.state === 'partly')
    .flatMap(({ item, layer }) => {
      const named = (lang: Language) => hubTexts(lang).facility[item.kind]
      const thing = { ...of(item, layer), kind: 'facility', path: paths.hub(at.slug), weight: 0.7 }
      return entriesOf(thing, { nb: named('nb'), nn: named('nn'), en: named('en') }, (lang) => ({
        summary: words([searchTexts(lang).at(at.name), ownIn(lang, item.note)]),
        // Whoever looks for a room with it, finds it in the house that lends rooms.
        body: rooms.length === 0 ? '' : searchTexts(lang).roomWords,
      }))
    })
  return [...toBorrow, ...facilities]
}

async function milestoneEntries(db: Db, at: Place): Promise<SearchEntry[]> {
  return (await readMilestones(db, at.scope, {})).flatMap(({ item, layer }) => {
    const thing = {
      kind: 'milestone',
      ref: `${at.slug}/${item.key}`,
      path: paths.history(at.slug),
      hub: at.slug,
      layer,
      validFrom: item.knownFrom,
      weight: 0.4,
    }
    return entriesOf(thing, item.title, (lang) => ({ summary: ownIn(lang, item.body), body: at.name }))
  })
}
