import {
  detailsOnDay,
  paths,
  shownDays,
  townPicture,
  type HubPicture,
  type Opening,
  type PresencePicture,
  type ShownDay,
  type TownPicture,
} from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, isoWithOffset } from '../../platform/time/index.ts'
import { LAYER_ABOUT, layerWord, openSet, type Column } from './column.ts'

/** How far ahead opening hours are told. */
const DAYS = 28

const pictureNow = (c: Ctx): Promise<TownPicture> => {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  return townPicture(db, { day: today, at: clock.now(), live: true, hours: { from: today, to: addDays(today, DAYS - 1) } })
}

interface HubRow extends HubPicture {
  site: string
}

const HUB: Column<{ hub: HubPicture['hub'] }> = {
  name: 'torg',
  from: 'hub.slug',
  about: { nb: 'Torgets navn i adressen', nn: 'Namnet på torget i adressa', en: 'The hub, as in its address' },
  of: ({ hub }) => hub.slug,
}

export const hubsSet = openSet<HubRow>({
  slug: 'torg',
  title: { nb: 'Innbyggertorg', nn: 'Innbyggjartorg', en: 'Hubs (innbyggertorg)' },
  about: {
    nb: 'Torgene i kommunens rekkefølge: navn, om de er i drift, hvor de er.',
    nn: 'Torga i rekkjefølgja til kommunen: namn, om dei er i drift, kvar dei er.',
    en: 'The hubs in the municipality’s order: names, whether they are in operation, where they are.',
  },
  page: paths.hubs,
  rows: async (c) => (await pictureNow(c)).hubs.map((hub) => ({ ...hub, site: c.get('deps').config.publicUrl })),
  columns: [
    HUB,
    {
      name: 'navn',
      from: 'hub_name.name',
      about: { nb: 'Navnet i dag', nn: 'Namnet i dag', en: 'The name today' },
      of: ({ hub }) => hub.name,
    },
    {
      name: 'tilstand',
      from: 'milestone.state',
      about: {
        nb: 'planned, open (i drift) eller closed',
        nn: 'planned, open (i drift) eller closed',
        en: 'planned, open (in operation) or closed',
      },
      of: ({ hub }) => hub.status,
    },
    { name: 'breddegrad', from: 'hub.lat', about: { nb: 'WGS 84', nn: 'WGS 84', en: 'WGS 84' }, of: ({ hub }) => hub.lat },
    { name: 'lengdegrad', from: 'hub.lon', about: { nb: 'WGS 84', nn: 'WGS 84', en: 'WGS 84' }, of: ({ hub }) => hub.lon },
    {
      name: 'noyaktighet_m',
      from: 'hub.within_m',
      about: { nb: 'Stedet er innenfor så mange meter', nn: 'Staden er innanfor så mange meter', en: 'The place is within so many metres' },
      of: ({ hub }) => hub.withinM,
    },
    {
      name: 'gateadresse',
      from: 'hub_location.street',
      about: { nb: 'Tom: ikke kunngjort', nn: 'Tom: ikkje kunngjort', en: 'Empty: not announced' },
      of: ({ hub }) => hub.location?.street ?? null,
    },
    {
      name: 'postnummer',
      from: 'hub_location.postcode',
      about: { nb: 'Fire siffer', nn: 'Fire siffer', en: 'Four digits' },
      of: ({ hub }) => hub.location?.postcode ?? null,
    },
    {
      name: 'poststed',
      from: 'hub_location.town',
      about: { nb: 'Poststed', nn: 'Poststad', en: 'Postal town' },
      of: ({ hub }) => hub.location?.town ?? null,
    },
    {
      name: 'telefon',
      from: 'hub.phone',
      about: { nb: 'Torgets telefon', nn: 'Telefonen til torget', en: 'The hub’s phone' },
      of: ({ hub }) => hub.phone,
    },
    { name: 'lag', from: 'hub.layer', about: LAYER_ABOUT, of: ({ hub }) => layerWord(hub.layer) },
    {
      name: 'side',
      from: null,
      about: { nb: 'Nettsiden', nn: 'Nettsida', en: 'The page' },
      of: ({ hub, site }) => site + paths.hub(hub.slug),
    },
  ],
})

interface HoursRow extends Pick<HubPicture, 'hub'> {
  /** Null: the house itself. */
  provider: PresencePicture['provider'] | null
  day: ShownDay
  /** Null: none that day. */
  opening: Opening | null
}

export const hoursSet = openSet<HoursRow>({
  slug: 'apningstider',
  title: { nb: 'Åpningstider', nn: 'Opningstider', en: 'Opening hours' },
  about: {
    nb: 'Huset og alle en kan møte der, dag for dag i fire uker, som på torgenes sider. Ikke kunngjort er verken åpent eller stengt.',
    nn: 'Huset og alle ein kan møte der, dag for dag i fire veker, som på sidene til torga. Ikkje kunngjort er verken ope eller stengt.',
    en: 'The house and everybody met there, day by day for four weeks, as on the hubs’ pages. Not announced is neither open nor closed.',
  },
  page: paths.hubs,
  rows: async (c) => {
    const picture = await pictureNow(c)
    return picture.hubs.flatMap(({ hub, house, presences }) => {
      const owners = [{ provider: null, hours: house }, ...presences.map(({ provider, hours }) => ({ provider, hours }))]
      return owners.flatMap(({ provider, hours }) =>
        shownDays(hours, picture.day, addDays(picture.day, DAYS - 1)).flatMap((day): HoursRow[] => {
          const { openings } = day.hours
          return openings.length === 0
            ? [{ hub, provider, day, opening: null }]
            : openings.map((opening) => ({ hub, provider, day, opening }))
        }),
      )
    })
  },
  columns: [
    HUB,
    {
      name: 'tilbyder',
      from: 'provider.slug',
      about: { nb: 'Tom: huset selv', nn: 'Tom: huset sjølv', en: 'Empty: the house itself' },
      of: ({ provider }) => provider?.slug ?? null,
    },
    {
      name: 'dato',
      from: 'opening_period.valid_from',
      about: { nb: 'ÅÅÅÅ-MM-DD', nn: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' },
      of: ({ day }) => day.hours.day,
    },
    {
      name: 'tilstand',
      from: 'closure.valid_from',
      about: { nb: 'open, closed eller not_announced', nn: 'open, closed eller not_announced', en: 'open, closed or not_announced' },
      of: ({ day }) => day.hours.state,
    },
    {
      name: 'fra',
      from: 'opening_span.opens',
      about: { nb: 'Med avstand fra UTC', nn: 'Med avstand frå UTC', en: 'With offset from UTC' },
      of: ({ opening }) => opening && isoWithOffset(opening.start),
    },
    {
      name: 'til',
      from: 'opening_span.closes',
      about: { nb: 'Kan være dagen etter', nn: 'Kan vere dagen etter', en: 'May be the day after' },
      of: ({ opening }) => opening && isoWithOffset(opening.end),
    },
    {
      name: 'form',
      from: 'opening_span.mode',
      about: {
        nb: 'staffed (betjent), self_service, by_appointment (etter avtale) eller remote',
        nn: 'staffed (betent), self_service, by_appointment (etter avtale) eller remote',
        en: 'staffed, self_service, by_appointment or remote',
      },
      of: ({ opening }) => opening?.mode ?? null,
    },
    { name: 'lag', from: 'opening_period.layer', about: LAYER_ABOUT, of: ({ day }) => layerWord(day.example ? 'example' : 'fact') },
  ],
})

type Room = Awaited<ReturnType<typeof detailsOnDay>>['rooms'][number]

export const roomsSet = openSet<{ hub: HubPicture['hub']; room: Room }>({
  slug: 'lokaler',
  title: { nb: 'Lokaler', nn: 'Lokale', en: 'Rooms' },
  about: {
    nb: 'Rommene i husene og hvor mange de tar. Hvem som har lånt dem, er ikke med.',
    nn: 'Romma i husa og kor mange dei tek. Kven som har lånt dei, er ikkje med.',
    en: 'The rooms of the houses and how many they hold. Who has borrowed them is not told.',
  },
  page: paths.hubs,
  rows: async (c) => {
    const { hubs, day } = await pictureNow(c)
    const all = await Promise.all(
      hubs.map(async ({ hub }) => ({ hub, rooms: (await detailsOnDay(c.get('deps').db, hub.id, { day })).rooms })),
    )
    return all.flatMap(({ hub, rooms }) => rooms.map((room) => ({ hub, room })))
  },
  columns: [
    HUB,
    {
      name: 'rom',
      from: 'room.key',
      about: { nb: 'Rommets nøkkel', nn: 'Nøkkelen til rommet', en: 'The room’s key' },
      of: ({ room }) => room.key,
    },
    { name: 'navn', from: 'room.name', about: { nb: 'På bokmål', nn: 'På bokmål', en: 'In bokmål' }, of: ({ room }) => room.name.nb },
    {
      name: 'plasser',
      from: 'room.capacity',
      about: {
        nb: 'Høyst så mange; tom: ikke kunngjort',
        nn: 'Høgst så mange; tom: ikkje kunngjort',
        en: 'At most so many; empty: not announced',
      },
      of: ({ room }) => room.capacity,
    },
    { name: 'lag', from: 'room.layer', about: LAYER_ABOUT, of: ({ room }) => layerWord(room.layer) },
  ],
})
