import { bodiesOnDay, bodyPaths, bodyTexts, type BodyOnDay } from '../../bodies/index.ts'
import {
  changesOfCase,
  consultationsKnown,
  consultationsOf,
  caseOnDay,
  casePaths,
  caseRef,
  caseSaid,
  referralsOnDay,
  shortNumber,
  type CaseChange,
  type CaseOnDay,
  type Consultation,
  type ReferralOnDay,
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
  Table,
  Text,
  Ways,
  type Fact,
  type Ui,
} from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { impreciseDate, longDate } from '../../platform/i18n/index.ts'
import { addDays, parseImprecise, startOfDay } from '../../platform/time/index.ts'
import type { Suggestion } from '../../suggestions/index.ts'
import { momentOf, type Moment } from '../as-of.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { Source } from '../hub/body-section.tsx'
import { breadcrumbs } from '../json-ld.ts'
import { allBodies, casesWay, followWay } from '../bodies/ways-in.ts'
import { standingWords } from '../bodies/body-words.ts'
import { caseName, standingLead } from './case-words.ts'
import { Consulted } from './consulted-section.tsx'
import { BeganWith } from '../referrals/began-with.tsx'
import { cameOf } from '../referrals/came-of.ts'
import { ReferralSection } from '../referrals/referral-section.tsx'
import { casePageTexts } from './texts.ts'

interface CaseProps {
  ui: Ui
  moment: Moment
  of: CaseOnDay
  /** That rest on it, or were appointed in it. */
  bodies: readonly BodyOnDay[]
  changes: readonly CaseChange[]
  /** What residents said that led to it. */
  suggestions: readonly Suggestion[]
  /** What bodies sent that became it, or was decided in it. */
  referrals: readonly ReferralOnDay[]
  /** The bodies that have had it. */
  consultations: readonly Consultation[]
}

/** `/saker/:organ/:aar/:nr`: what was decided, what followed and where it stands. */
export async function casePage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const { organ = '', aar = '', nr = '' } = c.req.param()
  const ref = `${organ}/${aar}/${nr}`
  const [ui, of, all] = await Promise.all([uiOf(c, moment.day), caseOnDay(db, ref, moment.known), bodiesOnDay(db, moment.known)])
  if (of === null) throw notFound(caseSaid((t) => t.faults.noCase))
  const bodies = all.filter(({ decidedBy, steps }) => decidedBy === ref || steps.some((step) => step.case === ref))
  const [changes, suggestions, sent, known] = await Promise.all([
    changesOfCase(db, of.slug, moment.known),
    cameOf(db, { kind: 'case', key: ref }, moment.known),
    referralsOnDay(db, moment.known),
    consultationsKnown(db, moment.known),
  ])
  const consultations = consultationsOf(ref, known)
  const referrals = sent.filter(({ politicalCase, decidedIn }) => politicalCase === ref || decidedIn === ref)
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(moment.today, 1)), query: ['dato'] })
  return c.html(<CasePage {...{ ui, moment, of, bodies, changes, suggestions, referrals, consultations }} />)
}

function CasePage(props: CaseProps) {
  const { ui, moment, of } = props
  const t = casePageTexts(ui.lang)
  const name = caseName(of, ui.lang)
  const title = show(of.title, ui.lang)
  return (
    <Page
      ui={ui}
      title={`${title.text} – ${name}`}
      current="about"
      description={t.case.description(name)}
      noindex={!moment.live}
      asOf={moment.live ? null : <AsOfDay ui={ui} day={moment.day} back={casePaths.case(of)} />}
      jsonLd={[
        breadcrumbs(ui, [
          { name: t.list.title, path: casePaths.list },
          { name, path: casePaths.case(of) },
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
        lead={`${name}. ${standingLead(of, moment.day, ui.lang)}`}
      />
      <div class="sec close">
        <Columns>
          <Said ui={ui} of={of} />
          <Facts items={factsOf(ui, of)} />
        </Columns>
        {of.source ? <Source ui={ui} words={of.source} /> : null}
      </div>
      <BeganWith ui={ui} suggestions={props.suggestions} />
      <Consulted ui={ui} consultations={props.consultations} day={moment.day} />
      <ReferralSection ui={ui} referrals={props.referrals} day={moment.day} />
      <Followed {...props} />
      <Changed ui={ui} changes={props.changes} />
      <Section title={t.case.ways} id="videre" close offPaper>
        <Ways items={[...(moment.live ? [followWay(ui, `case:${of.slug}`, name)] : []), casesWay(ui), allBodies(ui)]} />
        <p>
          <a href={`/api/v1/cases/${caseRef(of)}${moment.live ? '' : `?at=${moment.day}`}`}>{t.case.data}</a>
        </p>
      </Section>
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(casePaths.case(of))}>
        {name}
      </PaperFoot>
    </Page>
  )
}

function Said({ ui, of }: { ui: Ui; of: CaseOnDay }) {
  const t = casePageTexts(ui.lang).case
  return (
    <Prose>
      {of.decision === null ? (
        <p class="lead">{t.undecided}</p>
      ) : (
        <>
          <h2>{t.decided}</h2>
          <p class="lead">
            <Text of={show(of.decision, ui.lang)} />
          </p>
        </>
      )}
      {of.body === null ? null : (
        <>
          <h2>{t.about}</h2>
          <p>
            <Text of={show(of.body, ui.lang)} />
          </p>
        </>
      )}
    </Prose>
  )
}

function factsOf(ui: Ui, of: CaseOnDay): Fact[] {
  const t = casePageTexts(ui.lang).case
  const date = of.treated ?? of.planned
  return [
    { term: t.number, text: `${shortNumber(of)} (${of.year})` },
    { term: t.organ, text: <Text of={show(of.organName, ui.lang)} /> },
    ...(date === null ? [] : [{ term: of.treated === null ? t.planned : t.date, text: impreciseDate(date, ui.lang) }]),
    of.link === null || of.checkedOn === null
      ? { term: t.document, text: t.noDocument, note: t.noDocumentNote }
      : { term: t.document, text: <a href={of.link}>{t.openDocument}</a>, note: t.checked(longDate(of.checkedOn, ui.lang)) },
    ...(of.places.length === 0
      ? []
      : [
          {
            term: t.places,
            text: of.places.map(({ slug, name }, k) => (
              <>
                {k === 0 ? '' : ', '}
                <a href={ui.href(bodyPaths.ofPlace(slug))}>{name}</a>
              </>
            )),
          },
        ]),
  ]
}

/** Those that rest on it, each with where it stands now: the answer to what came of it. */
function Followed({ ui, moment, of, bodies }: CaseProps) {
  const t = casePageTexts(ui.lang).case
  return (
    <Section title={t.followed} id="fulgte" close>
      {bodies.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <Facts
          items={bodies.map((body) => ({
            term: (
              <a href={ui.href(bodyPaths.body(body.slug))}>
                <Text of={show(body.name, ui.lang)} />
              </a>
            ),
            text: `${bodyTexts(ui.lang).types[body.type]}. ${body.decidedBy === caseRef(of) ? t.cites.ground : t.cites.appointed}.`,
            note: standingWords(body, moment.day, ui.lang),
          }))}
        />
      )}
    </Section>
  )
}

/** What it said before, so that nobody who has read it is left with two truths. */
function Changed({ ui, changes }: { ui: Ui; changes: readonly CaseChange[] }) {
  const t = casePageTexts(ui.lang).case
  if (changes.length === 0) return null
  return (
    <Section title={t.changed} id="endret" close>
      <Table
        caption={t.changed}
        head={Object.values(t.changedHead)}
        rows={changes.map(({ day, field, before }) => ({
          cells: [longDate(day, ui.lang), t.fields[field], before === null ? t.nothingBefore : saidBefore(before, ui)],
        }))}
      />
    </Section>
  )
}

const saidBefore = (before: NonNullable<CaseChange['before']>, ui: Ui): string => {
  if (typeof before !== 'string') return show(before, ui.lang).text
  const date = parseImprecise(before)
  return date === null ? before : impreciseDate(date, ui.lang)
}
