import { hubsOnDay } from '../../hubs/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Tally } from '../../suggestions/index.ts'
import { momentOf } from '../as-of.ts'
import { askedRows } from '../asked/asked-rows.ts'
import { askedPaths } from '../asked/paths.ts'
import { openSet, type Cell, type Column } from './column.ts'

const column = (name: string, about: Localized, of: (row: Tally) => Cell): Column<Tally> => ({ name, from: null, about, of })

/** The rows of `/du-spurte`, also of another day: `?dato=`. */
export const askedSet = openSet<Tally>({
  slug: 'du-spurte',
  title: { nb: 'Du spurte, vi svarte', nn: 'Du spurde, vi svara', en: 'You asked, we answered' },
  about: {
    nb: 'Hvor mange innspill som er gitt, besvart, gjort og avslått, for alle torg, hvert torg og hvert sted.',
    nn: 'Kor mange innspel som er gitt, svara på, gjort og avslått, for alle torg, kvart torg og kvar stad.',
    en: 'How many suggestions were made, answered, done and refused, for all hubs, each hub and each place.',
  },
  page: askedPaths.all,
  rows: async (c) => {
    const { db } = c.get('deps')
    const { day } = momentOf(c)
    return askedRows(db, { day, hubs: await hubsOnDay(db, day) })
  },
  columns: [
    { name: 'torg', from: 'hub.slug', about: { nb: 'Tom: alle torg', nn: 'Tom: alle torg', en: 'Empty: all hubs' }, of: ({ hub }) => hub },
    {
      name: 'sted',
      from: 'place.slug',
      about: { nb: 'Tom: hele torget', nn: 'Tom: heile torget', en: 'Empty: all of the hub' },
      of: ({ place }) => place,
    },
    column('spurt', { nb: 'Innspill som er mottatt', nn: 'Innspel som er mottekne', en: 'Suggestions received' }, ({ asked }) => asked),
    column('eksempler', { nb: 'Oppdiktet, av dem', nn: 'Oppdikta, av dei', en: 'Of them made up' }, ({ examples }) => examples),
    column('besvart', { nb: 'Av dem besvart', nn: 'Av dei svara på', en: 'Of them answered' }, ({ answered }) => answered),
    column('gjort', { nb: 'Helt gjort', nn: 'Heilt gjort', en: 'Done in full' }, ({ done }) => done),
    column('delvis', { nb: 'Delvis gjort', nn: 'Delvis gjort', en: 'Partly done' }, ({ partly }) => partly),
    column(
      'nei',
      { nb: 'Ikke tatt opp eller ikke gjort', nn: 'Ikkje teke opp eller ikkje gjort', en: 'Refused' },
      ({ declined }) => declined,
    ),
    column(
      'i_gang',
      { nb: 'Besvart, ikke avsluttet', nn: 'Svara på, ikkje avslutta', en: 'Answered, not closed' },
      ({ underWay }) => underWay,
    ),
    column('venter', { nb: 'Ikke besvart', nn: 'Ikkje svara på', en: 'Not answered' }, ({ waiting }) => waiting),
    column('over_fristen', { nb: 'Fristen er passert', nn: 'Fristen er passert', en: 'Past the deadline' }, ({ overdue }) => overdue),
    column(
      'median_dager',
      {
        nb: 'Dager til første svar; tom der færre enn fem har fått svar',
        nn: 'Dagar til første svar; tom der færre enn fem har fått svar',
        en: 'Days until the first answer; empty where fewer than five have one',
      },
      ({ medianDays }) => medianDays,
    ),
    column(
      'eldste',
      {
        nb: 'Nummeret på det eldste som ikke er avsluttet',
        nn: 'Nummeret på det eldste som ikkje er avslutta',
        en: 'Number of the oldest not closed',
      },
      ({ oldest }) => oldest?.number ?? null,
    ),
    column(
      'eldste_dager',
      { nb: 'Dager det har ventet', nn: 'Dagar det har venta', en: 'Days it has waited' },
      ({ oldest }) => oldest?.days ?? null,
    ),
  ],
})
