import { bodyOnDay, bodyPaths, bodySaid, type BodyOnDay } from '../../bodies/index.ts'
import { ExampleMark, Page, PageTitle, PaperFoot, Section, Table, Text, Ways, type Ui } from '../../design/index.ts'
import type { ChainNames } from '../../chain/index.ts'
import { hubsOnDay, uiOf } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { suggestionPaths } from '../../suggestions/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { bodyPageTexts } from '../bodies/texts.ts'
import { hearingsWay, meetingsWay } from '../bodies/ways-in.ts'
import { breadcrumbs } from '../json-ld.ts'
import { chainNames } from '../suggestions/chain-names.ts'
import { MostSaidSection } from '../suggestions/most-said-section.tsx'
import { mostSaidHere, type SaidHere } from '../suggestions/most-said.ts'
import { mattersOfBody } from './load-matters.ts'
import { STAGES, type Matter, type Stage } from './matter.ts'
import { standingOfMatter } from './matter-words.ts'
import { matterTexts } from './texts.ts'

interface MattersProps {
  ui: Ui
  moment: Moment
  body: BodyOnDay
  matters: readonly Matter[]
  /** What people in its area stand behind; null on a page of another day, or where the area is not known. */
  said: { said: SaidHere; names: ChainNames } | null
}

/** `/organ/:slug/saker`: all that a body has to do, wherever it came from, and what came of it. */
export async function mattersPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const slug = c.req.param('slug') ?? ''
  const [ui, body] = await Promise.all([uiOf(c, moment.day), bodyOnDay(db, slug, moment.known)])
  if (body === null) throw notFound(bodySaid((t) => t.faults.noBody))
  const [matters, said] = await Promise.all([mattersOfBody(db, slug, moment), saidInArea(c, { body, moment, lang: ui.lang })])
  return c.html(<MattersPage {...{ ui, moment, body, matters, said }} />)
}

async function saidInArea(c: Ctx, { body, moment, lang }: Pick<MattersProps, 'body' | 'moment'> & { lang: Ui['lang'] }) {
  const { db } = c.get('deps')
  const { today, live } = moment
  const places = body.places.map(({ slug }) => slug)
  if (!live || places.length === 0) return null
  const [said, hubs] = await Promise.all([mostSaidHere(db, { places, today }), hubsOnDay(db, today)])
  return { said, names: await chainNames(db, { hubs, today, lang }) }
}

function MattersPage({ ui, moment, body, matters, said }: MattersProps) {
  const t = matterTexts(ui.lang)
  const name = show(body.name, ui.lang).text
  const path = bodyPaths.matters(body.slug)
  const count = (stage: Stage) => matters.filter((one) => one.stage === stage).length
  return (
    <Page
      ui={ui}
      title={t.title(name)}
      hub={body.hub}
      current="about"
      description={t.description(name)}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={path} />}
      jsonLd={[
        breadcrumbs(ui, [
          { name: bodyPageTexts(ui.lang).list.title, path: bodyPaths.list },
          { name, path: bodyPaths.body(body.slug) },
          { name: t.title(name), path },
        ]),
      ]}
    >
      <PageTitle title={t.title(name)} lead={matters.length === 0 ? t.none : t.lead(count('waits'), count('treated'), count('decided'))} />
      {matters.length === 0 ? (
        <div class="sec close">
          <p>{t.noneText}</p>
        </div>
      ) : (
        STAGES.map((stage) => <Staged ui={ui} moment={moment} stage={stage} matters={matters.filter((one) => one.stage === stage)} />)
      )}
      {said === null ? null : <MostSaidSection {...{ ui, ...said }} tally={null} title={t.thinks} all={null} />}
      <div class="sec close off-paper">
        <Ways
          items={[
            ...(moment.live ? [{ href: ui.href(suggestionPaths.voiceAt(body.hub)), title: t.suggest }] : []),
            { href: ui.href(bodyPaths.body(body.slug)), title: t.toBody(name) },
            meetingsWay(ui),
            hearingsWay(ui),
          ]}
        />
        <p>
          <a href={`/api/v1/bodies/${body.slug}/matters${moment.live ? '' : `?at=${moment.day}`}`}>{t.data}</a>
        </p>
      </div>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(path)}>
        {name}
      </PaperFoot>
    </Page>
  )
}

function Staged({ ui, moment, stage, matters }: Pick<MattersProps, 'ui' | 'moment' | 'matters'> & { stage: Stage }) {
  const t = matterTexts(ui.lang)
  return (
    <Section title={t.stages[stage]} id={stage} close>
      {matters.length === 0 ? (
        <p>{t.noneIn[stage]}</p>
      ) : (
        <Table caption={t.stages[stage]} head={Object.values(t.head)} rows={matters.map((one) => rowOf(ui, one, moment))} />
      )}
    </Section>
  )
}

function rowOf(ui: Ui, one: Matter, { day }: Moment) {
  const outcome = one.outcome === null ? null : show(one.outcome, ui.lang)
  return {
    cells: [
      <>
        <a href={ui.href(one.path)}>
          <Text of={show(one.title, ui.lang)} />
        </a>
        {one.layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>,
      matterTexts(ui.lang).kinds[one.kind],
      <>
        {standingOfMatter(one, day, ui.lang)} {outcome === null ? null : <Text of={{ ...outcome, text: shortened(outcome.text) }} />}
      </>,
    ],
  }
}

const MOST = 240
const shortened = (text: string) => (text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/, '')} …`)
