import { bodyOnDay, bodyPaths } from '../../bodies/index.ts'
import {
  casesOnDay,
  referralOnDay,
  referralPaths,
  referralRef,
  referralSaid,
  type CaseOnDay,
  type ReferralOnDay,
} from '../../cases/index.ts'
import { ChainLine, onwardFrom, type ChainNames, type Link, type Thing } from '../../chain/index.ts'
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
import { hubsOnDay, uiOf } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Suggestion } from '../../suggestions/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { allBodies, casesWay, followWay } from '../bodies/ways-in.ts'
import { CaseLink } from '../cases/case-link.tsx'
import { breadcrumbs } from '../json-ld.ts'
import { chainNames } from '../suggestions/chain-names.ts'
import { BeganWith } from './began-with.tsx'
import { cameOf } from './came-of.ts'
import { measureStands, referralName, referralStands } from './referral-words.ts'
import { referralPageTexts } from './texts.ts'

interface ReferralProps {
  ui: Ui
  moment: Moment
  of: ReferralOnDay
  /** The slug of the hub that the body has its base at. */
  hub: string | null
  cases: readonly CaseOnDay[]
  suggestions: readonly Suggestion[]
  links: readonly Link[]
  names: ChainNames
}

const thingOf = (of: ReferralOnDay): Thing => ({ kind: 'statement', key: referralRef(of) })

/** `/organ/:slug/sendt/:nr`: what a body has sent to the politicians, the receipt for it, and what came back. */
export async function referralPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const { slug = '', nr = '' } = c.req.param()
  const number = /^[1-9]\d{0,3}$/.test(nr) ? Number(nr) : 0
  const of = await referralOnDay(db, { body: slug, number }, moment.known)
  if (of === null) throw notFound(referralSaid((t) => t.faults.noReferral))
  const [ui, hubs, body, cases] = await Promise.all([
    uiOf(c, moment.day),
    hubsOnDay(db, moment.day),
    bodyOnDay(db, slug, moment.known),
    casesOnDay(db, moment.known),
  ])
  const [suggestions, links, names] = await Promise.all([
    cameOf(db, thingOf(of), moment.known),
    onwardFrom(db, thingOf(of)),
    chainNames(db, { hubs, today: moment.known, lang: ui.lang }),
  ])
  const known = links.filter(({ day }) => day <= moment.known)
  return c.html(<ReferralPage {...{ ui, moment, of, cases, suggestions, names }} hub={body?.hub ?? null} links={known} />)
}

function ReferralPage(props: ReferralProps) {
  const { ui, moment, of, hub } = props
  const t = referralPageTexts(ui.lang)
  const name = referralName(of, ui.lang)
  const title = show(of.title, ui.lang)
  const path = referralPaths.referral(of.bodySlug, of.number)
  return (
    <Page
      ui={ui}
      title={`${title.text} – ${name}`}
      current="about"
      description={t.description(name)}
      noindex={!moment.live}
      {...(hub === null ? {} : { hub })}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={path} />}
      jsonLd={[
        breadcrumbs(ui, [
          { name: show(of.bodyName, ui.lang).text, path: bodyPaths.body(of.bodySlug) },
          { name, path },
        ]),
      ]}
    >
      <PageTitle
        title={
          <>
            <Text of={title} />
            {of.layer === 'example' ? <ExampleMark ui={ui} /> : null}
          </>
        }
        lead={referralStands(of, moment.day, ui.lang)}
      />
      <div class="sec close">
        <Columns>
          <Said ui={ui} of={of} />
          <Facts items={factsOf(props)} />
        </Columns>
      </div>
      <BeganWith ui={ui} suggestions={props.suggestions} />
      <Section title={t.stands} id="hvor" close>
        <ChainLine ui={ui} thing={thingOf(of)} links={props.links} today={moment.day} names={props.names} />
      </Section>
      <Section title={t.ways} id="videre" close offPaper>
        <Ways
          items={[
            { href: ui.href(bodyPaths.body(of.bodySlug)), title: t.toBody(show(of.bodyName, ui.lang).text) },
            ...(moment.live ? [followWay(ui, `body:${of.bodySlug}`, show(of.bodyName, ui.lang).text)] : []),
            casesWay(ui),
            allBodies(ui),
          ]}
        />
        <p>
          <a href={`/api/v1/referrals?body=${of.bodySlug}${moment.live ? '' : `&at=${moment.day}`}`}>{t.data}</a>
        </p>
      </Section>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(path)}>
        {name}
      </PaperFoot>
    </Page>
  )
}

function Said({ ui, of }: Pick<ReferralProps, 'ui' | 'of'>) {
  const t = referralPageTexts(ui.lang)
  return (
    <Prose>
      {of.answer === null ? null : (
        <>
          <h2>{t.answer}</h2>
          <p class="lead">
            <Text of={show(of.answer, ui.lang)} />
          </p>
        </>
      )}
      {of.report === null ? null : (
        <>
          <h2>{t.report}</h2>
          <p class="lead">
            <Text of={show(of.report, ui.lang)} />
          </p>
        </>
      )}
      <h2>{t.text}</h2>
      <p class="as-written">
        <Text of={show(of.text, ui.lang)} />
      </p>
    </Prose>
  )
}

function factsOf({ ui, moment, of, cases }: ReferralProps): Fact[] {
  const t = referralPageTexts(ui.lang)
  const caseFact = (term: string, ref: string | null): Fact[] =>
    ref === null ? [] : [{ term, text: <CaseLink ui={ui} of={ref} cases={cases} /> }]
  return [
    { term: t.receipt, text: referralName(of, ui.lang), note: t.sentOn(fullDate(of.sentOn, ui.lang)) },
    { term: t.to, text: <Text of={show(of.organName, ui.lang)} /> },
    ...(of.outcome === null ? [{ term: t.deadline, text: of.due === null ? t.noDue : fullDate(of.due, ui.lang) }] : []),
    ...caseFact(t.case, of.politicalCase),
    ...caseFact(t.decidedIn, of.decidedIn),
    ...(of.measure === null
      ? []
      : [{ term: t.measure, text: <Text of={show(of.measure, ui.lang)} />, note: measureStands(of, moment.day, ui.lang) }]),
  ]
}
