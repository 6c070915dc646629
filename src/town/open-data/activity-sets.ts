import { activitiesOf, activityPaths, sayRhythm, sessionId, sessionsIn, type ActivityItem, type Session } from '../../activities/index.ts'
import { hubsOnDay } from '../../hubs/index.ts'
import { hubScope, type Stored } from '../../hubs/items/index.ts'
import { addDays, isoWithOffset } from '../../platform/time/index.ts'
import { askedFor } from '../activities/asked.ts'
import { openSet, type Column } from './column.ts'
import { TOLD, type Told } from './told-columns.ts'

const withSite = <Row extends { key: string; site: string }>(): Column<Row> => ({
  name: 'side',
  from: null,
  about: { nb: 'Nettsiden', nn: 'Nettsida', en: 'The page' },
  of: ({ key, site }) => site + activityPaths.activity(key),
})

type DateRow = Session & { site: string }

/** How far ahead dates are told, as in the calendars. */
const AHEAD = 183

export const sessionsSet = openSet<DateRow>({
  slug: 'datoer',
  title: { nb: 'Det som skjer, dato for dato', nn: 'Det som skjer, dato for dato', en: 'What is on, date by date' },
  about: {
    nb: 'De samme datoene og de samme valgene i adressen som lista «Hva skjer?», uten valg et halvt år fram. Hvem som er påmeldt, er ikke med.',
    nn: 'Dei same datoane og dei same vala i adressa som lista «Kva skjer?», utan val eit halvt år fram. Kven som er påmeld, er ikkje med.',
    en: 'The same dates and the same choices in the address as the list “What is on?”, without a choice half a year ahead. Who has signed up is not told.',
  },
  page: activityPaths.list,
  rows: async (c) => {
    const { db, config } = c.get('deps')
    const { filter, choices, moment } = askedFor(c)
    const days = choices.nar === undefined ? { from: moment.day, to: addDays(moment.day, AHEAD) } : {}
    const sessions = await sessionsIn(db, { filter: { ...filter, ...days }, known: moment.known })
    return sessions.map((one) => ({ ...one, site: config.publicUrl }))
  },
  columns: [
    { name: 'id', from: 'session.occurrence', about: { nb: 'Endres aldri', nn: 'Blir aldri endra', en: 'Never changes' }, of: sessionId },
    {
      name: 'aktivitet',
      from: 'activity.key',
      about: { nb: 'Aktivitetens id', nn: 'Id-en til aktiviteten', en: 'The activity’s id' },
      of: ({ key }) => key,
    },
    { name: 'dato', from: 'session.day', about: { nb: 'ÅÅÅÅ-MM-DD', nn: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' }, of: ({ day }) => day },
    {
      name: 'fra',
      from: 'session.starts_at',
      about: {
        nb: 'Med avstand fra UTC; tom: klokkeslettet kunngjøres',
        nn: 'Med avstand frå UTC; tom: klokkeslettet blir kunngjort',
        en: 'With offset from UTC; empty: the hour is not announced',
      },
      of: ({ startsAt }) => startsAt && isoWithOffset(startsAt.getTime()),
    },
    {
      name: 'til',
      from: 'session.ends_at',
      about: { nb: 'Med avstand fra UTC', nn: 'Med avstand frå UTC', en: 'With offset from UTC' },
      of: ({ endsAt }) => endsAt && isoWithOffset(endsAt.getTime()),
    },
    {
      name: 'tilstand',
      from: 'session.state',
      about: { nb: 'planned eller cancelled', nn: 'planned eller cancelled', en: 'planned or cancelled' },
      of: ({ state }) => state,
    },
    {
      name: 'rom',
      from: 'session.room',
      about: { nb: 'På bokmål; tom: ikke kunngjort', nn: 'På bokmål; tom: ikkje kunngjort', en: 'In bokmål; empty: not announced' },
      of: ({ room }) => room?.nb ?? null,
    },
    ...TOLD,
    {
      name: 'laner',
      from: 'organisation_name.name',
      about: {
        nb: 'Laget som står bak eller låner rommet og inviterer, der det ikke er blant avsenderne',
        nn: 'Laget som står bak eller låner rommet og inviterer, der det ikkje er blant avsendarane',
        en: 'The club that stands behind it, or borrows the room and invites, where it is not among the senders',
      },
      of: ({ sender }) => sender,
    },
    withSite<DateRow>(),
  ],
})

type ActivityRow = Told & { site: string; item: ActivityItem }

export const activitiesSet = openSet<ActivityRow>({
  slug: 'aktiviteter',
  title: { nb: 'Aktiviteter', nn: 'Aktivitetar', en: 'Activities' },
  about: {
    nb: 'Alt som skjer fast eller én gang, med rytmen i ord og som regel (RFC 5545).',
    nn: 'Alt som skjer fast eller éin gong, med rytmen i ord og som regel (RFC 5545).',
    en: 'All that happens, regularly or once, with the rhythm in words and as a rule (RFC 5545).',
  },
  page: activityPaths.list,
  rows: async (c) => {
    const { db, clock, config } = c.get('deps')
    const today = clock.today()
    const hubs = await hubsOnDay(db, today)
    const all = await Promise.all(
      hubs.map(async ({ slug }) => (await activitiesOf(db, hubScope(slug))).map((one) => rowOf(one, slug, config.publicUrl))),
    )
    return all.flat().filter(({ item }) => item.knownFrom <= today)
  },
  columns: [
    { name: 'id', from: 'activity.key', about: { nb: 'Endres aldri', nn: 'Blir aldri endra', en: 'Never changes' }, of: ({ key }) => key },
    ...TOLD,
    {
      name: 'beskrivelse',
      from: 'activity.body',
      about: { nb: 'På bokmål', nn: 'På bokmål', en: 'In bokmål' },
      of: ({ item }) => item.body?.nb ?? null,
    },
    {
      name: 'nar',
      from: 'activity.rhythms',
      about: { nb: 'I ord, på bokmål', nn: 'I ord, på bokmål', en: 'In words, in bokmål' },
      of: ({ item }) => item.rhythms.map((one) => sayRhythm(one, 'nb') ?? '').join('; '),
    },
    {
      name: 'regel',
      from: 'activity.rhythms',
      about: { nb: 'RFC 5545', nn: 'RFC 5545', en: 'RFC 5545' },
      of: ({ item }) => item.rhythms.map(({ rule }) => rule ?? '').join(' | '),
    },
    withSite<ActivityRow>(),
  ],
})

const rowOf = ({ item, layer }: Stored<ActivityItem>, hub: string, site: string): ActivityRow => ({
  ...item,
  hub,
  site,
  item,
  layer,
  ageFrom: item.ageFrom ?? null,
  ageTo: item.ageTo ?? null,
  price: item.price ?? null,
  carriedOnFrom: item.carriedOnFrom ?? null,
})
