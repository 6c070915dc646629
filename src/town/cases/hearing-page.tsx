import { bodiesOnDay, bodyPaths, type BodyOnDay } from '../../bodies/index.ts'
import {
  bodiesAsked,
  casePaths,
  casesOnDay,
  hearingsOnDay,
  statementsOnDay,
  type CaseOnDay,
  type HearingOnDay,
  type StatementOnDay,
} from '../../cases/index.ts'
import {
  Columns,
  ExampleMark,
  Facts,
  Page,
  PageTitle,
  PaperFoot,
  Prose,
  Section,
  Text,
  Ways,
  type Fact,
  type Ui,
} from '../../design/index.ts'
import { allThemes, placesByName, uiOf, type ThemeName } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { longDate, saidIn } from '../../platform/i18n/index.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { themeWords } from '../bodies/body-facts.tsx'
import { casesWay, democracyWay, hearingsWay } from '../bodies/ways-in.ts'
import { Source } from '../hub/body-section.tsx'
import { breadcrumbs } from '../json-ld.ts'
import { CaseLink } from './case-link.tsx'
import { hearingTexts } from './hearing-texts.ts'
import { answerWords, Became, countdown } from './hearing-words.tsx'

interface HearingProps {
  ui: Ui
  moment: Moment
  hearing: HearingOnDay
  places: readonly { slug: string; name: string }[]
  asked: readonly BodyOnDay[]
  statements: readonly StatementOnDay[]
  cases: readonly CaseOnDay[]
  themes: readonly ThemeName[]
}

/** `/horinger/:key`: until when, who answers for the place, what they said and what it changed. */
export async function hearingPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, hearings, all, statements, cases, named, themes] = await Promise.all([
    uiOf(c, moment.day),
    hearingsOnDay(db, moment.known),
    bodiesOnDay(db, moment.known),
    statementsOnDay(db, moment.known),
    casesOnDay(db, moment.known),
    placesByName(db),
    allThemes(db),
  ])
  const hearing = hearings.find(({ key }) => key === c.req.param('key'))
  if (hearing === undefined) throw notFound(saidIn(hearingTexts, (t) => t.noHearing))
  const asked = bodiesAsked(all, hearing)
  const own = statements.filter((one) => one.hearing === hearing.key)
  const places = hearing.places.map((slug) => named.find((place) => place.slug === slug) ?? { slug, name: slug })
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  return c.html(<HearingPage {...{ ui, moment, hearing, places, asked, cases, themes }} statements={own} />)
}

function HearingPage(props: HearingProps) {
  const { ui, moment, hearing } = props
  const t = hearingTexts(ui.lang)
  const title = show(hearing.title, ui.lang)
  return (
    <Page
      ui={ui}
      title={title.text}
      current="about"
      description={t.description}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={casePaths.hearing(hearing.key)} />}
      jsonLd={[
        breadcrumbs(ui, [
          { name: t.title, path: casePaths.hearings },
          { name: title.text, path: casePaths.hearing(hearing.key) },
        ]),
      ]}
    >
      <PageTitle
        title={
          <>
            <Text of={title} />
            {hearing.layer === 'example' ? <ExampleMark ui={ui} /> : null}
          </>
        }
        lead={`${countdown(hearing, moment.day, ui.lang)}.`}
      />
      <div class="sec close">
        <Columns>
          <Prose>
            {hearing.body === null ? null : (
              <>
                <h2>{t.about}</h2>
                <p class="lead">
                  <Text of={show(hearing.body, ui.lang)} />
                </p>
              </>
            )}
          </Prose>
          <Facts items={factsOf(props)} />
        </Columns>
        {hearing.source ? <Source ui={ui} words={hearing.source} /> : null}
      </div>
      <Section title={t.bodies} id="svarer" close>
        {props.asked.length === 0 ? <p>{t.nobody}</p> : props.asked.map((body) => <Answer {...props} body={body} />)}
      </Section>
      <div class="sec close off-paper">
        <Ways items={[hearingsWay(ui), casesWay(ui), democracyWay(ui)]} />
      </div>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(casePaths.hearing(hearing.key))}>
        {title.text}
      </PaperFoot>
    </Page>
  )
}

function factsOf({ ui, hearing, places, cases, themes }: HearingProps): Fact[] {
  const t = hearingTexts(ui.lang)
  return [
    { term: t.asks, text: <Text of={show(hearing.organName, ui.lang)} /> },
    { term: t.period, text: `${longDate(hearing.from, ui.lang)} – ${longDate(hearing.due, ui.lang)}` },
    { term: t.case, text: hearing.politicalCase === null ? t.noCase : <CaseLink ui={ui} of={hearing.politicalCase} cases={cases} /> },
    ...(hearing.link === null ? [] : [{ term: t.document, text: <a href={hearing.link}>{t.openDocument}</a> }]),
    {
      term: t.head.places,
      text: places.map(({ slug, name }, k) => (
        <>
          {k === 0 ? '' : ', '}
          <a href={ui.href(bodyPaths.ofPlace(slug))}>{name}</a>
        </>
      )),
    },
    ...(hearing.themes.length === 0 ? [] : [{ term: t.themes, text: themeWords(hearing.themes, themes, ui.lang) }]),
  ]
}

function Answer({ ui, moment, hearing, statements, cases, body }: HearingProps & { body: BodyOnDay }) {
  const t = hearingTexts(ui.lang)
  const statement = statements.find(({ bodySlug }) => bodySlug === body.slug)
  return (
    <article>
      <h3>
        <a href={ui.href(bodyPaths.body(body.slug))}>
          <Text of={show(body.name, ui.lang)} />
        </a>
      </h3>
      <p class="lead">{answerWords(hearing, statement, { day: moment.day, lang: ui.lang })}</p>
      {statement === undefined ? null : (
        <>
          <p>
            <Text of={show(statement.text, ui.lang)} />
          </p>
          <h4>{t.became}</h4>
          <Became ui={ui} statement={statement} cases={cases} />
        </>
      )}
    </article>
  )
}
