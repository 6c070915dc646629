import { bodiesOnDay, bodyPaths, bodyTexts, standingOn, type BodyOnDay, type BodyStanding } from '../../bodies/index.ts'
import { ExampleMark, Page, PageTitle, Section, Table, Text, Ways, type Ui } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { termWords } from '../hub/body-section.tsx'
import { bodyPageTexts } from './texts.ts'
import { casesWay, democracyWay, meetingsWay } from './ways-in.ts'

interface ListProps {
  ui: Ui
  moment: Moment
  bodies: readonly BodyOnDay[]
}

/** `/organ`: every body that is known on the day, those at work first. */
export async function bodiesPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, bodies] = await Promise.all([uiOf(c, moment.day), bodiesOnDay(db, moment.known)])
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  return c.html(<BodiesPage ui={ui} moment={moment} bodies={bodies} />)
}

const ORDER: readonly BodyStanding[] = ['at_work', 'planned', 'past']

function BodiesPage({ ui, moment, bodies }: ListProps) {
  const t = bodyPageTexts(ui.lang).list
  const groups = ORDER.map((standing) => ({ standing, of: bodies.filter((body) => standingOn(body, moment.day) === standing) }))
  return (
    <Page
      ui={ui}
      title={t.title}
      current="about"
      description={t.description}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={bodyPaths.list} />}
    >
      <PageTitle title={t.title} lead={bodies.length === 0 ? t.none : t.lead} />
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ standing, of }) => (
          <Section title={t.standings[standing]} id={standing.replace('_', '-')} close>
            <Table caption={t.standings[standing]} head={Object.values(t.head)} rows={of.map((body) => rowOf(ui, body, moment))} />
          </Section>
        ))}
      <div class="sec close off-paper">
        <Ways items={[democracyWay(ui), meetingsWay(ui), casesWay(ui)]} />
      </div>
    </Page>
  )
}

function rowOf(ui: Ui, body: BodyOnDay, { day }: Moment) {
  return {
    cells: [
      <>
        <a href={ui.href(bodyPaths.body(body.slug))}>
          <Text of={show(body.name, ui.lang)} />
        </a>
        {body.layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>,
      bodyTexts(ui.lang).types[body.type],
      body.places.length === 0 ? `${bodyPageTexts(ui.lang).list.areaUnknown}.` : termWords(ui, body, day),
    ],
  }
}
