import { casePaths, daysLeft, hearingsOnDay, type HearingOnDay } from '../../cases/index.ts'
import { ExampleMark, Page, PageTitle, Section, Table, Text, Ways, type Ui } from '../../design/index.ts'
import { placesByName, uiOf } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { casesWay, democracyWay } from '../bodies/ways-in.ts'
import { hearingTexts } from './hearing-texts.ts'
import { countdown } from './hearing-words.tsx'

interface ListProps {
  ui: Ui
  moment: Moment
  hearings: readonly HearingOnDay[]
  nameOf: (slug: string) => string
}

/** `/horinger`: what is asked now, the one that ends first on top; then what is to come, and what is over. */
export async function hearingsPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, hearings, places] = await Promise.all([uiOf(c, moment.day), hearingsOnDay(db, moment.known), placesByName(db)])
  const nameOf = (slug: string) => places.find((place) => place.slug === slug)?.name ?? slug
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  return c.html(<HearingsPage ui={ui} moment={moment} hearings={hearings} nameOf={nameOf} />)
}

function HearingsPage({ ui, moment, hearings, nameOf }: ListProps) {
  const t = hearingTexts(ui.lang)
  const left = (one: HearingOnDay) => daysLeft(one, moment.day)
  const groups = [
    { id: 'apne', title: t.open, of: hearings.filter((one) => (left(one) ?? -1) >= 0) },
    { id: 'senere', title: t.ahead, of: hearings.filter((one) => left(one) === null) },
    { id: 'over', title: t.over, of: hearings.filter((one) => (left(one) ?? 0) < 0).toReversed() },
  ]
  return (
    <Page
      ui={ui}
      title={t.title}
      current="about"
      description={t.description}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={casePaths.hearings} />}
    >
      <PageTitle title={t.title} lead={hearings.length === 0 ? t.none : t.lead} />
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ id, title, of }) => (
          <Section title={title} id={id} close>
            <Table caption={title} head={Object.values(t.head)} rows={of.map((one) => rowOf(ui, one, { moment, nameOf }))} />
          </Section>
        ))}
      <div class="sec close off-paper">
        <Ways items={[casesWay(ui), democracyWay(ui)]} />
      </div>
    </Page>
  )
}

function rowOf(ui: Ui, one: HearingOnDay, { moment, nameOf }: Pick<ListProps, 'moment' | 'nameOf'>) {
  return {
    cells: [
      <>
        <a href={ui.href(casePaths.hearing(one.key))}>
          <Text of={show(one.title, ui.lang)} />
        </a>
        {one.layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>,
      `${countdown(one, moment.day, ui.lang)}.`,
      listOf(one.places.map(nameOf), ui.lang),
    ],
  }
}
