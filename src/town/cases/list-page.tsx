import { casePaths, casesOnDay, caseSaid, caseStandingOn, caseTexts, type CaseOnDay } from '../../cases/index.ts'
import { ExampleMark, Page, PageTitle, Section, Table, Text, Ways, type Ui } from '../../design/index.ts'
import { placesByName, uiOf } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { impreciseDate } from '../../platform/i18n/index.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { democracyWay } from '../bodies/ways-in.ts'
import { caseName } from './case-words.ts'
import { casePageTexts } from './texts.ts'

interface ListProps {
  ui: Ui
  moment: Moment
  cases: readonly CaseOnDay[]
  place: { slug: string; name: string } | null
}

/** `/saker`: every case that is known on the day, the last first; `?sted=vollen` those that are about a place. */
export async function casesPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const asked = c.req.query('sted') ?? ''
  const [ui, all, places] = await Promise.all([uiOf(c, moment.day), casesOnDay(db, moment.known), placesByName(db)])
  const place = places.find(({ slug }) => slug === asked) ?? null
  if (asked !== '' && place === null) throw notFound(caseSaid((t) => t.faults.noCase))
  const cases = place === null ? all : all.filter((one) => one.places.some(({ slug }) => slug === place.slug))
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato', 'sted'] })
  return c.html(<CasesPage ui={ui} moment={moment} cases={cases} place={place} />)
}

function CasesPage({ ui, moment, cases, place }: ListProps) {
  const t = casePageTexts(ui.lang).list
  const title = place === null ? t.title : t.about(place.name)
  return (
    <Page
      ui={ui}
      title={title}
      current="about"
      description={t.description}
      noindex={!moment.live || place !== null}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={casePaths.list} />}
    >
      <PageTitle title={title} lead={cases.length > 0 ? t.lead : place === null ? t.none : t.noneOf} />
      {[...new Set(cases.map(({ year }) => year))].map((year) => (
        <Section title={t.year(year)} id={`ar-${year}`} close>
          <Table
            caption={t.year(year)}
            head={Object.values(t.head)}
            rows={cases.filter((one) => one.year === year).map((one) => rowOf(ui, one, moment))}
          />
        </Section>
      ))}
      <div class="sec close off-paper">
        <Ways items={[...(place === null ? [] : [{ href: ui.href(casePaths.list), title: t.everywhere }]), democracyWay(ui)]} />
      </div>
    </Page>
  )
}

function rowOf(ui: Ui, one: CaseOnDay, { day }: Moment) {
  const standing = caseStandingOn(one, day)
  const date = standing === 'planned' ? (one.planned ?? one.treated) : one.treated
  return {
    cells: [
      caseName(one, ui.lang),
      <>
        <a href={ui.href(casePaths.case(one))}>
          <Text of={show(one.title, ui.lang)} />
        </a>
        {one.layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>,
      `${caseTexts(ui.lang).standings[standing]}${date === null ? '' : `: ${impreciseDate(date, ui.lang)}`}`,
    ],
  }
}
